import PledgeModel

extension Rule {
  static let effectiveDateMissing = Rule(
    "effective-date-missing", "A policy that promises something says since when.",
    why: "A customer cannot tell whether the promise held on the day it mattered.",
    bad: Example(
      "policy.json",
      """
      «»{ "id": "example", \(Example.terms), "name": "Example support", "version": "1.0.0", "provider": { "name": "Example" }, "url": "https://support.example.com/", "timeZone": "Europe/Madrid" }
      """),
    good: Example(
      "policy.json",
      """
      { "id": "example", \(Example.terms), "name": "Example support", "version": "1.0.0", "effectiveDate": "2026-01-01", "provider": { "name": "Example" }, "url": "https://support.example.com/", "timeZone": "Europe/Madrid" }
      """), needs: [.policy]
  ) { subject in
    guard subject.policy.identity.effectiveDate == nil, !subject.policy.targets.isEmpty else {
      return []
    }
    return [
      Finding(
        "the policy does not say since when it holds",
        at: subject.policy.identity.place, subject: "/effectiveDate",
        hint: #"add "effectiveDate": "2026-01-01" to policy.json"#)
    ]
  }
}
