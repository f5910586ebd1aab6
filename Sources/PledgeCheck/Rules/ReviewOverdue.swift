import PledgeModel

extension Rule {
  static let reviewOverdue = Rule(
    "review-overdue", level: .warning, "A policy is reviewed when it says.",
    why: "What nobody has looked at for long no longer says what support does.",
    bad: Example("policy.json", Example.policy(and: #""reviewBy": «"2026-05-31"»"#)),
    good: Example("policy.json", Example.policy(and: #""reviewBy": "2026-12-31""#)),
    isAcceptable: true
  ) { subject in
    guard let date = subject.policy.identity.reviewBy, date.value < subject.date else { return [] }
    return [
      Finding(
        "the policy was to be reviewed by \(date.value)", at: date.place, subject: "/reviewBy",
        hint: "review it, and give the next date")
    ]
  }
}
