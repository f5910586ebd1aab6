import PledgeModel

extension Rule {
  static let aliasInUse = Rule(
    "alias-in-use", "A former id is one that nothing has any more.",
    why:
      "An id that means two things is told to a customer as one of them, and nobody knows which.",
    bad: Example(
      "policy.json",
      Example.policy(and: #""aliases": { "severities": { "P1": [«"P2"», "urgent"] } }"#)),
    good: Example(
      "policy.json",
      Example.policy(and: #""aliases": { "severities": { "P1": ["urgent"] } }"#)),
    needs: [.policy]
  ) { subject in
    var claimed: [String: String] = [:]
    return subject.policy.aliases.flatMap { alias in
      let present = subject.policy.ids(of: alias.group)
      return alias.former.compactMap { former -> Finding? in
        let noun = alias.group.noun
        if present.contains(former.value) {
          return Finding(
            "there is still a \(noun) “\(former.value)”", at: former.place, subject: former.value,
            hint: "list ids of before that are gone")
        }
        let key = "\(alias.group.rawValue) \(former.value)"
        if let other = claimed[key], other != alias.id.value {
          return Finding(
            "“\(former.value)” is a former id of the \(noun) “\(other)” already",
            at: former.place, subject: former.value)
        }
        claimed[key] = alias.id.value
        return nil
      }
    }
  }
}
