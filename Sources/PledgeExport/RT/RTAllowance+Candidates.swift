import PledgeTime

extension RTAllowance {
  /// What Request Tracker could be told for a promise, simplest first; each is still to be judged.
  static func candidates(
    for promise: DeadlineFunction, received receipts: Range<Int64>
  ) -> [RTAllowance] {
    switch (promise.term, promise.schedule) {
    case (.seconds(let seconds), nil): [RTAllowance(real: .atMost(seconds: seconds))]
    case (.civilDays(let days), _): civilDays(days, zone: promise.zone, receipts)
    case (.seconds(let seconds), let schedule?):
      promise.weeks(on: schedule, receipts).flatMap { week in
        hours(week, "hours", week.days).map { untilClosing(seconds, on: $0) }
      }
    case (.businessDays(let days, let receipt, let due), let schedule?):
      switch due {
      case .close: closing(days, receipt, promise.week(on: schedule, isWidened: false, receipts))
      case .sameTime: sameTime(days, promise.week(on: schedule, isWidened: false, receipts))
      }
    case (.businessDays, nil): []
    }
  }

  /// Days of 24 hours; and those less what the clocks skip, never later than the same local time.
  private static func civilDays(
    _ days: Int, zone: Zone?, _ receipts: Range<Int64>
  ) -> [RTAllowance] {
    let (seconds, overflow) = days.multipliedReportingOverflow(by: 86_400)
    guard let zone, !overflow else { return [] }
    let skipped =
      zone.transitions(from: receipts.lowerBound, to: receipts.upperBound)
      .map { $0.offset - zone.offset(at: $0.at - 1) }.max() ?? 0
    return [seconds, seconds - max(0, skipped)].filter { $0 >= 0 }
      .map { RTAllowance(real: .atMost(seconds: $0)) }
  }

  /// A minute of each business day counts them, and its closing is the same time later on every weekday.
  ///
  /// On a weekday of which some dates close early, all do.
  private static func closing(_ days: Int, _ receipt: Receipt, _ week: RTWeek) -> [RTAllowance] {
    guard days <= 100 else { return [] }
    let closings = week.closings.compactMap(\.self)
    func minute(_ purpose: String, _ end: (ClosedRange<Int>) -> Int) -> [RTHours] {
      hours(week, purpose, week.closings.map { $0.map { [end($0) - 60..<end($0)] } ?? [] })
    }
    switch receipt {
    case .nextBusinessDay:
      // It is the last before closing, or as long after it as some date of some weekday closes early; or all fall due
      // that much before closing. Received outside it, the minute is added again; received within it, it is left out,
      // or the deadline would be later than closing.
      let early = closings.map { $0.upperBound - $0.lowerBound }.max() ?? 0
      let minutes =
        minute("closing") { $0.lowerBound + early } + minute("closing") { $0.upperBound }
      return minutes.map {
        RTAllowance(
          hours: $0, business: .minutes(days), real: .minutes(-early / 60), outsideReal: 1)
      }
    case .asReceived:
      // It is as long before closing as no date before it, with its night, has ended later; not always the first
      // after midnight, whose first second a holiday before swallows.
      let earliest = closings.map(\.lowerBound).min() ?? 0
      let night = max(0, (closings.map(\.upperBound).max() ?? 0) - 86_400)
      return [night, night + 60].flatMap { start in
        minute("midnight") { start + 60 + $0.lowerBound - earliest }.map {
          RTAllowance(
            hours: $0, business: .minutes(days), real: RTMinutes(seconds: earliest - start - 60),
            outsideBusiness: -1, outsideReal: 1)
        }
      }
    }
  }

  /// On days that are alike, so many days are so many days' opening time.
  private static func sameTime(_ days: Int, _ week: RTWeek) -> [RTAllowance] {
    guard days <= 100 else { return [] }
    return hours(week, "hours", week.days).flatMap { hours in
      let seconds = days * longest(week.days)
      return [
        RTAllowance(hours: hours, business: RTMinutes(seconds: seconds), real: .minutes(0)),
        untilClosing(seconds, on: hours),
      ]
    }
  }

  /// What allows too much, where nothing else is never later: to be cut, and then to be judged.
  static func generous(
    for promise: DeadlineFunction, received receipts: Range<Int64>
  ) -> [RTAllowance] {
    guard case .businessDays(let days, _, due: .sameTime) = promise.term, days <= 100,
      let schedule = promise.schedule
    else { return [] }
    // On days that are not alike, less is cut where more of each is counted.
    return promise.weeks(on: schedule, receipts).flatMap { week in
      let closing = week.closings.compactMap(\.?.upperBound).max() ?? 0
      let counted: [(purpose: String, days: [[RTHours.Stretch]])] = [
        ("hours", week.days),
        ("until closing", week.days.map { $0.suffix(1).map { 0..<$0.upperBound } }),
        ("until latest closing", week.days.map { $0.isEmpty ? [] : [0..<closing] }),
        ("days", week.days.map { $0.isEmpty ? [] : [0..<86_400] }),
      ]
      return counted.flatMap { purpose, counted in
        hours(week, purpose, counted).map { untilClosing(days * longest(counted), on: $0) }
      }
    }
  }

  private static func longest(_ days: [[RTHours.Stretch]]) -> Int {
    days.map { $0.reduce(0) { $0 + $1.count } }.max() ?? 0
  }

  /// Opening time that may end at a closing: one second less, which leaves the last open second, and one more.
  ///
  /// Asked for the whole time, Request Tracker would answer with the next opening.
  private static func untilClosing(_ seconds: Int, on hours: RTHours) -> RTAllowance {
    RTAllowance(
      hours: hours, business: RTMinutes(seconds: seconds - 1, cutOff: true),
      real: RTMinutes(seconds: 1))
  }

  private static func hours(
    _ week: RTWeek, _ purpose: String, _ days: [[RTHours.Stretch]]
  ) -> [RTHours] {
    RTHours.Holidays.allCases.compactMap { RTHours(week, purpose: purpose, $0, days: days) }
  }
}

extension DeadlineFunction {
  /// The weeks by which Request Tracker could know its calendar, nearest to it first.
  fileprivate func weeks(on schedule: Schedule, _ receipts: Range<Int64>) -> [RTWeek] {
    [false, true].map { week(on: schedule, isWidened: $0, receipts) }
  }

  fileprivate func week(
    on schedule: Schedule, isWidened: Bool, _ receipts: Range<Int64>
  ) -> RTWeek {
    let first = schedule.zone.local(at: receipts.lowerBound).date
    let last = max(first, schedule.zone.local(at: receipts.upperBound).date)
    return RTWeek(schedule.calendar, isWidened: isWidened, judged: first...last)
  }
}
