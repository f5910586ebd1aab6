import PledgeModel

extension Rule {
  static let channelNoneForSeverity = Rule(
    "channel-none-for-severity", "Every severity that is promised something can be reported.",
    why: "A customer with an outage would have nobody to tell.",
    bad: Example([
      "severities.md":
        "«## P1: Outage»\nNobody can work.\n\n## P2: Defect\nSomething does not work.\n",
      "channels/telephone.md":
        "---\ntitle: Telephone\nnumber: +34 600 000 000\nhours: always\nseverities: [P2]\n---\nCall us.\n",
      "channels/email.md":
        "---\ntitle: E-mail\naddress: help@example.com\nhours: always\nseverities: [P2]\n---\nWrite to us.\n",
    ]),
    good: Example(
      "channels/telephone.md",
      "---\ntitle: Telephone\nnumber: +34 600 000 000\nhours: always\nseverities: [P1, P2]\n---\nCall us.\n"
    ),
    isAcceptable: true, needs: [.channel, .plans, .severities, .targets]
  ) { subject in
    let policy = subject.policy
    guard !policy.targets.isEmpty else { return [] }
    guard !policy.channels.isEmpty else {
      return [
        Finding(
          "targets are promised, and there is no channel to report anything by",
          at: policy.identity.place,
          hint: "write channels/telephone.md, channels/email.md or channels/portal.md")
      ]
    }
    return policy.severities.compactMap { severity in
      let deaf = subject.reach.plans(promised: severity.id).filter { plan in
        subject.reach.channels(for: severity.id, of: plan).first { _ in true } == nil
      }
      guard !deaf.isEmpty else { return nil }
      let plans = deaf.compactMap { $0 }.joined(separator: ", ")
      return Finding(
        "no channel takes \(severity.id)\(plans.isEmpty ? "" : " from customers of \(plans)")",
        at: severity.place, subject: severity.id,
        hint: "name it under `severities`, and the plan under `plans`, of a channel")
    }
  }
}
