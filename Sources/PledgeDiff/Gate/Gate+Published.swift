import PledgeModel

extension Gate {
  /// Frozen definitions that are no longer what they were.
  func publishedFindings() -> [Finding] {
    guard old.hasPages, new.hasPages else { return [] }
    return old.policy.releases.compactMap { release -> Finding? in
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
}
