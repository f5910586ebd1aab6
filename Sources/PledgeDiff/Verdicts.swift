import PledgeModel
import PledgeTime

/// What becomes of the deadlines of one promise.
struct Verdict: Sendable {
  var effect: Effect
  /// Nil where nothing changes, or nothing can be computed.
  var evidence: Evidence?
}

/// Old and new deadlines compared, each two promises once.
struct Verdicts: Sendable {
  /// An old promise and a new one, as far as their deadlines hang on them.
  private struct Question: Hashable {
    var oldTerm: Term
    var oldClock: Clock
    var newTerm: Term
    var newClock: Clock
  }

  /// A promise of one side over a range of receipts.
  fileprivate struct Course: Hashable {
    var isOld: Bool
    var term: Term
    var clock: Clock
    var receipts: Range<Int64>
  }

  /// Both policies' deadlines for customers in one zone.
  private struct Context {
    var old: PolicyDeadlines
    var new: PolicyDeadlines
  }

  private let contexts: [Context]
  /// The day on which the first of both policies takes effect.
  let since: CivilDate
  private var known: [Question: Verdict] = [:]

  init(_ old: Side, _ new: Side, _ targets: [TargetPair]) {
    let names = (old.policy.customerZones + new.policy.customerZones).map(\.value)
    let customerZones = Set(names).sorted().compactMap { old.zones[$0] ?? new.zones[$0] }
    let isNeeded = (old.policy.calendars + new.policy.calendars).contains(where: \.isInCustomerZone)
    let customers = isNeeded ? customerZones.map(Optional.some) : [nil]
    contexts = customers.map { zone in
      Context(
        old: PolicyDeadlines(old.policy, zones: old.zones.zones, customerZone: zone),
        new: PolicyDeadlines(new.policy, zones: new.zones.zones, customerZone: zone))
    }
    since = min(old.policy.judgedSince, new.policy.judgedSince)
    var courses: [[Course: DeadlineCourse]] = contexts.map { _ in [:] }
    for pair in targets {
      guard case .promise(let before) = pair.old?.value, case .promise(let after) = pair.new?.value,
        let question = Self.question(before, after), known[question] == nil
      else { continue }
      known[question] = judge(question, before, after, &courses)
    }
  }

  /// What becomes of a promise when another takes its place.
  func callAsFunction(_ old: Promise, _ new: Promise) -> Verdict {
    guard let question = Self.question(old, new) else { return Verdict(effect: .undecided) }
    if let verdict = known[question] { return verdict }
    var courses: [[Course: DeadlineCourse]] = contexts.map { _ in [:] }
    return judge(question, old, new, &courses)
  }

  /// The clocks of both calendars for customers in every zone; nil runs day and night.
  func schedules(_ old: Clock, _ new: Clock) -> [(old: Schedule?, new: Schedule?)]? {
    var found: [(old: Schedule?, new: Schedule?)] = []
    for context in contexts {
      let schedules = (context.old.schedule(old), context.new.schedule(new))
      if old != .always, schedules.0 == nil { return nil }
      if new != .always, schedules.1 == nil { return nil }
      found.append((schedules.0, schedules.1))
    }
    return found
  }

  private static func question(_ old: Promise, _ new: Promise) -> Question? {
    guard let oldTerm = old.term, let oldClock = old.clock?.value, let newTerm = new.term,
      let newClock = new.clock?.value
    else { return nil }
    return Question(oldTerm: oldTerm, oldClock: oldClock, newTerm: newTerm, newClock: newClock)
  }

  private func judge(
    _ question: Question, _ old: Promise, _ new: Promise,
    _ courses: inout [[Course: DeadlineCourse]]
  ) -> Verdict {
    var effects: [Effect] = []
    var worst: Evidence?
    for (index, context) in contexts.enumerated() {
      guard let before = context.old.function(of: old), let after = context.new.function(of: new)
      else {
        effects.append(.undecided)
        continue
      }
      let dates = Horizon.dates([before.schedule, after.schedule], since: since)
      var isKnown = Horizon.isLong(dates)
      if let dates, !before.isSame(as: after, on: dates) {
        let evidence = compare(before, after, on: dates) { function, isOld, receipts in
          let key =
            isOld
            ? Course(
              isOld: true, term: question.oldTerm, clock: question.oldClock, receipts: receipts)
            : Course(
              isOld: false, term: question.newTerm, clock: question.newClock, receipts: receipts)
          return courses[index].course(key, function)
        }
        if let evidence {
          effects.append(evidence.effect)
          if evidence.effect > worst?.effect ?? .wording { worst = evidence }
        } else {
          isKnown = false
        }
      }
      // What is known of less than a year shows too little: then the weeks are compared as well.
      if !isKnown {
        let weeks = (before.onWeeksAlone, after.onWeeksAlone)
        guard let first = weeks.0, let second = weeks.1,
          let year = Horizon.dates([first.schedule, second.schedule], since: since)
        else {
          effects.append(.undecided)
          continue
        }
        if first.isSame(as: second, on: year) { continue }
        let evidence = compare(first, second, on: year) { function, _, receipts in
          DeadlineCourse(function, received: receipts)
        }
        effects.append(evidence?.effect ?? .undecided)
      }
    }
    return Verdict(effect: effects.joined, evidence: worst)
  }
}

extension Verdicts {
  /// Nil where no receipt has an answer from both.
  private func compare(
    _ before: DeadlineFunction, _ after: DeadlineFunction, on dates: ClosedRange<CivilDate>,
    course: (DeadlineFunction, _ isOld: Bool, Range<Int64>) -> DeadlineCourse
  ) -> Evidence? {
    let zones = [before, after].compactMap { $0.schedule?.zone ?? $0.zone }
    let receipts = Horizon.receipts(dates, in: zones)
    let comparison = Comparison(course(after, false, receipts), course(before, true, receipts))
    guard comparison.answered > 0, let zone = zones.last ?? .utc else { return nil }
    return Evidence(comparison, in: zone)
  }
}

extension [Verdicts.Course: DeadlineCourse] {
  /// The deadlines of a promise, worked out at the first time.
  fileprivate mutating func course(_ key: Verdicts.Course, _ function: DeadlineFunction)
    -> DeadlineCourse
  {
    if let known = self[key] { return known }
    let course = DeadlineCourse(function, received: key.receipts)
    self[key] = course
    return course
  }
}

extension Schedule {
  /// The same as if no date differed from its weekday and all were known.
  var onWeeksAlone: Schedule {
    Schedule(Calendar(zone: calendar.zone, weekly: calendar.week), in: zone)
  }
}

extension PolicyDeadlines {
  fileprivate func schedule(_ clock: Clock) -> Schedule? {
    switch clock {
    case .always: nil
    case .calendar(let id): schedule(id)
    }
  }
}

extension DeadlineFunction {
  /// The same counted as if no date differed from its weekday and all were known.
  fileprivate var onWeeksAlone: DeadlineFunction? {
    guard let schedule else { return self }
    return DeadlineFunction(term, on: schedule.onWeeksAlone, zone: zone)
  }

  /// Whether both are one function on the dates that both cover.
  fileprivate func isSame(as other: DeadlineFunction, on dates: ClosedRange<CivilDate>) -> Bool {
    guard term == other.term else { return false }
    switch (schedule, other.schedule) {
    case (nil, nil):
      guard case .civilDays = term else { return true }
      return zone == other.zone
    case (let mine?, let theirs?):
      return mine.zone == theirs.zone
        && mine.calendar.limited(to: dates) == theirs.calendar.limited(to: dates)
    case (nil, _?), (_?, nil): return false
    }
  }
}
