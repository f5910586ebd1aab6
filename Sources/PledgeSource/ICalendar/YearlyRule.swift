import PledgeTime

/// A rule by which dates come back every year: `RRULE:FREQ=YEARLY` (RFC 5545 section 3.3.10).
struct YearlyRule {
  /// `MO`, or `-1MO`: the last of the month, or of the year where no months are named.
  struct WeekdayPart: Hashable {
    /// Nil for every such day, negative from the end.
    var ordinal: Int?
    var weekday: Weekday
  }

  var interval = 1
  var count: Int?
  var until: CivilDate?
  var months: Set<Int> = []
  /// Negative from the end of the month.
  var monthDays: Set<Int> = []
  var weekdays: Set<WeekdayPart> = []

  /// Its dates within a span, ascending; nil when that takes more work than is left.
  ///
  /// - Parameters:
  ///   - start: its first date, from which intervals and `count` run.
  ///   - work: how many more dates may be looked at.
  func dates(from start: CivilDate, in span: ClosedRange<CivilDate>, work: inout Int)
    -> [CivilDate]?
  {
    var dates: [CivilDate] = []
    var year = start.year
    // Only a rule that counts has to be followed from its first date on.
    if count == nil, year < span.lowerBound.year {
      year += (span.lowerBound.year - year) / interval * interval
    }
    let last = min(span.upperBound, until ?? span.upperBound)
    var left = count ?? .max
    while year <= last.year {
      for date in candidates(in: year, start: start, work: &work) where date >= start {
        guard date <= last, left > 0 else { return dates }
        left -= 1
        if date >= span.lowerBound { dates.append(date) }
      }
      guard work > 0 else { return nil }
      year += interval
    }
    return dates
  }

  /// Whether its dates begin with this one, as they must.
  func includes(start: CivilDate) -> Bool {
    let length = Self.length(ofMonth: start.month, year: start.year)
    return (months.isEmpty || months.contains(start.month))
      && (monthDays.isEmpty || monthDays.contains(start.day)
        || monthDays.contains(start.day - length - 1))
      && includesWeekday(of: start, length: length) && start <= until ?? start
  }

  /// The dates of a year that its parts name, whatever the interval and the count; ascending.
  private func candidates(in year: Int, start: CivilDate, work: inout Int) -> [CivilDate] {
    let isPlain = monthDays.isEmpty && weekdays.isEmpty
    let months =
      months.isEmpty ? isPlain ? [start.month] : Array(1...12) : months.sorted()
    let monthDays = isPlain ? [start.day] : monthDays
    var dates: [CivilDate] = []
    for month in months {
      let length = Self.length(ofMonth: month, year: year)
      let days =
        monthDays.isEmpty
        ? Array(1...length)
        : Set(monthDays.map { $0 < 0 ? length + 1 + $0 : $0 }).filter { 1...length ~= $0 }.sorted()
      work -= max(1, days.count)
      for day in days {
        guard let date = CivilDate(year: year, month: month, day: day) else { continue }
        if includesWeekday(of: date, length: length) { dates.append(date) }
      }
    }
    return dates
  }

  /// - Parameter length: how many days the date's month has.
  private func includesWeekday(of date: CivilDate, length: Int) -> Bool {
    guard !weekdays.isEmpty else { return true }
    let (year, _, day) = date.components
    var (index, count) = (day - 1, length)
    if months.isEmpty {
      guard let newYear = CivilDate(year: year, month: 1, day: 1) else { return false }
      (index, count) = (newYear.distance(to: date), Self.length(ofMonth: 2, year: year) + 337)
    }
    let ordinals = [nil, index / 7 + 1, -((count - 1 - index) / 7 + 1)]
    return ordinals.contains {
      weekdays.contains(WeekdayPart(ordinal: $0, weekday: date.weekday))
    }
  }

  private static func length(ofMonth month: Int, year: Int) -> Int {
    (28...31).last { CivilDate(year: year, month: month, day: $0) != nil } ?? 28
  }
}
