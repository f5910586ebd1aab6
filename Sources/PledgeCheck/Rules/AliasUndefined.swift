import PledgeModel

extension Rule {
  static let aliasUndefined = Rule(
    "alias-undefined", "Former ids are given for a part of the policy that exists.",
    why: "A tool that looks for the old id finds the old promise gone, and nothing in its place.",
    bad: Example(
      "policy.json",
      Example.policy(and: #""aliases": { "severities": { «"P7"»: ["urgent"] } }"#)),
    good: Example(
      "policy.json",
      Example.policy(and: #""aliases": { "severities": { "P1": ["urgent"] } }"#)),
    needs: [.policy, .severities, .plans, .calendar, .channel]
  ) { subject in
    subject.policy.aliases.compactMap { alias in
      let known = subject.policy.ids(of: alias.group)
      let isStandard = alias.group == .metrics && Metric.standardIDs.contains(alias.id.value)
      guard !known.contains(alias.id.value), !isStandard else { return nil }
      return Finding(
        "there is no \(alias.group.noun) “\(alias.id.value)”", at: alias.id.place,
        subject: "/aliases/\(alias.group.rawValue)/\(alias.id.value)",
        hint: hint(for: alias.id.value, among: known))
    }
  }
}
