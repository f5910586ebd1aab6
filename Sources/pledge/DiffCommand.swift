import ArgumentParser
import Glibc
import PledgeCompiler
import PledgeDiff
import PledgeModel
import PledgeReport
import PledgeTime

struct DiffCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff", abstract: "Say what a change of a policy does to customers.",
    usage: "pledge diff <old> [<new>] [--gate] [<options>]",
    discussion: """
      Old and new are each a folder, an sla.json, or what git knows: a branch, a tag, HEAD~3. A git ref is read as \
      it is, nothing is checked out; main:policies/gold names the folder in it. Where git knows a name, a folder of \
      that name is ./NAME.

      Every change is stronger or weaker for customers, mixed, a matter of wording, or undecided until its author \
      says. What can be computed is: deadlines are compared over every moment of receipt.

      Formats:
      \(FormatArgument<ChangeFormat>.list(indent: "  "))

      Several can be written in one run: --format text --format markdown --output comment.md
      """)

  @Argument(help: "The policy as it was.")
  var old: String

  @Argument(help: "The policy as it will be. (default: the folder that --content names)")
  var new: String?

  @Option(help: ArgumentHelp("Where the policy's folder is.", valueName: "folder"))
  var content = "content"

  @Flag(
    inversion: .prefixedNo,
    help: """
      Demand what a release needs: 1 only where it is missing, whatever changes. (default: --gate where CI=true, \
      otherwise --no-gate)
      """)
  var gate: Bool?

  @Option(help: "The mildest effect that is reported.")
  var level = EffectArgument(.wording)

  @Option(
    help: ArgumentHelp(
      "The day on which the change is made (default: today).", valueName: "YYYY-MM-DD"))
  var date: DateArgument?

  @OptionGroup
  var reporting: ReportOptions<ChangeFormat>

  @Option(
    help: ArgumentHelp(
      "Write both policies side by side to this file, as one HTML page.", valueName: "file"))
  var html: String?

  func run() throws {
    for file in try reporting.targets().compactMap(\.output) + [html].compactMap(\.self) {
      try Refusal.unlessApart(file, from: new ?? content)
    }
    let old = try PolicySide(self.old, content: content)
    let new =
      try self.new.map { try PolicySide($0, content: content) } ?? PolicySide(folder: content)
    var diff = Diff.between(old.source.side, new.source.side)
    var demands: [Finding]?
    if isGated {
      let day = date?.date ?? .today ?? new.source.effectiveDate
      let released = try old.source.lastRelease().map {
        (side: $0, diff: Diff.between($0, new.source.side))
      }
      let verdict = Gate.findings(
        old: old.source.side, new: new.source.side, diff: diff, date: day, lastRelease: released)
      demands = verdict.findings.withFingerprints(in: new.report.sources)
      diff = verdict.diff
    }
    let report = ChangeReport(
      old: old.report, new: new.report, changes: diff.changes, level: level.effect, gate: demands,
      notCompared: diff.notCompared, kinds: Diff.kinds, version: Release.version)
    for target in try reporting.targets() { try target.write(report) }
    if let html {
      let page = ComparisonPage(
        report, old: old.source.draft.policy, new: new.source.draft.policy)
      try FileSystem.replace(html, with: page.html)
    }
    if report.fails { throw ExitCode.findings }
  }

  private var isGated: Bool {
    if let gate { return gate }
    guard let value = unsafe getenv("CI") else { return false }
    return unsafe String(cString: value) == "true"
  }

}
