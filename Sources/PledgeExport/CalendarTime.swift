import PledgeTime

/// Dates, times and offsets as iCalendar writes them: RFC 5545 sections 3.3.4, 3.3.5 and 3.3.14.
enum CalendarTime {
  /// `20261204`
  static func date(_ date: CivilDate) -> String {
    date.description.filter { $0 != "-" }
  }

  /// A wall-clock time without a zone: `20261204T090000`; seconds past midnight lead into the next dates.
  static func local(_ date: CivilDate, _ seconds: Int) -> String {
    local(date.daysSince1970 * 86_400 + seconds)
  }

  /// What clocks show, in seconds from the midnight of 1970-01-01; the first or the last that can be
  /// written where that lies beyond the years 1 to 9999.
  static func local(_ wall: Int) -> String {
    let first = CivilDate.earliest.daysSince1970 * 86_400
    let last = CivilDate.latest.daysSince1970 * 86_400 + 86_399
    let wall = min(max(wall, first), last)
    let days = (wall >= 0 ? wall : wall - 86_399) / 86_400
    let date = CivilDate(daysSince1970: days) ?? .latest
    return "\(self.date(date))T\(clock(wall - days * 86_400))"
  }

  /// `20261204T080000Z`
  static func utc(_ instant: Int64) -> String { local(Int(instant)) + "Z" }

  /// `+0100`; seconds only where they are not zero.
  static func offset(_ seconds: Int) -> String {
    let digits = clock(abs(seconds))
    return (seconds < 0 ? "-" : "+") + (seconds % 60 == 0 ? String(digits.dropLast(2)) : digits)
  }

  /// `090000`
  static func clock(_ seconds: Int) -> String {
    [seconds / 3600, seconds / 60 % 60, seconds % 60]
      .map { ($0 < 10 ? "0" : "") + String($0) }.joined()
  }
}
