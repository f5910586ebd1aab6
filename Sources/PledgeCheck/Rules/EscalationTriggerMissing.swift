import PledgeModel

extension Rule {
  static let escalationTriggerMissing = Rule(
    "escalation-trigger-missing", "Escalation says when it happens.",
    why:
      "“Is escalated” does not tell a customer with an outage whether to wait an hour or a week.",
    bad: Example([
      "process.md": "1. Your ticket «is escalated» to engineering.\n"
    ]),
    good: Example([
      "process.md": "1. Your ticket is escalated to engineering.\n",
      "escalation.md": """
      ---
      title: Escalation
      roles: { engineering: Engineering }
      levels: { engineering: { to: engineering, after: 30 minutes, clock: always } }
      ---
      ## Engineering
      An engineer takes over.

      """,
    ]), isAcceptable: true, needs: [.escalation]
  ) { subject in
    let policy = subject.policy
    let silent = policy.escalations.filter { $0.trigger == nil }.map { level in
      Finding(
        "nothing says when a ticket reaches this level", at: level.clause.place,
        subject: level.clause.id,
        hint:
          "add `after: 2 hours`, `missed: initialResponse` or `asked: true` under `levels: \(level.clause.id):`"
      )
    }
    guard policy.escalations.isEmpty, policy.promisesSomething else { return silent }
    return subject.findings(
      of: [.escalation],
      hint: "write escalation.md: a heading a level, and under `levels` when it is reached",
      // A figure or a reference in the same passage may be the time that is meant.
      where: { match in
        let passage = subject.passages.all[match.passage]
        return !subject.passages.words(of: passage).contains(where: \.hasDigit)
          && !subject.passages.stretches[passage.stretches].contains {
            if case .reference = $0.content { true } else { false }
          }
      }
    ) { "\($0) does not say when" }
  }
}
