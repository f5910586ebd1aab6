import PledgeModel

extension Rule {
  static let releaseMismatch = Rule(
    "release-mismatch", "The name, the note and the frozen definition of a release agree.",
    why: "Who reads about one version and finds the promise of another does not know which holds.",
    bad: Example(
      "releases/1.0.0.md",
      "---\nversion: «1.1.0»\npublished: 2026-01-01\n---\n# Version 1.0.0\n\nThe first version.\n"),
    good: Example(
      "releases/1.0.0.md",
      "---\nversion: 1.0.0\npublished: 2026-01-01\n---\n# Version 1.0.0\n\nThe first version.\n")
  ) { subject in
    subject.policy.releases.flatMap { release in
      var findings: [Finding] = []
      func expectName(_ version: String, at place: Place) {
        guard version != release.version else { return }
        findings.append(
          Finding(
            "this file is named for version \(release.version), and says it is \(version)",
            at: place, subject: "version", hint: "name a release's files for its version"))
      }
      if let note = release.note { expectName(note.version.value, at: note.version.place) }
      if let identity = release.policy?.identity {
        expectName(identity.version, at: identity.versionPlace ?? identity.place)
      }
      if let note = release.note, let finding = dateFinding(note, of: release, subject.policy) {
        findings.append(finding)
      }
      return findings
    }
  }

  /// A note that names another day than its version takes effect on.
  private static func dateFinding(
    _ note: ReleaseNote, of release: PolicyRelease, _ policy: Policy
  ) -> Finding? {
    let isPresent = release.definition == nil && release.version == policy.identity.version
    let identity = isPresent ? policy.identity : release.policy?.identity
    let told = note.effective ?? note.published
    guard let date = identity?.effectiveDate, date.value != told.value else { return nil }
    return Finding(
      note.effective == nil
        ? "this version takes effect on \(date.value), and its note names no day but \(told.value)"
        : "this version takes effect on \(date.value), and its note says \(told.value)",
      at: told.place, subject: "effective", notes: [.init("it is said here", at: date.place)],
      hint: "write “effective: \(date.value)” in the note")
  }
}
