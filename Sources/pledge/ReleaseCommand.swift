import ArgumentParser
import PledgeCheck
import PledgeCompiler
import PledgeModel
import PledgeTime

struct ReleaseCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "release", abstract: "Freeze the present version of a policy.",
    discussion: """
      Writes releases/VERSION.json into the content, the SLA definition of the version that policy.json names, \
      which stays as it is from then on; and releases/VERSION.md, the draft of a note that tells customers what \
      changes since the version before. A note that is there is left alone.
      """)

  @Argument(help: "The folder that holds the policy.")
  var content = "content"

  @Option(
    help: ArgumentHelp(
      "The day on which the version is announced (default: today).", valueName: "YYYY-MM-DD"))
  var date: DateArgument?

  @Flag(help: "Write nothing, and print what would be written.")
  var dryRun = false

  func run() throws {
    guard try FileSystem.status(content)?.type != .file else {
      throw ValidationError("“\(content)” is a file: a release lies in the folder of a policy")
    }
    guard let source = try PolicySource.read(content, stream: .errors) else {
      throw ExitCode.findings
    }
    let verdict = source.check(on: nil)
    guard verdict.count(.error) == 0 else {
      source.print(verdict, from: .error, to: .errors)
      throw ExitCode.findings
    }
    let last = source.draft.releaseBefore(zones: source.zones)
    let plan = source.draft.releasePlan(
      zones: source.zones,
      lastZones: try Timezones.load(last?.policy?.zoneNames ?? [], completing: last?.zones ?? []),
      on: date?.date ?? .today ?? source.effectiveDate)
    if let fault = plan.fault {
      source.print([fault], to: .errors)
      throw ExitCode.findings
    }
    // Everything is written before anything is said: who reads only the first line ends the command.
    if !dryRun { try write(plan.files, into: source.path) }
    Terminal.print(summary(plan))
    for file in plan.files {
      let isNote = file.path == plan.draftedNote?.path
      Terminal.print(
        "\(source.path)/\(file.path): \(dryRun ? "would be written" : "written")"
          + (isNote ? ", a draft: edit it, it is what customers read" : ""))
    }
    if dryRun, let note = plan.draftedNote { Terminal.write(note.bytes) }
  }

  private func write(_ files: [OutputFile], into folder: String) throws {
    for file in files {
      try FileSystem.makeDirectories("\(folder)/\(PolicyRelease.folder)")
      try FileSystem.write(file.bytes, to: "\(folder)/\(file.path)")
    }
  }

  /// What is published, and what that does to customers.
  private func summary(_ plan: ReleasePlan) -> String {
    if plan.files.isEmpty { return "version \(plan.version) is published: nothing to do" }
    guard let last = plan.last else { return "version \(plan.version): the first release" }
    let counts = Effect.allCases.reversed().compactMap { effect in
      let count = plan.changes.count { $0.effect == effect }
      return count == 0 ? nil : "\(count) \(effect.name)"
    }
    return "version \(plan.version), since \(last): "
      + (counts.isEmpty ? "nothing changes for customers" : counts.joined(separator: ", "))
  }
}
