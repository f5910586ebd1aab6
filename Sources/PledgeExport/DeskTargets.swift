import PledgeModel
import PledgeTime

/// What help desks have in common: a policy's promises in whole minutes on their calendars.
struct DeskTargets {
  /// A promise in the desk's minutes.
  struct Timed {
    var minutes: Int
    /// Nil where they are elapsed time.
    var calendar: String?
  }

  let policy: Policy
  let calendars: [DeskCalendar]
  private let clocks: [String: DeskClock]
  private let deadlines: PolicyDeadlines
  private(set) var losses: [Loss] = []

  init(_ subject: Exporter.Subject, lastMinute: Bool) {
    policy = subject.policy
    deadlines = PolicyDeadlines(subject.policy, zones: subject.zones)
    var calendars: [DeskCalendar] = []
    var seen: Set<String> = []
    for source in subject.policy.calendars where seen.insert(source.id).inserted {
      let name = "calendars.\(source.id)"
      guard !source.isInCustomerZone,
        let zone = subject.zones.first(where: { $0.name == source.timeZone.value })
      else {
        losses.append(
          Loss(
            name, .omitted, "The tool's calendars have one time zone, and this has no known one."))
        continue
      }
      let function = DeadlineFunction(
        .seconds(0), on: Schedule(source.calendar, in: zone), zone: zone)
      guard let range = function?.comparedReceipts(since: subject.policy.judgedSince) else {
        continue
      }
      let calendar = DeskCalendar(
        source, in: zone,
        dates: zone.local(at: range.lowerBound).date...zone.local(at: range.upperBound).date,
        language: subject.policy.defaultLanguage, lastMinute: lastMinute)
      guard calendar.isEverOpen else {
        losses.append(Loss(name, .omitted, "The tool has no calendar that never opens."))
        continue
      }
      if calendar.isLonger {
        losses.append(
          Loss(
            name, .earlier,
            "The tool knows no half days, special openings or seconds: such dates keep their weekday's hours, widened where an opening needs it, and deadlines may come earlier there."
          ))
      }
      calendars.append(calendar)
    }
    self.calendars = calendars
    clocks = Dictionary(
      uniqueKeysWithValues: calendars.map {
        ($0.id, DeskClock(schedule: Schedule($0.calendar, in: $0.zone)))
      })
  }

  mutating func lose(_ subject: String, _ effect: Loss.Effect, _ message: String) {
    losses.append(Loss(subject, effect, message))
  }

  /// A promise on the first of the calendars on which it can be kept; nil is elapsed time.
  ///
  /// What is lost is noted.
  mutating func time(_ promise: Promise, named name: String, on choices: [String?]) -> Timed? {
    guard let function = deadlines.function(of: promise) else {
      lose(name, .omitted, "Its deadline depends on the customer's zone or is not fully read.")
      return nil
    }
    let range = function.comparedReceipts(since: policy.judgedSince)
    for calendar in choices {
      guard let clock = calendar.map({ clocks[$0] }) ?? DeskClock(schedule: nil),
        let minutes = clock.minutes(for: function, received: range)
      else { continue }
      if let witness = minutes.earliest {
        let unit = calendar == nil ? "elapsed minutes" : "minutes of opening time"
        let hours = (witness.second - witness.first + 3599) / 3600
        lose(
          name, .earlier,
          "The tool counts \(minutes.count) \(unit), the most that are never later than “\(promise.written)”: up to \(hours) hours earlier."
        )
      }
      if function.schedule?.calendar.coverage != nil {
        losses.append(
          Loss(
            name, .unjudged,
            function.outlasts(range)
              ? "The tool shows a deadline also where the calendar's holidays are not known. More than a hundred years ahead nothing was compared: there it may be later."
              : "The tool shows a deadline also where the calendar's holidays are not known.",
            receipts: [.min..<range.lowerBound, range.upperBound..<(.max)]))
      }
      return Timed(minutes: minutes.count, calendar: calendar)
    }
    lose(name, .omitted, "No number of minutes in the tool is never later than promised.")
    return nil
  }

  /// The promises of a plan and severity, in stage order, that the tool has a metric for.
  mutating func promises(
    plan: String?, severity: String, metrics: [String: String]
  ) -> [(metric: String, name: String, promise: Promise)] {
    var found: [(metric: String, name: String, promise: Promise)] = []
    let order = policy.metrics.map(\.id) + Metric.standardIDs
    let targets = policy.targets.filter { $0.plan == plan && $0.severity == severity }
    for target in targets.sorted(by: {
      (order.firstIndex(of: $0.metric) ?? order.count)
        < (order.firstIndex(of: $1.metric) ?? order.count)
    }) {
      guard case .promise(let promise) = target.value else { continue }
      let name = "targets.\(target.path)"
      guard let metric = metrics[target.metric] else {
        lose(name, .omitted, "The tool does not time this metric.")
        continue
      }
      let usual = Metric(standard: target.metric, languages: [])
      guard policy.startEvent(of: target.metric) == usual?.starts else {
        lose(name, .omitted, "The tool starts this metric at another event.")
        continue
      }
      guard !found.contains(where: { $0.metric == metric }) else { continue }
      found.append((metric, name, promise))
    }
    return found
  }

  /// The plans that targets speak of, in the policy's order; nil alone in a policy without plans.
  var plans: [String?] {
    let named = Set(policy.targets.compactMap(\.plan))
    var plans: [String?] = policy.plans.map(\.id).filter(named.contains)
    if policy.targets.contains(where: { $0.plan == nil }) { plans.append(nil) }
    return plans
  }
}
