import PledgeDiff
public import PledgeModel
public import PledgeTime

/// What publishing the present version of a policy writes into its content.
public struct ReleasePlan: Sendable {
  public let version: String
  /// The version that was published last; nil where this is the first.
  public let last: String?
  /// What changes since then; nothing where this is the first.
  public let changes: [Change]
  /// The frozen definition and the draft of the note, by their paths in the content; what is there already is left out.
  public let files: [OutputFile]
  /// Why it cannot be published.
  public let fault: Finding?

  /// The path of the note, where one is drafted.
  public var draftedNote: OutputFile? {
    files.first { $0.path == PolicyRelease.notePath(version) }
  }
}

extension Draft {
  /// Plans to publish the version that `policy.json` names. Only a policy without errors can be.
  ///
  /// - Parameters:
  ///   - lastZones: the zones of the version that was published last, completed by the system's.
  ///   - date: the day on which it is announced.
  public func releasePlan(zones: ZoneData, lastZones: ZoneData, on date: CivilDate) -> ReleasePlan {
    let version = policy.identity.version
    let definition = definition(zones: zones)
    let frozen = presentRelease
    let last = releaseBefore(zones: zones)
    let old = last?.policy.map { Side($0, zones: lastZones, hasPages: false) }
    let diff = old.map { Diff(from: $0, to: Side(policy, zones: zones, hasPages: true)) }
    // Every version takes effect on a day of its own, which its note says beside the changes.
    let changes = diff?.changes.filter { $0.kind != "effective-date-advanced" } ?? []
    var files: [OutputFile] = []
    if frozen == nil {
      files.append(OutputFile(path: PolicyRelease.definitionPath(version), bytes: definition))
    }
    let notePath = PolicyRelease.notePath(version)
    if !sources.contains(where: { $0.path == notePath }) {
      let note = NoteDraft(policy, since: last?.version, changes, published: date)
      files.append(OutputFile(path: notePath, bytes: [UInt8](note.markdown.utf8)))
    }
    let isEdited = frozen?.definition.map { $0.bytes != definition } ?? false
    let fault = nameFault ?? (isEdited ? editedFault(changes) : nil)
    return ReleasePlan(
      version: version, last: last?.version, changes: changes, files: fault == nil ? files : [],
      fault: fault)
  }

  /// The release that the present version is measured by: the last one of another version; or, where this version is
  /// published and the policy has changed since, that, to tell which version should come after it.
  public func releaseBefore(zones: ZoneData) -> PolicyRelease? {
    if let frozen = presentRelease, frozen.definition?.bytes != definition(zones: zones) {
      return frozen
    }
    return policy.releases.last { $0.definition != nil && $0.version != policy.identity.version }
  }

  private var presentRelease: PolicyRelease? {
    policy.release(policy.identity.version).flatMap { $0.definition == nil ? nil : $0 }
  }

  private var nameFault: Finding? {
    let identity = policy.identity
    guard !PolicyRelease.isName(identity.version) else { return nil }
    return Finding(
      .versionMissing,
      identity.version.isEmpty
        ? "the policy has no version under which it could be published"
        : "no file can be named for version “\(identity.version)”",
      at: identity.versionPlace ?? identity.place, subject: "/version",
      hint: #"write "version": "1.0.0", or whichever it is"#)
  }

  private func editedFault(_ changes: [Change]) -> Finding {
    let version = policy.identity.version
    let next = Gate.version(after: version, for: changes)
    return Finding(
      Gate.publishedVersionEdited,
      "version \(version) is published, and the policy no longer says what it said",
      at: policy.identity.versionPlace ?? policy.identity.place, subject: "/version",
      notes: changes.compactMap { change in
        change.newPlace.map { .init("\(change.effect.name): \(change.message)", at: $0) }
      }.prefix(3).map(\.self),
      hint: next.map { #"write "version": "\#($0)" to publish it"# }
        ?? "write another version to publish it")
  }
}

extension RuleID {
  fileprivate static let versionMissing: RuleID = "version-missing"
}
