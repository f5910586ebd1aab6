public import PledgeTime

/// What one target of a policy comes to for a ticket received at an instant.
public struct Answer: Sendable {
  /// The plans it holds for; empty in a policy without plans.
  public var plans: [String]
  public var target: Target
  public var outcome: Outcome

  public enum Outcome: Sendable {
    /// The calendar that counts, if one does, and how its answer came about.
    case promised(Promise, calendar: SupportCalendar?, Explanation)
    /// Nothing is promised, and why.
    case none(Absence)
    /// The policy leaves open what is promised, or its zone is not known.
    case open
    /// It depends on where the customer is, and nobody says.
    case needsCustomerZone
  }

  /// What the answers about one target rest on, whenever the ticket is received.
  public enum Ground: Sendable {
    case promised(Promise, DeadlineFunction)
    case none(Absence)
    case open
    case needsCustomerZone
  }
}

extension Policy {
  /// The answers to a ticket, in the order of the policy; plans to which the same is promised share one.
  ///
  /// - Parameters:
  ///   - plan: nil is every plan.
  ///   - metric: nil is every metric.
  public func answers(
    severity: String, plan: String?, metric: String?, received: Int64, deadlines: PolicyDeadlines
  ) -> [Answer] {
    var answers: [Answer] = []
    for target in targets
    where target.severity == severity && (plan == nil || target.plan == plan)
      && (metric == nil || target.metric == metric)
    {
      let answer = Answer(
        plans: target.plan.map { [$0] } ?? [], target: target,
        outcome: outcome(target, received: received, deadlines: deadlines))
      if let index = answers.firstIndex(where: { $0.says(theSameAs: answer) }) {
        answers[index].plans += answer.plans
      } else {
        answers.append(answer)
      }
    }
    return answers
  }

  /// What the answers about a target rest on.
  public func ground(of target: Target, deadlines: PolicyDeadlines) -> Answer.Ground {
    switch target.value {
    case .none(let absence): return .none(absence)
    case .blank, .unread: return .open
    case .promise(let promise):
      if let function = deadlines.function(of: promise) { return .promised(promise, function) }
      return needsCustomerZone(promise) && promise.term != nil ? .needsCustomerZone : .open
    }
  }

  private func outcome(
    _ target: Target, received: Int64, deadlines: PolicyDeadlines
  ) -> Answer.Outcome {
    switch ground(of: target, deadlines: deadlines) {
    case .promised(let promise, let function):
      .promised(
        promise, calendar: calendar(of: promise), function.explanation(received: received))
    case .none(let absence): .none(absence)
    case .open: .open
    case .needsCustomerZone: .needsCustomerZone
    }
  }

  /// The calendar a promise is counted on; nil on elapsed time.
  public func calendar(of promise: Promise) -> SupportCalendar? {
    guard case .calendar(let id) = promise.clock?.value else { return nil }
    return calendars.first { $0.id == id }
  }
}

extension Answer {
  /// Whether it says the same of the same metric, if for another plan.
  fileprivate func says(theSameAs other: Answer) -> Bool {
    guard target.metric == other.target.metric else { return false }
    switch (outcome, other.outcome) {
    case (.promised(let mine, _, let explanation), .promised(let theirs, _, let otherExplanation)):
      return mine.written == theirs.written && mine.clock?.value == theirs.clock?.value
        && explanation == otherExplanation
    case (.none(let mine), .none(let theirs)):
      return mine.written == theirs.written
        && mine.reason.best(for: "") == theirs.reason.best(for: "")
    case (.open, .open), (.needsCustomerZone, .needsCustomerZone): return true
    case (.promised, _), (.none, _), (.open, _), (.needsCustomerZone, _): return false
    }
  }
}
