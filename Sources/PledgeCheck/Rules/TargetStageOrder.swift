import PledgeModel

extension Rule {
  static let targetStageOrder = Rule(
    "target-stage-order",
    "A later stage of a ticket is at no moment promised sooner than an earlier one.",
    why: "A case cannot be assigned before it is first answered: one of the two promises is wrong.",
    bad: Example("response-times.md", stages(assignment: "«30 minutes»")),
    good: Example("response-times.md", stages(assignment: "4 hours")), isAcceptable: true
  ) { subject in
    let metrics = subject.policy.metrics.filter { !$0.recurring }
    let stage = Dictionary(
      metrics.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    return subject.policy.distinctSeries { $0.severity }.flatMap { targets in
      let staged = targets.filter { stage[$0.metric] != nil }
        .sorted { stage[$0.metric, default: 0] < stage[$1.metric, default: 0] }
      return staged.indices.compactMap { index -> Finding? in
        let target = staged[index]
        let starts = metrics[stage[target.metric, default: 0]].starts
        let earlier = staged[..<index]
          .filter { metrics[stage[$0.metric, default: 0]].starts == starts }
        guard let sooner = SoonerTarget.found(target, than: earlier[...], in: subject) else {
          return nil
        }
        let other = sooner.other
        return Finding(
          "\(target.metric) of \(target.severity) is promised “\(target.written)”, sooner\(sooner.when) than \(other.metric) with “\(other.written)”",
          at: target.place, subject: target.subject,
          notes: [.init("\(other.metric) is promised here", at: other.place)]
            + sooner.notes(target.metric, other.metric))
      }
    }
  }

  private static func stages(assignment: String) -> String {
    """
    ---
    kind: targets
    title: Response times
    clock: always
    commitment: target
    columns: { First reply: initialResponse, Assignment: caseAssignment }
    ---
    | Severity | First reply | Assignment |
    |---|---|---|
    | P1 | 1 hour | \(assignment) |
    | P2 | 2 hours | 8 hours |

    """
  }
}
