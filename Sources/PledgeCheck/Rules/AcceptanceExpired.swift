import PledgeModel

extension Rule {
  static let acceptanceExpired = Rule(
    "acceptance-expired", "An acceptance ends on the day it names.",
    why: "What was accepted for a while comes back to be decided, instead of staying for good.",
    bad: acceptance(
      #"«{ "rule": "target-order", "at": "response-times.md", "reason": "Until the team grows.", "until": "2025-12-31" }»"#
    ),
    good: acceptance(
      #"{ "rule": "target-order", "at": "response-times.md", "reason": "Until the team grows.", "until": "2026-12-31" }"#
    ))
}
