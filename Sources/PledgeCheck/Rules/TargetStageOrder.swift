import PledgeModel

extension Rule {
  static let targetStageOrder = Rule(
    "target-stage-order", "A later stage of a ticket is not promised sooner than an earlier one.",
    why: "A case cannot be assigned before it is first answered: one of the two promises is wrong.",
    bad: Example("response-times.md", stages(assignment: "«30 minutes»")),
    good: Example("response-times.md", stages(assignment: "4 hours")), isAcceptable: true
  ) { subject in
    let metrics = subject.policy.metrics.filter { !$0.recurring }
    let stage = Dictionary(
      metrics.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    return subject.policy.series { $0.severity }.flatMap { targets in
      let staged = targets.filter { stage[$0.metric] != nil }
        .sorted { stage[$0.metric, default: 0] < stage[$1.metric, default: 0] }
      return staged.enumerated().compactMap { index, target -> Finding? in
        guard let other = staged[..<index].last(where: { target.isSooner(than: $0) }),
          metrics[stage[target.metric, default: 0]].starts
            == metrics[stage[other.metric, default: 0]].starts
        else { return nil }
        return Finding(
          "target-stage-order",
          "\(target.metric) of \(target.severity) is promised “\(target.written)”, sooner than \(other.metric) with “\(other.written)”",
          at: target.place, subject: target.subject,
          notes: [.init("\(other.metric) is promised here", at: other.place)])
      }
    }
  }

  private static func stages(assignment: String) -> String {
    """
    ---
    kind: targets
    title: Response times
    clock: always
    columns: { First reply: initialResponse, Assignment: caseAssignment }
    ---
    | Severity | First reply | Assignment |
    |---|---|---|
    | P1 | 1 hour | \(assignment) |
    | P2 | 2 hours | 8 hours |

    """
  }
}
