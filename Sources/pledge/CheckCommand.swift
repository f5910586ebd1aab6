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
      \(FormatArgument<FindingFormat>.list(indent: "  "))

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

  @OptionGroup
  var reporting: ReportOptions<FindingFormat>

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

  @Flag(
    help:
      "Report again whenever a file of the policy changes, until Ctrl-C; changes are named on standard error."
  )
  var watch = false

  func validate() throws {
    if baseline != nil, writeBaseline != nil {
      throw ValidationError("--write-baseline makes a baseline anew: leave out --baseline")
    }
    if !fix, unsafe || dryRun {
      throw ValidationError("\(unsafe ? "--unsafe" : "--dry-run") is for --fix")
    }
    if dryRun, writeBaseline != nil || !reporting.format.isEmpty {
      throw ValidationError("--dry-run prints a patch and nothing else: leave out other outputs")
    }
    if watch, fix || writeBaseline != nil {
      throw ValidationError("--watch only reports: leave out \(fix ? "--fix" : "--write-baseline")")
    }
  }

  func run() throws {
    for file in try reporting.targets().compactMap(\.output) + [writeBaseline].compactMap(\.self) {
      try Refusal.unlessApart(file, from: content)
    }
    // A baseline that cannot be read is told before anything is judged.
    let known = try baseline.map { try BaselineFile(path: $0).read() }
    if watch {
      try PolicyWatch(content).run { files in
        _ = try report(Judgement(try PolicySource.read(files.policy), on: day), knowing: known)
      }
      return
    }
    let reading = try PolicySource.read(content)
    var judgement = Judgement(reading, on: day)
    if fix {
      let repair = try Repair(reading, on: day) { finding in
        finding.level >= level.level && known?.knows(finding) != true
          && (finding.fix?.isCertain == true || unsafe)
      }
      try dryRun ? repair.printPatch() : repair.write()
      if !dryRun { judgement = repair.judgement }
    }
    let written = try writeBaseline.map {
      try BaselineFile(path: $0).write(judgement.verdict.findings)
    }
    if try report(judgement, knowing: written ?? known) > 0 { throw ExitCode.findings }
  }

  private var day: CivilDate? { date?.date ?? .today }

  /// Writes the reports.
  ///
  /// - Returns: how many findings they hold.
  private func report(_ judgement: Judgement, knowing known: Baseline?) throws -> Int {
    let report = judgement.report(from: level.level, knowing: known)
    for target in try reporting.targets() where !dryRun { try target.write(report) }
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
    return report.findings.count
  }

}
