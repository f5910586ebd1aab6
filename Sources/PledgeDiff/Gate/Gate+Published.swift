import PledgeJSON
import PledgeModel
import PledgeSLA
import PledgeTime

extension Gate {
  /// Frozen definitions that are no longer what they were.
  func publishedFindings() -> [Finding] {
    guard old.hasPages, new.hasPages else { return [] }
    return changedFindings + plantedFindings
  }

  /// Frozen definitions that are new and are not what the policy says.
  ///
  /// What is frozen is what later changes are measured against: it must be the promise itself, not one nobody made. Where
  /// nothing was published before, older versions may be brought along.
  private var plantedFindings: [Finding] {
    let known = Set(old.policy.releases.filter { $0.definition != nil }.map(\.version))
    let present = new.policy.identity.version
    return new.policy.releases.compactMap { release in
      guard let frozen = release.definition, !known.contains(release.version) else { return nil }
      if release.version == present {
        guard frozen.bytes != SLADefinition.json(of: new.policy, zones: new.zones.zones).text()
        else { return nil }
        return Finding(
          Self.publishedVersionEdited,
          "version \(release.version) is published with another promise than the policy's",
          at: Place(file: frozen.path), subject: frozen.path,
          hint: "remove the file, and let pledge release write it")
      }
      let isOlder = PolicyVersion(release.version).order(to: PolicyVersion(present)) == .lower
      guard !known.isEmpty || !isOlder else { return nil }
      return Finding(
        Self.publishedVersionEdited,
        "version \(release.version) is published, and the policy is version \(present)",
        at: Place(file: frozen.path), subject: frozen.path,
        hint: "remove the file; pledge release writes the policy's own")
    }
  }

  /// Frozen definitions, and days in their notes, that are not what they were.
  private var changedFindings: [Finding] {
    noteFindings(of: old.policy.releases)
      + old.policy.releases.compactMap { release -> Finding? in
        guard let frozen = release.definition else { return nil }
        guard let present = new.policy.release(release.version)?.definition else {
          return Finding(
            Self.publishedVersionEdited,
            "version \(release.version) was published, and \(frozen.path) is gone",
            at: new.policy.identity.place, subject: frozen.path,
            hint: "put it back: customers may have been promised it")
        }
        guard present.bytes != frozen.bytes else { return nil }
        let same = zip(present.bytes, frozen.bytes).prefix { $0 == $1 }.count
        let line = present.place(of: same..<same).line
        let (start, end) = (present.offset(ofLine: line), present.offset(ofLine: line + 1))
        let isEnded = end > start && present.bytes[end - 1] == UInt8(ascii: "\n")
        return Finding(
          Self.publishedVersionEdited,
          "version \(release.version) was published, and this line is not what it said",
          at: present.place(of: start..<(isEnded ? end - 1 : end)), subject: frozen.path,
          hint: "put it back, and publish what is right as a new version")
      }
  }

  /// Notes of frozen versions that name another day.
  private func noteFindings(of releases: [PolicyRelease]) -> [Finding] {
    releases.compactMap { release in
      guard release.definition != nil, let before = release.note,
        let after = new.policy.release(release.version)?.note,
        (before.published.value, before.effective?.value)
          != (after.published.value, after.effective?.value)
      else { return nil }
      return Finding(
        Self.publishedVersionEdited,
        "version \(release.version) was published on \(before.published.value), and its note names other days",
        at: after.published.place, subject: after.path, hint: "put them back")
    }
  }
}
