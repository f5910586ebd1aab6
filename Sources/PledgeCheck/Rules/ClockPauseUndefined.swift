import PledgeModel

extension Rule {
  static let clockPauseUndefined = Rule(
    "clock-pause-undefined", level: .warning,
    "The policy says what stops its clocks.",
    why: "A customer who is asked a question does not know whether the time goes on.",
    bad: .without("pauses"), good: Example("policy.json", Example.policy()), isAcceptable: true,
    needs: [.policy]
  ) { subject in
    guard subject.policy.timing.pauses == nil, subject.policy.promisesSomething else { return [] }
    return [
      Finding(
        "nothing says whether the time stands still, for example while the customer is asked for something",
        at: subject.policy.identity.place,
        subject: "/timing/pauses",
        hint: #"add "pauses" to "timing" in policy.json: [] where nothing stops the time"#)
    ]
  }
}
