import PledgeModel
import PledgeTime

extension Rule {
  static let escalationAfterDeadline = Rule(
    "escalation-after-deadline", "Escalation comes before the last promise is broken.",
    why: "Whoever takes over can no longer keep what was promised.",
    bad: example("«40 hours»"), good: example("30 minutes"),
    isAcceptable: true, needs: [.escalation, .targets, .calendar]
  ) { subject in
    subject.policy.escalations.compactMap { level in
      guard case .after(let promise) = level.trigger else { return nil }
      let severities = level.severities?.map(\.value) ?? subject.policy.severities.map(\.id)
      let late = severities.filter { subject.isTooLate(promise, for: $0) }
      guard !late.isEmpty, let place = promise.clock?.place else { return nil }
      return Finding(
        "\(promise.written) after receipt every target of \(late.joined(separator: ", ")) is already due",
        at: level.triggerPlace ?? level.clause.place, subject: level.clause.id,
        notes: [.init("it is counted on this clock", at: place)],
        hint: "escalate sooner, or name the severities it is for")
    }
  }

  /// A level that is reached so long after receipt, and a resolution promised in eight hours.
  private static func example(_ after: String) -> Example {
    Example([
      "escalation.md": Example.escalation(
        "to: manager, after: \(after), clock: office, severities: [P1]"
      ),
      "response-times.md": """
      ---
      kind: targets
      title: Response times
      columns: { First reply: initialResponse, Solved: resolution }
      clock: office
      commitment: target
      ---
      | Severity | First reply | Solved |
      |---|---|---|
      | P1 | 1 hour | 8 hours |
      | P2 | 4 hours | 16 hours |

      """,
    ])
  }
}

extension Rule.Subject {
  /// Whether what is promised for a severity is due before a time is over, whatever the moment of receipt.
  fileprivate func isTooLate(_ promise: Promise, for severity: String) -> Bool {
    let metrics = Set(policy.metrics.filter(\.recurring).map(\.id)).union(["update"])
    let targets = policy.distinctPromises.filter {
      $0.target.severity == severity && !metrics.contains($0.target.metric)
    }
    // Where only an answer is promised, what is not solved is escalated after it.
    let stages =
      ["workaround", "resolution"]
      + [policy.metrics.last { !$0.recurring }?.id]
      .compactMap(\.self).filter { !["initialResponse", "caseAssignment"].contains($0) }
    guard targets.contains(where: { stages.contains($0.target.metric) }),
      let courses = courses.first, let trigger = courses[promise]
    else {
      return false
    }
    return targets.allSatisfy { target in
      guard let due = courses[target.promise] else { return false }
      let comparison = Comparison(trigger, due)
      return comparison.answered > 0 && comparison.sooner == 0 && comparison.later > 0
    }
  }
}
