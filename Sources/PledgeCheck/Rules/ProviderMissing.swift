import PledgeModel

extension Rule {
  static let providerMissing = Rule(
    "provider-missing", "A policy that promises something says who promises.",
    why: "A promise without a promisor binds nobody.",
    bad: Example(
      "policy.json",
      """
      «»{ "id": "example", \(Example.terms), "name": "Example support", "version": "1.0.0", "effectiveDate": "2026-01-01", "url": "https://support.example.com/", "timeZone": "Europe/Madrid" }
      """),
    good: Example(
      "policy.json",
      """
      { "id": "example", \(Example.terms), "name": "Example support", "version": "1.0.0", "effectiveDate": "2026-01-01", "provider": { "name": "Example" }, "url": "https://support.example.com/", "timeZone": "Europe/Madrid" }
      """), needs: [.policy]
  ) { subject in
    guard subject.policy.identity.provider == nil, !subject.policy.targets.isEmpty else {
      return []
    }
    return [
      Finding(
        "the policy does not say who promises",
        at: subject.policy.identity.place, subject: "/provider",
        hint: #"add "provider": { "name": "…" } to policy.json"#)
    ]
  }
}
