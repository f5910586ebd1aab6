import PledgeModel

extension Rule {
  static let acceptanceUnused = Rule(
    "acceptance-unused", level: .warning, "An acceptance accepts something.",
    why: "An acceptance left behind would hide the same fault when it comes back.",
    bad: Example(
      "policy.json",
      """
      {
        "id": "example", \(Example.terms),
        "name": "Example support",
        "version": "1.0.0",
        "effectiveDate": "2026-01-01",
        "provider": { "name": "Example" }, "url": "https://support.example.com/",
        "timeZone": "Europe/Madrid",
        "acceptances": [
          «{ "rule": "target-order", "at": "response-times.md", "reason": "P2 has a team of its own." }»
        ]
      }
      """),
    good: acceptance(
      #"{ "rule": "target-order", "at": "response-times.md", "reason": "P2 has a team." }"#))
}
