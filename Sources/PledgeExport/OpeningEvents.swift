import PledgeModel
import PledgeTime

/// A calendar's opening hours and holidays as VEVENTs: RFC 5545 section 3.6.1.
///
/// Readers disagree on how long a recurring event lasts when the clocks change within it, and on times
/// that the clocks skip. Such an opening is taken out of the week and written in UTC on its own.
struct OpeningEvents {
  /// Where the policy is known to hold for ever, the week is written for so many years.
  private static let years = 10
  /// No week is written for more years than these, whatever a calendar says to cover.
  private static let mostYears = 200

  let calendar: SupportCalendar
  /// Nil where the hours float: they are in the customer's own zone.
  let zone: Zone?
  let stamp: String
  let policy: Policy
  /// The dates for which the week is written.
  let dates: ClosedRange<CivilDate>
  private let hours: Calendar
  /// Dates whose hours are not the week's.
  private let exceptions: Set<CivilDate>
  /// Openings within which the clocks change.
  private let shifted: Set<Opening>

  private struct Opening: Hashable {
    var date: CivilDate
    var interval: LocalInterval
  }

  init(_ calendar: SupportCalendar, in zone: Zone?, stamp: String, policy: Policy) {
    self.calendar = calendar
    self.zone = zone
    self.stamp = stamp
    self.policy = policy
    let hours = calendar.calendar
    self.hours = hours
    exceptions = Set(hours.closed + hours.special.map(\.date))
    let first =
      [policy.identity.effectiveDate?.value, calendar.specialDates.map(\.date).min()]
      .compactMap { $0 }.min() ?? CivilDate(year: 2026, month: 1, day: 1) ?? .earliest
    let last = (calendar.specialDates.map(\.date).max() ?? first)
    let known = calendar.covers ?? first...max(last, first).advanced(by: Self.years * 366)
    // What is covered for longer is told from the day on which the policy takes effect.
    let start =
      known.lowerBound.distance(to: known.upperBound) > Self.mostYears * 366
      ? min(max(known.lowerBound, first), known.upperBound) : known.lowerBound
    let dates = start...min(known.upperBound, start.advanced(by: Self.mostYears * 366))
    self.dates = dates
    shifted = zone.map { Self.shifted(hours, in: $0, over: dates) } ?? []
  }

  /// Every date on which an event may stand, those outside the coverage too.
  var span: ClosedRange<CivilDate> {
    let special = calendar.specialDates.map(\.date)
    return min(
      dates.lowerBound, special.min() ?? dates.lowerBound)...max(
        dates.upperBound, special.max() ?? dates.upperBound)
  }

  /// The week, then what differs from it in order of date.
  var lines: [ContentLine] {
    var intervals: [LocalInterval] = []
    for interval in hours.weekly.joined() where !intervals.contains(interval) {
      intervals.append(interval)
    }
    let moved = shifted.filter { !exceptions.contains($0.date) }
      .sorted { ($0.date, $0.interval.opens) < ($1.date, $1.interval.opens) }
    return intervals.flatMap(week) + moved.flatMap { single($0.date, $0.interval, name: nil) }
      + calendar.closedAndNamedDates.flatMap(holiday)
      + hours.special.flatMap { special in
        special.intervals.flatMap { interval in
          single(special.date, interval, name: name(of: special.date))
        }
      }
  }

  /// An interval on every weekday that has it.
  private func week(_ interval: LocalInterval) -> [ContentLine] {
    let weekdays = Weekday.allCases.filter { hours.intervals(on: $0).contains(interval) }
    let taken = exceptions.union(shifted.filter { $0.interval == interval }.map(\.date))
    var first = dates.lowerBound
    while taken.contains(first) || !weekdays.contains(first.weekday) {
      guard first < dates.upperBound else { return [] }
      first = first.advanced(by: 1)
    }
    let until = CalendarTime.local(dates.upperBound, 86_399)
    let end = zone.map {
      CalendarTime.utc($0.instant(of: dates.upperBound, secondsFromMidnight: 86_399))
    }
    let days = weekdays.map(\.calendarName).joined(separator: ",")
    var lines = times(first, interval)
    lines.append(
      ContentLine("RRULE", raw: "FREQ=WEEKLY;UNTIL=\(end ?? until);BYDAY=\(days)"))
    let left = taken.filter {
      $0 > first && $0 <= dates.upperBound && weekdays.contains($0.weekday)
    }.sorted().map { CalendarTime.local($0, interval.opens.seconds) }
    if !left.isEmpty {
      lines.append(ContentLine("EXDATE", zoneParameter, raw: left.joined(separator: ",")))
    }
    return event("week.\(key(interval))", summary: calendarName, lines: lines)
  }

