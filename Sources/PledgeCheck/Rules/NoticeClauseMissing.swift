import PledgeModel

extension Rule {
  static let noticeClauseMissing = Rule(
    "notice-clause-missing", level: .warning,
    "The policy says how long before it takes effect a change is announced.",
    why: "A promise that may change tomorrow is no promise.",
    bad: .without("notice"), good: Example("policy.json", Example.policy()), isAcceptable: true,
    needs: [.policy]
  ) { subject in
    guard subject.policy.identity.notice == nil, subject.policy.promisesSomething else { return [] }
    return [
      Finding(
        "nothing says how long before it takes effect a change is announced",
        at: subject.policy.identity.place, subject: "/notice",
        hint: #"add "notice": { "days": 30 } to policy.json"#)
    ]
  }
}
