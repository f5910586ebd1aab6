import ArgumentParser
import PledgeCheck
import PledgeCompiler
import PledgeExport
import PledgeModel

struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export", abstract: "Hand the promise to another tool.",
    usage: """
      pledge export <format> [<content>] [--output <file>] [--losses <file>]
      pledge export --all <folder> [<content>]
      pledge export --list
      """,
    discussion: """
      What a format cannot carry is told on standard error. No format is later than the promise; where a tool
      stops its clock by itself, that is told too.

      Formats:
      \(ExportFormats.list(indent: "  "))
      """)

  @Argument(help: "The format; --all takes none.")
  var format: String?

  @Argument(
    help: "The folder that holds the policy, or an sla.json alone. (default: content)")
  var content: String?

  @Flag(help: "Print the formats, each with what it is for.")
  var list = false

  @Option(
    help: ArgumentHelp(
      "Write every format's file, and losses.json, into this folder, made where it is missing.",
      valueName: "folder"))
  var all: String?

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("The file to write; otherwise it is printed.", valueName: "file"))
  var output: String?

  @Option(
    help: ArgumentHelp("Write what could not be carried to this file, as JSON.", valueName: "file"))
  var losses: String?

  /// With `--all` the first word is the content.
  mutating func validate() throws {
    if list {
      guard format == nil, all == nil, output == nil, losses == nil else {
        throw ValidationError("--list stands alone")
      }
    } else if all != nil {
      guard content == nil else {
        throw ValidationError("--all writes every format: name only the policy's folder beside it")
      }
      guard output == nil, losses == nil else {
        throw ValidationError("--all names its files itself: leave out --output and --losses")
      }
      (format, content) = (nil, format)
    } else {
      _ = try ExportFormats.named(format)
    }
  }

  func run() throws {
    if list {
      Terminal.print(ExportFormats.list(indent: ""))
      return
    }
    guard let source = try PolicySource.read(content ?? "content", stream: .errors) else {
      throw ExitCode.findings
    }
    let verdict = source.draft.check(zones: source.zones, on: source.effectiveDate)
    guard verdict.count(.error) == 0 else {
      source.print(verdict, from: .error, to: .errors)
      throw ExitCode.findings
    }
    if let all {
      try ExportFolder(all).write(source)
    } else {
      try write(ExportFormats.named(format), of: source)
    }
  }

  private func write(_ exporter: Exporter, of source: PolicySource) throws {
    let export = source.draft.export(exporter, zones: source.zones)
    var report = LossReport()
    report.add(export.losses, of: exporter)
    if let output {
      try FileSystem.replace(output, with: export.bytes)
    } else {
      Terminal.write(export.bytes)
    }
    if let losses { try FileSystem.replace(losses, with: report.json) }
    for line in report.lines { Terminal.print(line, to: .errors) }
  }
}
