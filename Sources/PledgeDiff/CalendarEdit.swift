import PledgeModel
import PledgeTime

/// What became of one calendar, and of the promises that run on it.
struct CalendarEdit {
  /// What an author changes of all days at once.
  fileprivate enum Part { case zone, week }

  let old: SupportCalendar
  let new: SupportCalendar
  let pair: Pair
  /// Both as they are counted by customers in each zone.
  let schedules: [(old: Schedule, new: Schedule)]
  /// The dates that both cover; nil where there are none.
  let dates: ClosedRange<CivilDate>?

  init(_ old: SupportCalendar, _ new: SupportCalendar, in pair: Pair) {
    self.old = old
    self.new = new
    self.pair = pair
    let found = pair.verdicts.schedules(.calendar(old.id), .calendar(new.id)) ?? []
    schedules = found.compactMap { schedules in
      guard let old = schedules.old, let new = schedules.new else { return nil }
      return (old, new)
    }
    dates = Horizon.dates(schedules.flatMap { [$0.old, $0.new] }, since: pair.verdicts.since)
  }

  var changes: [Change] {
    var changes: [Change] = []
    if old.timeZone.value != new.timeZone.value { changes.append(zoneChange) }
    if old.calendar.week != new.calendar.week { changes.append(weekChange) }
    changes += dates.map(dateChanges) ?? []
    // What the promises come to hangs on all that was changed, and is told once.
    if let first = changes.first { changes[0] = touching(first) }
    return changes + coverageChanges
  }

  var pointer: String { "calendars/\(new.id)" }
  var name: String { pair.title(new.name, new.id) }

  /// A change of the calendar, with what it does to the promises that run on it and to those who answer on it.
  private func touching(_ change: Change) -> Change {
    var change = change
    let touched = TouchedPromises(pair.unedited { $0.clock?.value == .calendar(new.id) }, in: pair)
    let channels = pair.channels(on: new.id).map {
      Change.Part("channel \(pair.title($0.name, $0.id))", change.effect)
    }
    let parts = touched.parts.filter { $0.effect != .wording }
    if change.effect != .wording, !parts.isEmpty || !channels.isEmpty {
      change.parts = [Change.Part("opening hours", change.effect)] + parts + channels
    }
    change.effect = change.effect.joined(with: touched.effect)
    change.evidence = touched.evidence
    return change
  }

  private var zoneChange: Change {
    let (before, after) = (old.timeZone, new.timeZone)
    return Change(
      "timezone-changed", effect(of: .zone), "\(pointer)/timeZone",
      "\(name): hours are those of \(after.value), no longer of \(before.value)",
      before: before.value, after: after.value, oldPlace: before.place, newPlace: after.place)
  }

  private var weekChange: Change {
    let (before, after) = (old.hours(in: .named("en")), new.hours(in: .named("en")))
    let effect = effect(of: .week)
    let kind: ChangeID =
      switch effect {
      case .weaker: "hours-narrowed"
      case .stronger: "hours-widened"
      case .wording, .mixed, .undecided: "hours-shifted"
      }
    return Change(
      kind, effect, "\(pointer)/hours", "\(name): open \(after), no longer \(before)",
      before: before, after: after, oldPlace: old.place, newPlace: new.place)
  }

  /// What one part does to the open time, whether it comes before all others or after them: swapping old and new then
  /// mirrors it.
  private func effect(of part: Part) -> Effect {
    schedules.flatMap { schedules -> [Effect] in
      let (old, new) = (schedules.old, schedules.new)
      return [
        Effect(from: old, to: old.with(part, of: new), since: pair.verdicts.since),
        Effect(from: new.with(part, of: old), to: new, since: pair.verdicts.since),
      ]
    }.joined
  }
}

extension Schedule {
  /// The same, with one part of another.
  fileprivate func with(_ part: CalendarEdit.Part, of other: Schedule) -> Schedule {
    switch part {
    case .zone: Schedule(calendar.with(zone: other.calendar.zone), in: other.zone)
    case .week: Schedule(calendar.with(week: other.calendar.week), in: zone)
    }
  }
}

extension Effect {
  /// What customers lose and gain of open time, over the dates that both calendars cover; nil is open day and night.
  ///
  /// - Parameter since: the day on which the first of both policies takes effect.
  init(from old: Schedule?, to new: Schedule?, since: CivilDate) {
    let zones = [old, new].compactMap { $0?.zone }
    func effect(_ old: Schedule?, _ new: Schedule?, _ dates: ClosedRange<CivilDate>) -> Effect {
      Effect(of: HoursComparison(old, new, in: Horizon.receipts(dates, in: zones)))
    }
    let dates = Horizon.dates([old, new], since: since)
    let known = dates.map { effect(old, new, $0) } ?? .wording
    // What is known of less than a year shows too little: then the weeks are compared as well.
    let weeks = [old?.onWeeksAlone, new?.onWeeksAlone]
    guard !Horizon.isLong(dates), let year = Horizon.dates(weeks, since: since) else {
      self = known
      return
    }
    self = known.joined(with: effect(weeks[0], weeks[1], year))
  }

  /// - Parameter hours: the old ones, and the new.
  init(of hours: HoursComparison) {
    self.init(takes: hours.onlyFirst > 0, gives: hours.onlySecond > 0)
  }

  /// What customers lose and gain of things that are good for them.
  init(from old: Set<String>, to new: Set<String>) {
    self.init(takes: !old.isSubset(of: new), gives: !new.isSubset(of: old))
  }
}
