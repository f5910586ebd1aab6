import ArgumentParser
import PledgeCheck
import PledgeCompiler
import PledgeModel
import PledgeTime

struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Say what is wrong or unclear in a policy.",
    discussion:
      "Each finding names its file, line and column, what is wrong, and what would be right.")

  @Argument(help: "The folder that holds the policy, or an sla.json alone.")
  var content = "content"

  @Option(help: "The least level that is reported.")
  var level: LevelArgument = .warning

  @Option(
    help: ArgumentHelp(
      "The day on which acceptances must hold (default: today).", valueName: "YYYY-MM-DD"))
  var date: DateArgument?

  func run() throws {
    guard let source = try PolicySource.read(content, stream: .output) else {
      throw ExitCode.findings
    }
    let verdict = source.draft.check(
      zones: source.zones, on: date?.date ?? .today ?? source.effectiveDate)
    source.print(verdict, from: level.level, to: .output)
    if verdict.findings.contains(where: { $0.level >= level.level }) { throw ExitCode.findings }
  }
}
