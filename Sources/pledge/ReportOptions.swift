import ArgumentParser
import PledgeReport

/// The options that say how a report is written, and where.
struct ReportOptions<Format: ReportFormat>: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The format of the report; may be repeated. (default: text)", valueName: "format"))
  var format: [FormatArgument<Format>] = []

  @Option(
    help: ArgumentHelp(
      "The file that the --format before it is written to; otherwise it is printed.",
      valueName: "file"))
  var output: [String] = []

  func validate() throws { _ = try targets() }

  /// What is written, in the order of the words.
  func targets() throws(ValidationError) -> [ReportTarget<Format>] {
    try ReportTarget.pair(CommandLine.arguments, formats: format.map(\.format), outputs: output)
  }
}