  /// An interval on one date.
  private func single(_ date: CivilDate, _ interval: LocalInterval, name: String?) -> [ContentLine]
  {
    var lines = times(date, interval)
    if let zone, Self.isShifted(interval, on: date, in: zone) {
      guard let span = interval.span(on: date, in: zone) else { return [] }
      lines = [
        ContentLine("DTSTART", raw: CalendarTime.utc(span.lowerBound)),
        ContentLine("DTEND", raw: CalendarTime.utc(span.upperBound)),
      ]
    }
    return event(
      "date.\(CalendarTime.date(date)).\(key(interval))", summary: title(name), lines: lines)
  }

  private func holiday(_ date: CivilDate) -> [ContentLine] {
    event(
      "closed.\(CalendarTime.date(date))", summary: title(name(of: date, closed: true)),
      lines: [ContentLine("DTSTART", [("VALUE", "DATE")], raw: CalendarTime.date(date))])
  }

  private func event(_ key: String, summary: String, lines: [ContentLine]) -> [ContentLine] {
    [
      ContentLine("BEGIN", raw: "VEVENT"),
      ContentLine("UID", text: "\(key).\(calendar.id)@\(policy.identity.id)"),
      ContentLine("DTSTAMP", raw: stamp),
    ] + lines + [
      ContentLine("SUMMARY", [("LANGUAGE", policy.defaultLanguage)], text: summary),
      ContentLine("CATEGORIES", text: calendarName),
      // Opening hours keep nobody busy.
      ContentLine("TRANSP", raw: "TRANSPARENT"),
      ContentLine("END", raw: "VEVENT"),
    ]
  }

  private func times(_ date: CivilDate, _ interval: LocalInterval) -> [ContentLine] {
    [
      ContentLine(
        "DTSTART", zoneParameter, raw: CalendarTime.local(date, interval.opens.seconds)),
      ContentLine("DTEND", zoneParameter, raw: CalendarTime.local(date, interval.closes)),
    ]
  }

  private var zoneParameter: [(name: String, value: String)] {
    zone.map { [("TZID", $0.name)] } ?? []
  }

  private var calendarName: String {
    calendar.name.best(for: policy.defaultLanguage) ?? calendar.id
  }

  private func title(_ name: String?) -> String {
    name.map { "\($0) (\(calendarName))" } ?? calendarName
  }

  private func name(of date: CivilDate, closed: Bool = false) -> String? {
    let named = calendar.specialDates.filter { $0.date == date }
    let special = named.first { ($0.meaning == .holiday) == closed } ?? named.first
    return special?.name.best(for: policy.defaultLanguage)
  }

  /// Stays the same while the hours do.
  private func key(_ interval: LocalInterval) -> String {
    "\(CalendarTime.clock(interval.opens.seconds))-\(CalendarTime.clock(interval.closes))"
  }

  private static func shifted(
    _ hours: Calendar, in zone: Zone, over dates: ClosedRange<CivilDate>
  ) -> Set<Opening> {
    let start = zone.instant(of: dates.lowerBound, secondsFromMidnight: -86_400)
    let end = zone.instant(of: dates.upperBound, secondsFromMidnight: 3 * 86_400)
    var found: Set<Opening> = []
    for transition in zone.transitions(from: start, to: end) {
      // A night that is cut began up to two dates before, one that is skipped with its date just after.
      let date = zone.local(at: transition.at).date
      for date in (-3...1).map(date.advanced(by:)) where dates.contains(date) {
        for interval in hours.intervals(on: date.weekday)
        where isShifted(interval, on: date, in: zone) {
          found.insert(Opening(date: date, interval: interval))
        }
      }
    }
    return found
  }

  /// Whether it is not as long as it is written, or its ends are not what the clocks show at them.
  private static func isShifted(_ interval: LocalInterval, on date: CivilDate, in zone: Zone)
    -> Bool
  {
    guard let span = interval.span(on: date, in: zone) else { return true }
    let (opens, closes) = (zone.wall(at: span.lowerBound), zone.wall(at: span.upperBound))
    let midnight = date.daysSince1970 * 86_400
    return span.count != interval.closes - interval.opens.seconds
      || opens != midnight + interval.opens.seconds || closes != midnight + interval.closes
  }
}

extension SupportCalendar {
  /// Holidays, and dates whose hours of their own are none, each once.
  fileprivate var closedAndNamedDates: [CivilDate] {
    Set(specialDates.filter { $0.meaning == .holiday || $0.hours.isEmpty }.map(\.date)).sorted()
  }
}

extension Zone {
  /// What the clocks show, in seconds from the midnight of 1970-01-01.
  fileprivate func wall(at instant: Int64) -> Int { Int(instant) + offset(at: instant) }
}

extension Weekday {
  /// RFC 5545 section 3.3.10: `MO`.
  fileprivate var calendarName: String { shortName.prefix(2).uppercased() }
}
