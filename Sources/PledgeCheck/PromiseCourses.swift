import PledgeModel
import PledgeTime

/// The deadlines of every promise of a policy over the judged year, each worked out once.
struct PromiseCourses: Sendable {
  private struct Question: Hashable {
    var term: Term
    var clock: Clock
  }

  private var courses: [Question: DeadlineCourse] = [:]

  /// - Parameter known: those of customers in another zone, which share what hangs on no customer's zone.
  init(
    _ policy: Policy, _ promises: [(target: Target, promise: Promise)],
    _ deadlines: PolicyDeadlines, known: PromiseCourses? = nil
  ) {
    let triggers = policy.escalations.compactMap { level -> Promise? in
      if case .after(let promise) = level.trigger { promise } else { nil }
    }
    for promise in promises.map(\.promise) + triggers {
      guard let question = Self.question(promise), courses[question] == nil,
        let function = deadlines.function(of: promise)
      else { continue }
      if let known = known?.courses[question], !policy.needsCustomerZone(promise) {
        courses[question] = known
        continue
      }
      courses[question] = DeadlineCourse(function, received: policy.judgedReceipts)
    }
  }

  /// Nil where a promise leaves something open, or its calendar or zone is not known.
  subscript(promise: Promise) -> DeadlineCourse? {
    Self.question(promise).flatMap { courses[$0] }
  }

  private static func question(_ promise: Promise) -> Question? {
    guard let term = promise.term, let clock = promise.clock?.value else { return nil }
    return Question(term: term, clock: clock)
  }
}
