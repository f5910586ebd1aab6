extension DeadlineFunction {
  /// Instants of receipt at which the function may jump or bend, ascending, both ends of the range included.
  ///
  /// From each one to the second before the next, the deadline stays, or moves as fast as the receipt.
  public func breakpoints(in range: Range<Int64>) -> [Int64] {
    guard !range.isEmpty else { return [] }
    var found = [range.lowerBound]
    for instant in candidates(in: range) {
      if range.contains(instant) { found.append(instant) }
      // What holds until an instant and what holds from it on differ by the second.
      if !isStepwise, range.contains(instant + 1) { found.append(instant + 1) }
    }
    found.sort()
    var last = Int64.min
    found.removeAll { instant in
      defer { last = instant }
      return instant == last
    }
    return found + [range.upperBound]
  }

  /// Whether it stays between breakpoints, and every jump comes with the instant itself: a day counts until it
  /// closes, its closing excluded.
  var isStepwise: Bool {
    switch term {
    case .businessDays(_, _, due: .close): true
    case .businessDays(_, _, due: .sameTime), .seconds, .civilDays: false
    }
  }

  private func candidates(in range: Range<Int64>) -> [Int64] {
    switch (term, schedule) {
    case (.seconds, nil): []
    case (.civilDays(let days), _): zone?.bends(in: range, days: days) ?? []
    case (.seconds(let seconds), let schedule?):
      schedule.coverageEdges + schedule.bends(in: range, openFor: seconds)
    case (.businessDays(let days, let receipt, let due), let schedule?):
      schedule.coverageEdges + schedule.bends(in: range, days: days, receipt, due)
    case (.businessDays, nil): []
    }
  }
}

extension Zone {
  /// Where the clocks change, by receipt or by what is that many days later.
  fileprivate func bends(in range: Range<Int64>, days: Int) -> [Int64] {
    let ahead = Int64(days + 3) * 86_400
    return transitions(from: range.lowerBound - 3 * 86_400, to: range.upperBound + ahead)
      .flatMap { transition in
        edges(of: transition).flatMap { wall in
          [wall, wall - days * 86_400].map(instant(ofWallClock:)) + [transition.at]
        }
      }
  }

  /// What the clocks show when a transition comes, by the old offset and by the new.
  func edges(of transition: Transition) -> [Int] {
    [wallClock(at: transition.at - 1) + 1, wallClock(at: transition.at)]
  }

  func instant(ofWallClock wall: Int) -> Int64 {
    instant(of: CivilDate(clamping: 0), secondsFromMidnight: wall)
  }
}

extension Schedule {
  /// Where coverage begins and ends.
  var coverageEdges: [Int64] {
    guard let coverage = calendar.coverage else { return [] }
    return [coverage.lowerBound.daysSince1970, coverage.upperBound.daysSince1970 + 1]
      .map { zone.instant(ofWallClock: $0 * 86_400) }
  }

  /// Where it opens or closes, by receipt or by deadline.
  fileprivate func bends(in range: Range<Int64>, openFor seconds: Int) -> [Int64] {
    let byReceipt = days(in: range).flatMap { day in
      spans(of: day).flatMap { [$0.lowerBound, $0.upperBound] }
    }
    let byDeadline = dueDays(in: range, openFor: seconds).flatMap { day in
      spans(of: day).flatMap { span in
        [span.lowerBound, span.upperBound].compactMap { edge in
          let open = openSeconds(until: edge, belongingTo: day) - seconds
          return open > 0 ? instant(openFor: open) : nil
        }
      }
    }
    return byReceipt + byDeadline
  }

  /// Where a date begins, opens, pauses or closes; and, for `same-time`, where the day on which it is due does.
  fileprivate func bends(
    in range: Range<Int64>, days count: Int, _ receipt: Receipt, _ due: Due
  ) -> [Int64] {
    let transitions = zone.transitions(
      from: range.lowerBound - 3 * 86_400, to: range.upperBound + 3 * 86_400)
    let clocks = transitions.flatMap { transition in
      zone.edges(of: transition).map(zone.instant(ofWallClock:)) + [transition.at]
    }
    return clocks
      + days(in: range).flatMap { day -> [Int64] in
        let midnight = zone.instant(ofWallClock: day * 86_400)
        if due == .close, intervals(on: day).last?.closesNextDay != true {
          // Breaks do not matter to a day that counts whole.
          return [midnight] + (hours(of: day).map { [$0.lowerBound, $0.upperBound] } ?? [])
        }
        let edges = spans(of: day).flatMap { [$0.lowerBound, $0.upperBound] }
        let own = [midnight] + edges
        guard due == .sameTime, !edges.isEmpty, let last = businessDay(count, after: day) else {
          return own
        }
        let dueEdges = spans(of: last).flatMap { [$0.lowerBound, $0.upperBound] }
          .map(zone.wallClock(at:))
        let clocks = zone.transitions(
          from: Int64(last - 1) * 86_400, to: Int64(last + 3) * 86_400
        ).flatMap(zone.edges(of:))
        return own
          + (dueEdges + clocks).map { zone.instant(ofWallClock: $0 - (last - day) * 86_400) }
      }
  }

  /// The days to which receipts of a range may belong.
  func days(in range: Range<Int64>) -> ClosedRange<Int> {
    let first = zone.wallClock(at: range.lowerBound).floored(by: 86_400) - 3
    let last = zone.wallClock(at: range.upperBound).floored(by: 86_400) + 3
    return first...last
  }

  /// The days on which receipts of a range may fall due: as many as the range has, however far away they are.
  private func dueDays(in range: Range<Int64>, openFor seconds: Int) -> Range<Int> {
    func dueDay(_ received: Int64) -> Int? {
      let day = belonging(at: received).day
      let (open, overflow) = openSeconds(until: received, belongingTo: day)
        .addingReportingOverflow(seconds)
      return overflow
        ? nil : instant(openFor: open).map { zone.wallClock(at: $0).floored(by: 86_400) }
    }
    guard let first = dueDay(range.lowerBound) else { return 0..<0 }
    // Receipts that are never answered come last.
    var (answered, unanswered) = (range.lowerBound, range.upperBound + 1)
    while unanswered - answered > 1 {
      let middle = answered + (unanswered - answered) / 2
      if dueDay(middle) == nil { unanswered = middle } else { answered = middle }
    }
    return first - 2..<max(first, dueDay(answered) ?? first) + 3
  }

  func spans(of day: Int) -> [Range<Int64>] {
    calendar.spans(on: CivilDate(clamping: day), in: zone)
  }
}
