public import PledgeTime

extension SupportCalendar {
  /// Weekdays in a row with the same hours.
  public struct HoursGroup: Hashable, Sendable {
    public var days: ClosedRange<Int>
    public var hours: [LocalInterval]

    /// The days in words: `Monday to Friday`.
    public func days(in wording: Wording) -> String {
      let first = wording.weekdays[days.lowerBound]
      let last = wording.weekdays[days.upperBound]
      return days.count == 1 ? first : wording.from(first, last)
    }

    /// The hours in words: `09:00 to 18:00`.
    public func hours(in wording: Wording) -> String { wording.hours(hours) }
  }

  /// The week from Monday on, without the days on which nothing opens.
  public var openDays: [HoursGroup] {
    var groups: [HoursGroup] = []
    for (day, hours) in weeklyHours.prefix(7).enumerated() where !hours.isEmpty {
      if let last = groups.last, last.days.upperBound == day - 1, last.hours == hours {
        groups[groups.count - 1].days = last.days.lowerBound...day
      } else {
        groups.append(HoursGroup(days: day...day, hours: hours))
      }
    }
    return groups
  }

  /// The week in words: `Monday to Friday, 09:00 to 18:00; Saturday, 10:00 to 14:00`.
  public func hours(in wording: Wording) -> String {
    let groups = openDays
    if let only = groups.first, only.days == 0...6, only.hours == [.wholeDay] {
      return wording.atAllHours
    }
    if groups.isEmpty { return wording.closed }
    return groups.map { "\($0.days(in: wording)), \($0.hours(in: wording))" }
      .joined(separator: "; ")
  }
}
