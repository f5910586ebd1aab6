import PledgeModel
import PledgeTime

extension Rule {
  static let escalationOrder = Rule(
    "escalation-order", "A level is reached no sooner than the one it comes from.",
    why:
      "A customer is told that the director takes over after the manager, and that the director's time comes first: "
      + "nobody can tell which holds.",
    bad: Example(
      "escalation.md",
      Example.escalation(
        "to: manager, after: 30 minutes, clock: always",
        and: "to: manager, from: first, after: «10 minutes», clock: always")),
    good: Example(
      "escalation.md",
      Example.escalation(
        "to: manager, after: 30 minutes, clock: always",
        and: "to: manager, from: first, after: 2 hours, clock: always")),
    needs: [.escalation, .targets, .calendar]
  ) { subject in
    let levels = Dictionary(
      subject.policy.escalations.map { ($0.clause.id, $0) }, uniquingKeysWith: { first, _ in first }
    )
    return subject.policy.escalations.compactMap { level in
      var path: Set<String> = [level.clause.id]
      // A level that is reached when somebody asks has no time of its own: then the one before it counts.
      var before: [Escalation] = []
      var next = level.from.flatMap { levels[$0.value] }
      while let earlier = next {
        // A circle is another rule's.
        guard path.insert(earlier.clause.id).inserted else { return nil }
        before.append(earlier)
        next = earlier.from.flatMap { levels[$0.value] }
      }
      return before.lazy.compactMap { finding(level, soonerThan: $0, in: subject) }.first
    }
  }

  private static func finding(
    _ level: Escalation, soonerThan earlier: Escalation, in subject: Subject
  ) -> Finding? {
    let all = subject.policy.severities.map(\.id)
    let severities = level.severities?.map(\.value) ?? all
    let others = Set(earlier.severities?.map(\.value) ?? all)
    for severity in severities where others.contains(severity) {
      let pairs = subject.moments(of: level, for: severity).flatMap { moment in
        subject.moments(of: earlier, for: severity).filter {
          $0.plan == nil || moment.plan == nil || $0.plan == moment.plan
        }
        .map { (moment, $0) }
      }
      guard let (moment, other) = pairs.first,
        pairs.allSatisfy({ $0.course.isNeverLater(than: $1.course) })
      else { continue }
      return Finding(
        "“\(level.clause.id)” is reached \(moment.words), sooner than “\(earlier.clause.id)”, which comes before it",
        at: level.triggerPlace ?? level.clause.place, subject: level.clause.id,
        notes: [
          .init(
            "“\(earlier.clause.id)” is reached \(other.words)",
            at: earlier.triggerPlace ?? earlier.clause.place)
        ],
        hint:
          "all times count from receipt: name a later one, or leave out `from` where a ticket gets there directly"
      )
    }
    return nil
  }
}

/// When a ticket of one severity reaches a level.
private struct Moment {
  /// Nil where all plans are alike.
  var plan: String?
  var course: DeadlineCourse
  var words: String
}

extension Rule.Subject {
  /// When a ticket of a severity reaches a level, for each plan; empty where that is no time after receipt.
  fileprivate func moments(of level: Escalation, for severity: String) -> [Moment] {
    guard let courses = courses.first else { return [] }
    switch level.trigger {
    case .after(let promise):
      return courses[promise].map {
        [Moment(course: $0, words: "\(promise.written) after receipt")]
      } ?? []
    case .missed(let metric):
      guard policy.startEvent(of: metric.value) == Metric.ticketReceived else { return [] }
      return policy.targets.compactMap { target in
        guard target.severity == severity, target.metric == metric.value,
          case .promise(let promise) = target.value, let course = courses[promise]
        else { return nil }
        return Moment(
          plan: target.plan, course: course,
          words: "when \(metric.value) of \(severity), “\(promise.written)”, is missed")
      }
    case .asked, nil: return []
    }
  }
}

extension DeadlineCourse {
  /// Whether it is at some moments of receipt sooner than another, and at none later.
  fileprivate func isNeverLater(than other: DeadlineCourse) -> Bool {
    let comparison = Comparison(self, other)
    return comparison.sooner > 0 && comparison.later == 0
  }
}
