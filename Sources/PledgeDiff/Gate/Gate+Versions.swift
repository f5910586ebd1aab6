public import PledgeModel

extension Gate {
  /// The version does not tell what changes.
  func versionFindings() -> [Finding] {
    let (before, after) = (
      PolicyVersion(base.identity.version), PolicyVersion(new.policy.identity.version)
    )
    if let higher = highestBefore, after.order(to: higher) == .lower {
      let step = Step(for: unapproved) ?? .patch
      return [
        Finding(
          Self.versionDecreased, "the version goes back from \(higher.text) to \(after.text)",
          at: versionPlace, subject: "/version", hint: hint(step, after: higher))
      ]
    }
    if let finding = findingInForce { return [finding] }
    guard let step = Step(for: unapproved) else { return [] }
    let notes = notes(on: unapproved)
    switch after.order(to: before) {
    case .same:
      return [
        Finding(
          Self.versionNotBumped,
          after.text.isEmpty
            ? "\(step.clause), and the policy has no version"
            : "\(step.clause), and the version is still \(after.text)",
          at: versionPlace, subject: "/version", notes: notes, hint: hint(step, after: before))
      ]
    case .higher:
      guard let taken = Step.between(before, after) else { return [notSemantic(before, after)] }
      guard taken < step else { return [] }
      return [
        Finding(
          Self.versionBumpTooSmall,
          "\(step.clause): from \(before.text) to \(after.text) is only a \(taken.name) version",
          at: versionPlace, subject: "/version", notes: notes, hint: hint(step, after: before))
      ]
    case .unknown: return before.text.isEmpty ? [] : [notSemantic(before, after)]
    case .lower: return []
    }
  }

  /// That a version which customers hold already is changed further.
  private var findingInForce: Finding? {
    let version = old.policy.identity.version
    let further = diff.changes.filter(isUnapproved)
    // What no note announced is nobody's version yet.
    guard old.policy.release(version) != nil, version == new.policy.identity.version,
      let effective = old.policy.identity.effectiveDate?.value, effective <= date,
      let step = Step(for: further), step > .patch
    else { return nil }
    return Finding(
      Self.versionNotBumped,
      "\(step.clause), and version \(version) is in force since \(effective)", at: versionPlace,
      subject: "/version", notes: notes(on: further),
      hint: hint(step, after: PolicyVersion(version)))
  }

  /// The version that the new one may not fall behind: the last release's or the old policy's.
  private var highestBefore: PolicyVersion? {
    let versions = [released?.policy, old.policy].compactMap { $0?.identity.version }
      .filter { !$0.isEmpty }.map(PolicyVersion.init)
    return versions.dropFirst().reduce(versions.first) { highest, version in
      highest.map { $0.order(to: version) == .lower ? version : $0 }
    }
  }

  private func notSemantic(_ before: PolicyVersion, _ after: PolicyVersion) -> Finding {
    Finding(
      Self.versionNotSemantic,
      "how far it is from \(before.text) to \(after.text) cannot be told, and is not judged",
      at: versionPlace, subject: "/version",
      hint: "semantic versions say it: 2.0.0 for a weaker promise, 1.1.0 for a stronger one")
  }

  private func hint(_ step: Step, after version: PolicyVersion) -> String {
    let next = version.text.isEmpty ? "1.0.0" : step.next(after: version)
    return next.map { #"write "version": "\#($0)""# }
      ?? "write a version that is later than \(version.text)"
  }

  /// The version that the changes will have: the new policy's, or where that is none yet, the next.
  var comingVersion: String {
    let (before, after) = (
      PolicyVersion(base.identity.version), PolicyVersion(new.policy.identity.version)
    )
    switch after.order(to: before) {
    case .higher, .unknown: return after.text
    case .same, .lower:
      return (Step(for: unapproved) ?? .patch).next(after: before) ?? after.text
    }
  }
}

extension Gate {
  /// The version that comes after one for what changes; nil where that is no semantic version.
  public static func version(after version: String, for changes: [Change]) -> String? {
    (Step(for: changes) ?? .patch).next(after: PolicyVersion(version))
  }
}
