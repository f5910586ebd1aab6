/// A calendar in a zone, prepared for counting its business days and its open time.
///
/// Days are counted from 1970-01-01; a day here is a date of the calendar, skipped ones included.
public struct Schedule: Sendable {
  public let calendar: Calendar
  public let zone: Zone
  /// One for each business day.
  let businessDays: WeeklyTally
  /// The open seconds of each date, night shifts counted whole on the date they belong to.
  let openTime: WeeklyTally
  /// Whether any of its hours go on after midnight.
  let hasNights: Bool

  /// - Parameter zone: the calendar's, or the customer's where the calendar is in the customer's zone.
  public init(_ calendar: Calendar, in zone: Zone) {
    self.calendar = calendar
    self.zone = zone
    let week = Weekday.allCases.map { calendar.intervals(on: $0) }
    hasNights = (week + calendar.special.map(\.intervals))
      .contains { $0.contains(where: \.closesNextDay) }
    var days = Set((calendar.closed + calendar.special.map(\.date)).map(\.daysSince1970))
    days.formUnion(Self.daysTouchedByClocks(calendar, zone, week))
    var businessDays: [(day: Int, weight: Int)] = []
    var openTime: [(day: Int, weight: Int)] = []
    for day in days.sorted() {
      let spans = calendar.spans(on: CivilDate(clamping: day), in: zone)
      businessDays.append((day, spans.isEmpty ? 0 : 1))
      openTime.append((day, spans.reduce(0) { $0 + $1.count }))
    }
    self.businessDays = WeeklyTally(
      week: week.map { $0.isEmpty ? 0 : 1 }, exceptions: businessDays)
    self.openTime = WeeklyTally(
      week: week.map { $0.reduce(0) { $0 + $1.closes - $1.opens.seconds } }, exceptions: openTime)
  }

  /// Days on which the clocks change within the hours of the week, or next to them.
  private static func daysTouchedByClocks(
    _ calendar: Calendar, _ zone: Zone, _ week: [[LocalInterval]]
  ) -> [Int] {
    let covered = calendar.coverage ?? CivilDate.earliest...CivilDate.latest
    let transitions = zone.transitions(
      from: Int64(covered.lowerBound.daysSince1970 - 7) * 86_400,
      to: Int64(covered.upperBound.daysSince1970 + 7) * 86_400)
    var found: [Int] = []
    for transition in transitions {
      let walls = (zone.wallClock(at: transition.at - 1) + 1, zone.wallClock(at: transition.at))
      let (first, last) = (min(walls.0, walls.1), max(walls.0, walls.1))
      for day in first.floored(by: 86_400) - 1...last.floored(by: 86_400) {
        let midnight = day * 86_400
        // 719,162 days before the epoch was a Monday.
        let isTouched = week[(day + 719_162 + 7) % 7].contains {
          midnight + $0.opens.seconds <= last && midnight + $0.closes >= first
        }
        if isTouched { found.append(day) }
      }
    }
    return found
  }

  /// The hours of a day, ordered, those emptied by the clocks included.
  func intervals(on day: Int) -> [LocalInterval] {
    calendar.intervals(on: CivilDate(clamping: day))
  }

  /// The instants of an interval written for a day.
  func span(of interval: LocalInterval, on day: Int) -> Range<Int64>? {
    interval.span(on: CivilDate(clamping: day), in: zone)
  }

  func isBusinessDay(_ day: Int) -> Bool {
    businessDays.sum(before: day + 1) > businessDays.sum(before: day)
  }

  /// When a day first opens and last closes; nil on a closed one.
  func hours(of day: Int) -> Range<Int64>? {
    var hours: Range<Int64>?
    for interval in intervals(on: day) {
      guard let span = span(of: interval, on: day) else { continue }
      hours = (hours?.lowerBound ?? span.lowerBound)..<span.upperBound
    }
    return hours
  }
}

extension Int {
  /// The quotient, rounded down.
  func floored(by divisor: Int) -> Int {
    let (quotient, remainder) = quotientAndRemainder(dividingBy: divisor)
    return remainder < 0 ? quotient - 1 : quotient
  }
}
