import ArgumentParser
import PledgeCheck
import PledgeCompiler
import PledgeModel

struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export", abstract: "Hand the promise to another tool.")

  /// What a policy can be exported as.
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case json
  }

  @Argument(help: "The format: json, the SLA definition.")
  var format: Format

  @Argument(help: "The folder that holds the policy, or an sla.json alone.")
  var content = "content"

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("The file to write; otherwise it is printed.", valueName: "file"))
  var output: String?

  func run() throws {
    guard let source = try PolicySource.read(content, stream: .errors) else {
      throw ExitCode.findings
    }
    let verdict = source.draft.check(zones: source.zones, on: source.effectiveDate)
    guard verdict.count(.error) == 0 else {
      source.print(verdict, from: .error, to: .errors)
      throw ExitCode.findings
    }
    let bytes =
      switch format {
      case .json: source.draft.definition(zones: source.zones)
      }
    if let output {
      try FileSystem.replace(output, with: bytes)
    } else {
      Terminal.write(bytes)
    }
  }
}
