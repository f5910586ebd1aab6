import PledgeModel

extension Rule {
  static let responseUndefined = Rule(
    "response-undefined", level: .warning,
    "The policy says what counts as a response.",
    why: "A promise of a reply within an hour is worth nothing if an automatic reply keeps it.",
    bad: .without("response"), good: Example("policy.json", Example.policy()), isAcceptable: true,
    needs: [.policy]
  ) { subject in
    guard subject.policy.timing.response == nil, subject.policy.promisesSomething else { return [] }
    return [
      Finding(
        "nothing says what counts as a response, and whether an automatic reply does",
        at: subject.policy.identity.place,
        subject: "/timing/response",
        hint:
          #"add "response": { "automatic": false } to "timing" in policy.json, and "text" to say what a response is"#
      )
    ]
  }
}
