import PledgeModel

extension Rule {
  static let clockStartUndefined = Rule(
    "clock-start-undefined", level: .warning,
    "The policy says when a ticket counts as received.",
    why:
      "An hour may pass between the moment a customer sends a ticket and the moment somebody registers it.",
    bad: .without("received"), good: Example("policy.json", Example.policy()), isAcceptable: true,
    needs: [.policy]
  ) { subject in
    guard subject.policy.timing.received == nil, subject.policy.promisesSomething else { return [] }
    return [
      Finding(
        "nothing says when a ticket counts as received: when it is sent, when it arrives, or when it is registered",
        at: subject.policy.identity.place,
        subject: "/timing/received",
        hint:
          #"add "timing": { "received": "arrived" } to policy.json: sent, arrived or registered"#)
    ]
  }
}
