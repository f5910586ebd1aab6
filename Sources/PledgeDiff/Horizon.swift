import PledgeTime

/// The moments over which two promises are compared.
enum Horizon {
  /// Five years, in which clocks change on nearly every date on which they can; a hundred; the turn of the calendar.
  private static let short = 5 * 366
  private static let long = 36_525
  private static let round = 10_227

  /// All that both calendars cover. Where one covers everything, from when the policies take effect, or from before the
  /// first date that differs from the week, until some years later, or until a year after the last such date. Of what
  /// is covered longer than the calendar takes to come round, as much as that.
  ///
  /// Nil where no date is covered by both.
  ///
  /// - Parameters:
  ///   - schedules: nil runs day and night.
  ///   - since: the day on which the first of the policies takes effect.
  static func dates(_ schedules: [Schedule?], since: CivilDate) -> ClosedRange<CivilDate>? {
    let calendars = schedules.compactMap { $0?.calendar }
    let covered = calendars.compactMap(\.coverage)
    let lower = covered.map(\.lowerBound.daysSince1970).max()
    let upper = covered.map(\.upperBound.daysSince1970).min()
    let dates = calendars.flatMap { $0.closed + $0.special.map(\.date) }
    let differing = dates.map(\.daysSince1970).filter { day in
      day >= lower ?? .min && day <= upper ?? .max
    }
    let earliest = min(since.daysSince1970, differing.min() ?? .max)
    var first = lower ?? earliest
    let needed = (differing.max() ?? first) + 366
    var last = upper ?? max(first + Self.short, needed)
    if last - first > Self.round {
      if lower != nil { first = max(first, earliest) }
      last = min(last, max(first + Self.round, needed), first + Self.long)
    }
    guard let start = CivilDate(daysSince1970: first), let end = CivilDate(daysSince1970: last),
      start <= end
    else { return nil }
    return start...end
  }

  /// Whether dates are a whole year at least.
  static func isLong(_ dates: ClosedRange<CivilDate>?) -> Bool {
    dates.map { $0.upperBound.daysSince1970 - $0.lowerBound.daysSince1970 >= 364 } ?? false
  }

  /// The receipts of dates that are within them in every zone.
  static func receipts(_ dates: ClosedRange<CivilDate>, in zones: [Zone]) -> Range<Int64> {
    let starts = zones.map { $0.instant(of: dates.lowerBound, secondsFromMidnight: 0) }
    let ends = zones.map { $0.instant(of: dates.upperBound, secondsFromMidnight: 86_400) }
    let start = starts.max() ?? Int64(dates.lowerBound.daysSince1970) * 86_400
    let end = ends.min() ?? Int64(dates.upperBound.daysSince1970 + 1) * 86_400
    return start..<max(start, end)
  }
}
