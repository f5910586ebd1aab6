import PledgeModel

extension Rule {
  static let supportedVersionExpired = Rule(
    "supported-version-expired", level: .warning,
    "Versions that are listed as supported are supported.",
    why: "A customer reads the first column and trusts that help is still given.",
    bad: Example(
      "versions.md",
      "---\ntitle: Versions\nversions:\n  v1: { name: 1.x, until: «2026-03-31» }\n---\n{{versions}}\n"
    ),
    good: Example(
      "versions.md",
      "---\ntitle: Versions\nversions:\n  v1: { name: 1.x, until: 2027-03-31 }\n---\n{{versions}}\n"
    ),
    isAcceptable: true
  ) { subject in
    subject.policy.versions.compactMap { version in
      guard let until = version.until, until.value < subject.date else { return nil }
      let name = version.clause.name.best(for: subject.policy.defaultLanguage) ?? version.clause.id
      return Finding(
        "support of \(name) ended on \(until.value)", at: until.place, subject: version.clause.id,
        hint: "remove it, or accept it with a reason where customers should still see it")
    }
  }
}
