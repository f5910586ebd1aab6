extension Schedule {
  /// The day a moment belongs to, and the interval of it that contains the moment.
  func belonging(at instant: Int64) -> (day: Int, span: Range<Int64>?) {
    let day = date(at: instant)
    if let span = openSpan(of: day, at: instant) { return (day, span) }
    if let span = night(before: day, at: instant) { return (day - 1, span) }
    return (day, nil)
  }

  /// The day a moment belongs to.
  func day(at instant: Int64) -> Int {
    let day = date(at: instant)
    guard hasNights, openSpan(of: day, at: instant) == nil, night(before: day, at: instant) != nil
    else { return day }
    return day - 1
  }

  /// The hours before a day that go on into it, where they contain the moment.
  private func night(before day: Int, at instant: Int64) -> Range<Int64>? {
    guard hasNights, let last = intervals(on: day - 1).last, last.closesNextDay else { return nil }
    return openSpan(of: day - 1, at: instant)
  }

  /// The date of a moment, before the hours of the night are looked at.
  private func date(at instant: Int64) -> Int {
    let wall = zone.settledWallClock(at: instant)
    var day = wall.floored(by: 86_400)
    // Clocks that are put back over midnight show a date again on the next of which something may have begun.
    if zone.largestFold > 0 {
      let latest = wall + 2 * zone.largestFold
      while (day + 1) * 86_400 <= latest, let first = intervals(on: day + 1).first,
        (day + 1) * 86_400 + first.opens.seconds <= latest,
        let hours = hours(of: day + 1), hours.lowerBound <= instant
      {
        day += 1
      }
    }
    return day
  }

  private func openSpan(of day: Int, at instant: Int64) -> Range<Int64>? {
    for interval in intervals(on: day) {
      if let span = span(of: interval, on: day), span.contains(instant) { return span }
    }
    return nil
  }

  /// Open seconds from the beginning of time until an instant that belongs to a day.
  func openSeconds(until instant: Int64, belongingTo day: Int) -> Int {
    var seconds = openTime.sum(before: day)
    for interval in intervals(on: day) {
      guard let span = span(of: interval, on: day), span.lowerBound < instant else { continue }
      seconds += Int(min(instant, span.upperBound) - span.lowerBound)
    }
    return seconds
  }

  /// The earliest instant by which it has been open that long since the beginning of time.
  func instant(openFor seconds: Int) -> Int64? {
    guard let day = openTime.day(reaching: seconds) else { return nil }
    var rest = Int64(seconds - openTime.sum(before: day))
    for interval in intervals(on: day) {
      guard let span = span(of: interval, on: day) else { continue }
      let length = span.upperBound - span.lowerBound
      if rest <= length { return span.lowerBound + rest }
      rest -= length
    }
    return nil
  }

  /// The business day that many after a day; nil beyond the year 9999.
  func businessDay(_ count: Int, after day: Int) -> Int? {
    let (wanted, overflow) = businessDays.sum(before: day + 1).addingReportingOverflow(count)
    return overflow ? nil : businessDays.day(reaching: wanted)
  }

  /// The latest business day up to a day, that day included; nil before the year 1.
  func businessDay(upTo day: Int) -> Int? {
    let count = businessDays.sum(before: day + 1)
    return count > 0 ? businessDays.day(reaching: count) : nil
  }

  /// An instant moved into a day's hours: to its opening, out of a break to the next interval, to its closing.
  func moved(_ instant: Int64, intoHoursOf day: Int) -> Int64? {
    var closing: Int64?
    for interval in intervals(on: day) {
      guard let span = span(of: interval, on: day) else { continue }
      if instant < span.upperBound { return max(instant, span.lowerBound) }
      closing = span.upperBound
    }
    return closing
  }
}
