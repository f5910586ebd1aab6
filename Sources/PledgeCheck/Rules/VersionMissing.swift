import PledgeModel

extension Rule {
  static let versionMissing = Rule(
    "version-missing", "A policy that promises something has a version.",
    why: "Customers and contracts refer to the text they agreed to, and need a name for it.",
    bad: Example(
      "policy.json",
      """
      «»{ "id": "example", \(Example.terms), "name": "Example support", "effectiveDate": "2026-01-01", "provider": { "name": "Example" }, "url": "https://support.example.com/", "timeZone": "Europe/Madrid" }
      """),
    good: Example(
      "policy.json",
      """
      { "id": "example", \(Example.terms), "name": "Example support", "version": "1.0.0", "effectiveDate": "2026-01-01", "provider": { "name": "Example" }, "url": "https://support.example.com/", "timeZone": "Europe/Madrid" }
      """), needs: [.policy]
  ) { subject in
    guard subject.policy.identity.version.isEmpty, !subject.policy.targets.isEmpty else {
      return []
    }
    return [
      Finding(
        "the policy has no version", at: subject.policy.identity.place,
        subject: "/version",
        hint: #"add "version": "1.0.0" to policy.json"#)
    ]
  }
}
