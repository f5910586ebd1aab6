public import PledgeTime

extension SupportCalendar {
  /// Weekdays in a row with the same hours.
  public struct HoursGroup: Hashable, Sendable {
    /// From 0, Monday; beyond 6 where they go on into the next week: Sunday to Thursday are 6 to 10.
    public var days: ClosedRange<Int>
    public var hours: [LocalInterval]

    /// The days in words: `Monday to Friday`.
    public func days(in wording: Wording) -> String {
      let first = wording.weekdays[days.lowerBound % 7]
      let last = wording.weekdays[days.upperBound % 7]
      return days.count == 1 ? first : wording.from(first, last)
    }

    /// The hours in words: `09:00 to 18:00`.
    public func hours(in wording: Wording) -> String { wording.hours(hours) }
  }

  /// The week from Monday on, or from the days that go on into Monday, without those on which nothing opens.
  public var openDays: [HoursGroup] {
    var groups: [HoursGroup] = []
    for (day, hours) in weeklyHours.prefix(7).enumerated() where !hours.isEmpty {
      if let last = groups.last, last.days.upperBound == day - 1, last.hours == hours {
        groups[groups.count - 1].days = last.days.lowerBound...day
      } else {
        groups.append(HoursGroup(days: day...day, hours: hours))
      }
    }
    if groups.count > 1, let first = groups.first, let last = groups.last,
      first.days.lowerBound == 0, last.days.upperBound == 6, first.hours == last.hours
    {
      groups[0].days = last.days.lowerBound...(first.days.upperBound + 7)
      groups.removeLast()
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
    return groups.map { "\($0.days(in: wording))\(wording.comma)\($0.hours(in: wording))" }
      .joined(separator: wording.semicolon)
  }
}
