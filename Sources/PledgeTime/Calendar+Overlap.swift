extension Calendar {
  /// Intervals that share a moment: the week's first, then those that special dates bring about.
  ///
  /// Each interval is named once as the later one, with the one before it that closes last. A
  /// holiday brings no overlap about, and may end one, so the week is judged without holidays.
  public var overlaps: [Overlap] {
    var found: [Overlap] = []
    for weekday in Weekday.allCases {
      let today = intervals(on: weekday).map {
        Overlap.Opening(day: .weekday(weekday), interval: $0)
      }
      let tomorrow = intervals(on: weekday.next).map {
        Overlap.Opening(day: .weekday(weekday.next), interval: $0)
      }
      found += Self.overlaps(within: today) + Self.overlaps(from: today, to: tomorrow)
    }
    var previous: CivilDate?
    for date in special.map(\.date) {
      let yesterday = date.advanced(by: -1)
      // Two special dates in a row: the pair was judged with the first of them.
      if yesterday < date, yesterday != previous {
        found += Self.overlaps(from: openings(on: yesterday), to: openings(on: date))
      }
      found += Self.overlaps(within: openings(on: date))
      let tomorrow = date.advanced(by: 1)
      if date < tomorrow {
        found += Self.overlaps(from: openings(on: date), to: openings(on: tomorrow))
      }
      previous = date
    }
    return found
  }

  private func openings(on date: CivilDate) -> [Overlap.Opening] {
    intervals(on: date).map { Overlap.Opening(day: .date(date), interval: $0) }
  }

  private static func overlaps(within day: [Overlap.Opening]) -> [Overlap] {
    guard var last = day.first else { return [] }
    var found: [Overlap] = []
    for opening in day.dropFirst() {
      if opening.interval.opens.seconds < last.interval.closes {
        found.append(Overlap(earlier: last, later: opening))
      }
      if opening.interval.closes > last.interval.closes { last = opening }
    }
    return found
  }

  private static func overlaps(
    from day: [Overlap.Opening], to next: [Overlap.Opening]
  ) -> [Overlap] {
    guard let last = day.max(by: { $0.interval.closes < $1.interval.closes }) else { return [] }
    return next.filter { $0.interval.opens.seconds + 86_400 < last.interval.closes }
      .map { Overlap(earlier: last, later: $0) }
  }
}
