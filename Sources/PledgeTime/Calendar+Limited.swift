extension Calendar {
  /// The same calendar, known for fewer dates: what differs from the week outside of them is left out.
  public func limited(to dates: ClosedRange<CivilDate>) -> Calendar {
    Calendar(
      zone: zone, weekly: week, closed: closed.filter(dates.contains),
      special: Dictionary(
        special.filter { dates.contains($0.date) }.map { ($0.date, $0.intervals) },
        uniquingKeysWith: { first, _ in first }),
      covers: dates)
  }

  /// The same calendar in another zone, or on other hours of the week.
  public func with(zone: String? = nil, week: [Weekday: [LocalInterval]]? = nil) -> Calendar {
    Calendar(
      zone: zone ?? self.zone, weekly: week ?? self.week, closed: closed,
      special: Dictionary(
        special.map { ($0.date, $0.intervals) }, uniquingKeysWith: { first, _ in first }),
      covers: coverage)
  }

  /// The hours of each weekday.
  public var week: [Weekday: [LocalInterval]] {
    Dictionary(
      zip(Weekday.allCases, weekly).map { ($0, $1) }, uniquingKeysWith: { first, _ in first })
  }

  /// The hours of a date that are not those of its weekday; nil on a date like others.
  public func exception(on date: CivilDate) -> [LocalInterval]? {
    let index = exceptionCount(before: date)
    guard index < exceptions.count, exceptions[index].date == date else { return nil }
    return exceptions[index].intervals
  }

  /// The dates with hours of their own, holidays among them, ascending.
  public var exceptionalDates: [CivilDate] { exceptions.map(\.date) }
}
