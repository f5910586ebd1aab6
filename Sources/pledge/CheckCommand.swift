import ArgumentParser
import PledgeCheck
import PledgeModel
import PledgeReport
import PledgeTime

struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Say what is wrong or unclear in a policy.",
    discussion: """
      Each finding names its file, line and column, what is wrong, and what would be right.

      Formats:
      \(FormatArgument.list(indent: "  "))

      Several can be written in one run: --format text --format sarif --output findings.sarif
      """)

  @Argument(help: "The folder that holds the policy, or an sla.json alone.")
  var content = "content"

  @Option(help: "The least level that is reported.")
  var level: LevelArgument = .warning

  @Option(
    help: ArgumentHelp(
      "The day on which acceptances must hold (default: today).", valueName: "YYYY-MM-DD"))
  var date: DateArgument?

  @Option(
    help: ArgumentHelp(
      "The format of the report; may be repeated. (default: text)", valueName: "format"))
  var format: [FormatArgument] = []

  @Option(
    help: ArgumentHelp(
      "The file that the --format before it is written to; otherwise it is printed.",
      valueName: "file"))
  var output: [String] = []

  @Option(
    help: ArgumentHelp(
      "Report only findings that this file, written by --write-baseline, does not know.",
      valueName: "file"))
  var baseline: String?

  @Option(
    help: ArgumentHelp(
      "Write all findings, of every level, to this file: with --baseline they are known from then on.",
      valueName: "file"))
  var writeBaseline: String?

  @Flag(help: "Apply the fixes that leave the promise as it is meant, then report what remains.")
  var fix = false

  @Flag(help: "With --fix, apply also those that could change what is promised: read them first.")
  var unsafe = false

  @Flag(
    help: "With --fix, write nothing, and print what would change as a patch for `patch -p1`.")
  var dryRun = false

  func validate() throws {
    _ = try targets()
    if baseline != nil, writeBaseline != nil {
      throw ValidationError("--write-baseline makes a baseline anew: leave out --baseline")
    }
    if !fix, unsafe || dryRun {
      throw ValidationError("\(unsafe ? "--unsafe" : "--dry-run") is for --fix")
    }
    if dryRun, writeBaseline != nil || !format.isEmpty {
      throw ValidationError("--dry-run prints a patch and nothing else: leave out other outputs")
    }
  }

  func run() throws {
    let targets = try targets()
    for file in targets.compactMap(\.output) + [writeBaseline].compactMap(\.self) {
      try Refusal.unlessApart(file, from: content)
    }
    // A baseline that cannot be read is told before anything is judged.
    var known = try baseline.map { try BaselineFile(path: $0).read() }
    let reading = try PolicySource.read(content)
    var judgement = Judgement(reading, on: date?.date ?? .today)
    if fix {
      let repair = try Repair(reading, on: date?.date ?? .today) { [level = level.level] in
        $0.level >= level && known?.knows($0) != true && ($0.fix?.isCertain == true || unsafe)
      }
      try dryRun ? repair.printPatch() : repair.write()
      if !dryRun { judgement = repair.judgement }
    }
    if let writeBaseline {
      known = try BaselineFile(path: writeBaseline).write(judgement.verdict.findings)
    }
    let report = judgement.report(from: level.level, knowing: known)
    for target in targets where !dryRun { try target.write(report) }
    if let baseline, let gone = known?.gone(from: judgement.verdict.findings),
      let note = BaselineFile(path: baseline).note(on: gone)
    {
      Terminal.print(note, to: .errors)
    }
    let left = report.findings.count { $0.fix?.isCertain == false }
    if fix, !unsafe, left > 0 {
      Terminal.print(
        "info: \(left) more can be mended with --fix --unsafe, which could change what is promised",
        to: .errors)
    }
    if !report.findings.isEmpty { throw ExitCode.findings }
  }

  private func targets() throws -> [ReportTarget] {
    try ReportTarget.pair(
      CommandLine.arguments, formats: format.map(\.format), outputs: output)
  }
}
