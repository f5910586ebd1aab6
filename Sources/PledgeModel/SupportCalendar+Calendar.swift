public import PledgeTime

extension SupportCalendar {
  /// The calendar as time is counted on it, without names and places.
  public var calendar: Calendar {
    let weekly = Dictionary(
      zip(Weekday.allCases, weeklyHours).map { ($0, $1) }, uniquingKeysWith: { first, _ in first })
    let special = Dictionary(
      specialDates.filter { $0.meaning != .holiday }.map { ($0.date, $0.hours) },
      uniquingKeysWith: { first, _ in first })
    return Calendar(
      zone: timeZone.value, weekly: weekly,
      closed: specialDates.filter { $0.meaning == .holiday }.map(\.date), special: special,
      covers: covers)
  }
}
