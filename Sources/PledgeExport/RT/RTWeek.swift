import PledgeTime

/// A calendar as one week and dates on which nothing of it opens; a date that opens at all has its weekday's hours.
///
/// A half day is a usual day here. What opens on a weekday that is usually closed opens every week, and the dates on
/// which it does not are closed.
struct RTWeek {
  let calendar: Calendar
  /// Seven lists, Sunday's first as in Perl: whole minutes in seconds from the midnight of the date that opens,
  /// past 86,400 on the next one; ordered and apart.
  let days: [[RTHours.Stretch]]
  /// The earliest and the latest that each weekday closes on any of its dates; nil where it never opens.
  let closings: [ClosedRange<Int>?]
  /// The dates that may be closed, ascending.
  private let dates: [CivilDate]

  /// - Parameters:
  ///   - isWidened: whether a weekday that is usually open is so whenever one of its dates is.
  ///   - judged: the dates that matter, besides those that differ from the week.
  init(_ calendar: Calendar, isWidened: Bool, judged: ClosedRange<CivilDate>) {
    self.calendar = calendar
    let week = calendar.weekly.suffix(1) + calendar.weekly.dropLast()
    var days = week.map { $0.map(\.wholeMinutes) }
    let isOpen = days.map { !$0.isEmpty }
    var closings = week.map { $0.suffix(1).flatMap(\.closingMinutes) }
    for special in calendar.special {
      let day = special.date.weekday.rawValue % 7
      closings[day] += special.intervals.suffix(1).flatMap(\.closingMinutes)
      if isWidened || !isOpen[day] { days[day] += special.intervals.map(\.wholeMinutes) }
    }
    self.days = days.map(RTHours.merged)
    self.closings = closings.map { all in
      all.min().flatMap { first in all.max().map { first...$0 } }
    }
    let differing = (calendar.closed + calendar.special.map(\.date))
      .flatMap { [$0, $0.advanced(by: 1)] }
    let between = (0...judged.lowerBound.distance(to: judged.upperBound))
      .map(judged.lowerBound.advanced(by:))
    dates = Set(differing + between).sorted()
  }

  /// The dates on which nothing is open although their weekday has hours.
  ///
  /// - Parameter open: what is open from midnight to midnight, by the stretches of a date and of the one before.
  func closedDates(
    _ open: (_ today: [RTHours.Stretch], _ yesterday: [RTHours.Stretch]) -> [RTHours.Stretch],
    of stretches: [[RTHours.Stretch]]
  ) -> [CivilDate] {
    func hours(_ date: CivilDate) -> [RTHours.Stretch] {
      calendar.isBusinessDay(date) ? stretches[date.weekday.rawValue % 7] : []
    }
    return dates.filter { date in
      let day = date.weekday.rawValue % 7
      return !open(stretches[day], stretches[(day + 6) % 7]).isEmpty
        && open(hours(date), hours(date.advanced(by: -1))).isEmpty
    }
  }
}

extension LocalInterval {
  /// The minutes that are open at least in part.
  fileprivate var wholeMinutes: RTHours.Stretch {
    opens.seconds / 60 * 60..<(closes + 59) / 60 * 60
  }

  /// The last full minute before it closes ends, and the minute of its closing.
  fileprivate var closingMinutes: [Int] { [closes / 60 * 60, (closes + 59) / 60 * 60] }
}
