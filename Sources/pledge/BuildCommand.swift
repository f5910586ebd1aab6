import ArgumentParser
import PledgeCheck
import PledgeCompiler
import PledgeModel
import PledgeTime

struct BuildCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "build", abstract: "Check a policy and publish it as a site.",
    discussion: """
      The site is written beside the old one and takes its place when it is whole. An error in the policy
      leaves the old site as it was.
      """)

  @Argument(help: "The folder that holds the policy.")
  var content = "content"

  @Option(
    name: .shortAndLong,
    help: "The folder the site is written to: absent, empty, or written by pledge before.")
  var output = "site"

  @Option(
    help: ArgumentHelp(
      "The day from which closed days are listed (default: the policy's effective date).",
      valueName: "YYYY-MM-DD"))
  var date: DateArgument?

  @Option(
    help: ArgumentHelp(
      "A folder of templates and other files of the theme, each in place of the built-in one of its name.",
      valueName: "folder"))
  var templates: String?

  func run() throws {
    guard try FileSystem.status(content)?.type != .file else {
      throw ValidationError("“\(content)” is a file: a site is built from the folder of a policy")
    }
    guard let source = try PolicySource.read(content, stream: .errors) else {
      throw ExitCode.findings
    }
    let date = date?.date ?? source.effectiveDate
    var verdict = source.draft.check(zones: source.zones, on: date)
    if verdict.count(.error) == 0 {
      let (files, findings) = source.draft.build(
        theme: try templates.map { try ThemeFolder($0).files() } ?? BuiltInTheme.files,
        zones: source.zones, on: date)
      if findings.isEmpty {
        let outcome = try OutputFolder(output).publish(files, from: source.path)
        if !verdict.findings.isEmpty { source.print(verdict, from: .info, to: .errors) }
        Terminal.print(summary(outcome))
        return
      }
      verdict.findings = findings
    }
    source.print(verdict, from: .info, to: .errors)
    Terminal.print("nothing is written to \(output)", to: .errors)
    throw ExitCode.findings
  }

  private func summary(_ outcome: OutputFolder.Outcome) -> String {
    let count = outcome.written + outcome.unchanged
    return
      "\(output): \(count) files, \(outcome.written) written, \(outcome.unchanged) unchanged, \(outcome.removed) removed"
  }
}
