/// Weekly opening hours in a time zone, with holidays and dates that have hours of their own.
///
/// It holds no `Zone`: functions that deal in instants take one, because zones come from the system.
public struct Calendar: Sendable, Hashable {
  /// The IANA name of the zone its hours are told in.
  public let zone: String

  /// Seven lists, Monday's first, each ordered by opening; empty on a day that is closed.
  public let weekly: [[LocalInterval]]

  /// Holidays, ascending, each once; one that also has special hours keeps its place here.
  public let closed: [CivilDate]

  /// Dates with hours of their own, ascending; they win over holidays and over the week.
  public let special: [SpecialDate]

  /// The local dates for which its exceptions are known; nil where it covers every date.
  public let coverage: ClosedRange<CivilDate>?

  /// What differs from the week, ascending by date: holidays without hours, special dates with theirs.
  let exceptions: [SpecialDate]

  /// A calendar; weekdays left out of `weekly` are closed, order does not matter anywhere.
  public init(
    zone: String, weekly: [Weekday: [LocalInterval]], closed: some Sequence<CivilDate> = [],
    special: [CivilDate: [LocalInterval]] = [:], covers coverage: ClosedRange<CivilDate>? = nil
  ) {
    self.zone = zone
    self.weekly = Weekday.allCases.map {
      (weekly[$0] ?? []).sorted(by: LocalInterval.opensEarlier)
    }
    let holidays = Set(closed)
    self.closed = holidays.sorted()
    self.special = special.map { SpecialDate(date: $0.key, intervals: $0.value) }
      .sorted { $0.date < $1.date }
    self.coverage = coverage
    let closings = holidays.filter { special[$0] == nil }
      .map { SpecialDate(date: $0, intervals: []) }
    exceptions = (self.special + closings).sorted { $0.date < $1.date }
  }

  /// The hours of a weekday without exceptions, ordered by opening.
  public func intervals(on weekday: Weekday) -> [LocalInterval] { weekly[weekday.rawValue - 1] }

  /// The hours of a date, ordered by opening; empty on a closed one.
  ///
  /// A night shift is found on the date it opens on, not on the one it closes on.
  public func intervals(on date: CivilDate) -> [LocalInterval] {
    let index = exceptionCount(before: date)
    guard index < exceptions.count, exceptions[index].date == date else {
      return intervals(on: date.weekday)
    }
    return exceptions[index].intervals
  }

  /// Whether an interval opens on the date, by the wall clock; half days and special openings count.
  ///
  /// Where the clocks change, `spans(on:in:)` tells whether anything is left of it.
  public func isBusinessDay(_ date: CivilDate) -> Bool { !intervals(on: date).isEmpty }

  /// The open times of a date as instants, ascending; what a change of the clocks empties is left out.
  public func spans(on date: CivilDate, in zone: Zone) -> [Range<Int64>] {
    intervals(on: date).compactMap { $0.span(on: date, in: zone) }
  }

  /// Whether its exceptions are known for a date.
  public func covers(_ date: CivilDate) -> Bool { coverage?.contains(date) ?? true }

  /// The next dates, from `date` on, that the week would open and an exception closes or changes.
  public func closedDates(from date: CivilDate, limit: Int) -> [CivilDate] {
    exceptions[exceptionCount(before: date)...].lazy
      .filter {
        let usual = intervals(on: $0.date.weekday)
        return !usual.isEmpty && usual != $0.intervals
      }
      .prefix(max(0, limit))
      .map(\.date)
  }

  /// The dates of a range whose hours are not those of their weekday: the first of them, at most `limit`, how many
  /// of all are closed, and how many there are after the first.
  func exceptions(in dates: ClosedRange<CivilDate>, limit: Int) -> (
    first: [SpecialDate], closed: Int, more: Int
  ) {
    let found = exceptions[
      exceptionCount(
        before: dates.lowerBound)..<exceptionCount(before: dates.upperBound.advanced(by: 1))
    ].filter { $0.intervals != intervals(on: $0.date.weekday) }
    return (
      Array(found.prefix(limit)), found.count { $0.intervals.isEmpty },
      max(0, found.count - limit)
    )
  }

  func exceptionCount(before date: CivilDate) -> Int {
    var low = 0
    var high = exceptions.count
    while low < high {
      let middle = (low + high) / 2
      if exceptions[middle].date < date { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

extension LocalInterval {
  /// The order in which a calendar lists the intervals of a date.
  static func opensEarlier(_ left: LocalInterval, _ right: LocalInterval) -> Bool {
    (left.opens, left.closes) < (right.opens, right.closes)
  }
}
