import PledgeModel

extension Rule {
  static let acceptanceReasonMissing = Rule(
    "acceptance-reason-missing", "An acceptance says why a finding may stand.",
    why:
      "A finding accepted without a reason is a promise weakened in silence: nobody can tell later whether it still holds.",
    bad: acceptance(#"«{ "rule": "target-order", "at": "response-times.md#P2.initialResponse" }»"#),
    good: acceptance(
      #"{ "rule": "target-order", "at": "response-times.md#P2.initialResponse", "reason": "P2 has a team of its own." }"#
    ))

  /// A policy in which P2 is answered before P1, with this acceptance.
  static func acceptance(_ acceptance: String) -> Example {
    Example([
      "policy.json": """
      {
        "id": "example", \(Example.terms),
        "name": "Example support",
        "version": "1.0.0",
        "effectiveDate": "2026-01-01",
        "provider": { "name": "Example" }, "url": "https://support.example.com/",
        "timeZone": "Europe/Madrid",
        "acceptances": [
          \(acceptance)
        ]
      }
      """,
      "response-times.md": Example.targets(first: "2 hours", second: "1 hour"),
    ])
  }
}
