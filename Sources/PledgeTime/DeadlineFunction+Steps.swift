extension DeadlineFunction {
  /// Where a course is looked at: as `breakpoints`, but of a stepwise function only where it may jump.
  ///
  /// Openings, and the midnights between, leave its deadlines as they are: a year has a fourth of them then.
  func turns(in range: Range<Int64>) -> [Int64] {
    guard case .businessDays(_, let receipt, due: .close) = term, let schedule, !range.isEmpty
    else {
      return breakpoints(in: range)
    }
    let steps = schedule.steps(in: range, receipt).filter { range.contains($0) }.sorted()
    var turns = [range.lowerBound]
    for step in steps where step != turns[turns.count - 1] { turns.append(step) }
    return turns + [range.upperBound]
  }
}

extension Schedule {
  /// Where day 0 may become another one: whenever a business day closes, and for `as-received` when its date begins.
  ///
  /// Around nights that are worked and changes of the clocks every edge is taken, since there a moment may belong to
  /// another date than its own.
  fileprivate func steps(in range: Range<Int64>, _ receipt: Receipt) -> [Int64] {
    let transitions = zone.transitions(
      from: range.lowerBound - 3 * 86_400, to: range.upperBound + 3 * 86_400)
    var steps = coverageEdges + [zone.known.lowerBound, zone.known.upperBound]
    var touched: [ClosedRange<Int>] = []
    for transition in transitions {
      steps += zone.edges(of: transition).map(zone.instant(ofWallClock:)) + [transition.at]
      let day = zone.wallClock(at: transition.at).floored(by: 86_400)
      touched.append(day - 3...day + 3)
    }
    var isAfterNight = false
    for day in days(in: range) {
      let intervals = intervals(on: day)
      let isNight = intervals.last?.closesNextDay == true
      if isNight || isAfterNight || touched.contains(where: { $0.contains(day) }) {
        steps.append(zone.instant(ofWallClock: day * 86_400))
        for span in spans(of: day) { steps += [span.lowerBound, span.upperBound] }
      } else if let last = intervals.last {
        if receipt == .asReceived { steps.append(zone.instant(ofWallClock: day * 86_400)) }
        steps.append(zone.instant(ofWallClock: day * 86_400 + last.closes))
      }
      isAfterNight = isNight
    }
    return steps
  }
}
