import ArgumentParser
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

  func validate() throws { _ = try targets() }

  func run() throws {
    let reading = try PolicySource.read(content)
    let report = Judgement(reading, on: date?.date ?? .today).report(from: level.level)
    for target in try targets() { try target.write(report) }
    if !report.findings.isEmpty { throw ExitCode.findings }
  }

  private func targets() throws -> [ReportTarget] {
    try ReportTarget.pair(
      CommandLine.arguments, formats: format.map(\.format), outputs: output)
  }
}
