import PledgeModel
import PledgeTime

/// A calendar as help desks know it: one week in whole minutes, and dates that are closed from midnight to midnight.
///
/// It is open whenever the policy's calendar is, so that time counted on it is never later: half days stay
/// open as long as their weekday, and a weekday opens as long as any special opening on it.
struct DeskCalendar {
  var id: String
  var name: String
  var zone: Zone
  /// From Monday to Sunday, in minutes from midnight; ordered, apart, none beyond its date.
  var week: [[Range<Int>]]
  /// Dates within the week's hours on which the policy opens nothing, ascending.
  var closed: [(date: CivilDate, name: String)]
  /// Whether some date is open longer than the policy says.
  var isLonger: Bool

  /// - Parameter lastMinute: whether the tool reads a closing at 23:59 as 24:00.
  init(
    _ source: SupportCalendar, in zone: Zone, dates: ClosedRange<CivilDate>, language: String,
    lastMinute: Bool
  ) {
    id = source.id
    name = source.name.best(for: language) ?? source.id
    self.zone = zone
    let calendar = source.calendar
    func merged(_ ranges: [Range<Int>]) -> [Range<Int>] {
      var found: [Range<Int>] = []
      for range in ranges.sorted(by: {
        ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound)
      }) {
        let range = lastMinute && range.upperBound == 1439 ? range.lowerBound..<1440 : range
        if let last = found.last, range.lowerBound <= last.upperBound {
          found[found.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
        } else {
          found.append(range)
        }
      }
      return found
    }
    /// The minutes of a date that are open at least in part, those of the evening's shift before included.
    func minutes(_ today: [LocalInterval], after yesterday: [LocalInterval]) -> [Range<Int>] {
      merged(
        yesterday.filter(\.closesNextDay).map { 0..<($0.closes - 86_400 + 59) / 60 }
          + today.map { $0.opens.seconds / 60..<min(1440, ($0.closes + 59) / 60) })
    }
    let weekdays = Weekday.allCases
    var week = weekdays.map { day in
      minutes(
        calendar.intervals(on: day),
        after: calendar.intervals(on: weekdays[(day.rawValue + 5) % 7]))
    }
    func hours(of date: CivilDate) -> [Range<Int>] {
      minutes(calendar.intervals(on: date), after: calendar.intervals(on: date.advanced(by: -1)))
    }
    var known = Set(source.specialDates.flatMap { [$0.date, $0.date.advanced(by: 1)] })
    for date in known {
      let day = date.weekday.rawValue - 1
      week[day] = merged(week[day] + hours(of: date))
    }
    known.formUnion(
      (0...max(0, dates.lowerBound.distance(to: dates.upperBound))).map {
        dates.lowerBound.advanced(by: $0)
      })
    var closed: [(date: CivilDate, name: String)] = []
    var isLonger = false
    let names = Dictionary(
      source.specialDates.map { ($0.date, $0.name.best(for: language) ?? "") },
      uniquingKeysWith: { first, _ in first })
    for date in known.sorted() {
      let wanted = hours(of: date)
      let usual = week[date.weekday.rawValue - 1]
      guard wanted != usual else { continue }
      if wanted.isEmpty {
        closed.append((date, names[date] ?? ""))
      } else {
        isLonger = true
      }
    }
    self.week = week
    self.closed = closed
    self.isLonger = isLonger
  }

  /// The same hours as deadlines are counted on; it goes on for ever, as the tool does.
  var calendar: Calendar {
    func intervals(_ ranges: [Range<Int>]) -> [LocalInterval] {
      ranges.compactMap { range in
        guard let opens = LocalTime(seconds: range.lowerBound * 60),
          let closes = LocalTime(seconds: range.upperBound * 60)
        else { return nil }
        return LocalInterval(opens: opens, closes: closes)
      }
    }
    return Calendar(
      zone: zone.name,
      weekly: Dictionary(
        zip(Weekday.allCases, week.map(intervals)).map { ($0, $1) },
        uniquingKeysWith: { first, _ in first }), closed: closed.map(\.date))
  }

  var isEverOpen: Bool { week.contains { !$0.isEmpty } }
}
