import ArgumentParser
import PledgeCheck
import PledgeModel

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

  @OptionGroup
  var site: SiteOptions

  @Flag(
    help:
      "Write compressed copies beside text files, for web servers that send them: .gz, and .br where brotli is installed."
  )
  var compress = false

  @Flag(
    help:
      "Build again whenever a file changes, until Ctrl-C; changes are named on standard error.")
  var watch = false

  func run() throws {
    try SiteBuild.requireFolder(content)
    if watch {
      return try PolicyWatch(content, templates: site.templates).run { _ = try publish($0) }
    }
    guard try publish(WatchedFiles(content, templates: site.templates)) else {
      throw ExitCode.findings
    }
  }

  /// - Returns: whether there was a site to publish.
  private func publish(_ files: WatchedFiles) throws -> Bool {
    let build = try SiteBuild(files, on: site.date?.date)
    guard let files = build.files else {
      build.source.print(build.verdict, from: .info, to: .errors)
      Terminal.print("nothing is written to \(output)", to: .errors)
      return false
    }
    let outcome = try OutputFolder(output).publish(
      files, from: build.source.path, isCompressed: compress)
    if !build.verdict.findings.isEmpty {
      build.source.print(build.verdict, from: .info, to: .errors)
    }
    Terminal.print(summary(outcome))
    return true
  }

  private func summary(_ outcome: OutputFolder.Outcome) -> String {
    let count = outcome.written + outcome.unchanged
    return
      "\(output): \(count) files, \(outcome.written) written, \(outcome.unchanged) unchanged, \(outcome.removed) removed"
  }
}
