import PledgeTime

extension RTAllowance {
  /// What Request Tracker could be told for a promise, simplest first; each is still to be judged.
  static func candidates(for promise: DeadlineFunction) -> [RTAllowance] {
    switch (promise.term, promise.schedule) {
    case (.seconds(let seconds), nil): [RTAllowance(real: .atMost(seconds: seconds))]
    case (.civilDays(let days), _): civilDays(days, zone: promise.zone, promise.judgedReceipts)
    case (.seconds(let seconds), let schedule?):
      schedule.calendar.holidayChoices.compactMap {
        hours(schedule.calendar, $0, { $0 }, "hours").map { untilClosing(seconds, on: $0) }
      }
    case (.businessDays(let days, let receipt, let due), let schedule?):
      schedule.calendar.holidayChoices.flatMap {
        businessDays(days, receipt, due, schedule.calendar, $0)
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

  private static func businessDays(
    _ days: Int, _ receipt: Receipt, _ due: Due, _ calendar: Calendar, _ holidays: [CivilDate]
  ) -> [RTAllowance] {
    guard days <= 100 else { return [] }
    switch (due, receipt) {
    case (.close, .nextBusinessDay):
      // The last minute before closing counts the days. Received outside it, the minute is added again; received
      // within it, it is left out, or the deadline would be later than closing.
      let minute = hours(
        calendar, holidays, { [($0.last?.upperBound ?? 60) - 60..<($0.last?.upperBound ?? 60)] },
        "closing")
      return minute.map {
        [RTAllowance(hours: $0, business: .minutes(days), real: .minutes(0), outsideReal: 1)]
      } ?? []
    case (.close, .asReceived):
      // A minute after midnight counts the days; not always the first, whose first second a holiday before swallows.
      let closing = calendar.weekly.compactMap { $0.last?.closes }.min() ?? 0
      return [0, 60].compactMap { start in
        hours(calendar, holidays, { _ in [start..<start + 60] }, "midnight").map {
          RTAllowance(
            hours: $0, business: .minutes(days), real: RTMinutes(seconds: closing - start - 60),
            outsideBusiness: -1, outsideReal: 1)
        }
      }
    case (.sameTime, _):
      // On days that are alike, so many days are so many days' opening time.
      let length = calendar.weekly.map { $0.reduce(0) { $0 + $1.closes - $1.opens.seconds } }
        .filter { $0 > 0 }.min()
      guard let length, let hours = hours(calendar, holidays, { $0 }, "hours") else { return [] }
      return [
        RTAllowance(
          hours: hours, business: RTMinutes(seconds: days * length), real: .minutes(0)),
        untilClosing(days * length, on: hours),
      ]
    }
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
    _ calendar: Calendar, _ holidays: [CivilDate],
    _ stretches: ([RTHours.Stretch]) -> [RTHours.Stretch], _ purpose: String
  ) -> RTHours? {
    RTHours(
      calendar, purpose: holidays.isEmpty ? purpose + " every week" : purpose, holidays: holidays,
      stretches: stretches)
  }
}

extension Calendar {
  /// Its holidays; and none, which makes Request Tracker earlier around them where it cannot hold them.
  fileprivate var holidayChoices: [[CivilDate]] {
    let special = Set(special.map(\.date))
    let holidays =
      closed.filter { !special.contains($0) }
      + self.special.filter { $0.intervals.isEmpty }.map(\.date)
    return holidays.isEmpty ? [[]] : [holidays.sorted(), []]
  }
}
