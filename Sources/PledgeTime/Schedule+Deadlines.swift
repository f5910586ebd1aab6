extension Schedule {
  /// When it has been open for that long since receipt.
  func deadline(received: Int64, openFor seconds: Int) -> Deadline {
    let (day, _) = belonging(at: received)
    let (amount, overflow) = openSeconds(until: received, belongingTo: day)
      .addingReportingOverflow(seconds)
    // No time at all is over at once, whether it is open or not.
    let due = seconds == 0 ? received : overflow ? nil : instant(openFor: amount)
    return answer(due, received: received, deciding: day)
  }

  /// When the last of that many business days falls due.
  func deadline(received: Int64, days: Int, _ receipt: Receipt, _ due: Due) -> Deadline {
    let day = day(at: received)
    switch due {
    case .close:
      // At what time of day 0 it counts does not matter.
      let last = dayZero(received: received, belongingTo: day, receipt)
        .flatMap { businessDay(days, after: $0) }
      return answer(
        last.flatMap { hours(of: $0) }?.upperBound, received: received, deciding: day)
    case .sameTime:
      guard let start = start(received: received, belongingTo: day, receipt),
        let last = businessDay(days, after: start.day), hours(of: last) != nil
      else { return answer(nil, received: received, deciding: day) }
      let distance = zone.settledWallClock(at: start.instant) - start.day * 86_400
      let wanted = zone.instant(of: CivilDate(clamping: last), secondsFromMidnight: distance)
      return answer(
        moved(wanted, intoHoursOf: last), received: received, deciding: min(day, start.day))
    }
  }

  /// The business day on which a receipt counts as received, from which others are counted.
  private func dayZero(received: Int64, belongingTo day: Int, _ receipt: Receipt) -> Int? {
    if let hours = hours(of: day), received < hours.upperBound { return day }
    switch receipt {
    case .nextBusinessDay: return businessDay(1, after: day)
    case .asReceived: return businessDay(upTo: day)
    }
  }

  /// Day 0, and the instant at which a receipt counts as received.
  func start(
    received: Int64, belongingTo day: Int, _ receipt: Receipt
  ) -> (day: Int, instant: Int64)? {
    guard let zero = dayZero(received: received, belongingTo: day, receipt),
      let hours = hours(of: zero)
    else { return nil }
    if zero > day { return (zero, hours.lowerBound) }
    if zero < day || received >= hours.upperBound { return (zero, hours.upperBound) }
    return (zero, max(received, hours.lowerBound))
  }

  /// An answer, if every date on which it depends is covered.
  ///
  /// - Parameter day: the earliest day whose hours decide, besides those from receipt to deadline.
  private func answer(_ due: Int64?, received: Int64, deciding day: Int) -> Deadline {
    guard zone.known.contains(received) else { return .notCovered(zone.local(at: received).date) }
    if let due, due >= zone.known.upperBound, due <= DeadlineFunction.lastInstant {
      return .notCovered(zone.firstUnknownDate)
    }
    guard let coverage = calendar.coverage else {
      guard let due else { return .never }
      return due <= DeadlineFunction.lastInstant ? .due(due) : .notCovered(.latest)
    }
    let receipt = zone.wallClock(at: received).floored(by: 86_400)
    let (first, last) = (coverage.lowerBound.daysSince1970, coverage.upperBound.daysSince1970)
    let earliest = min(receipt, day)
    guard first <= earliest, max(receipt, day) <= last else {
      return .notCovered(CivilDate(clamping: earliest < first ? earliest : max(earliest, last + 1)))
    }
    guard let due, zone.wallClock(at: due).floored(by: 86_400) <= last else {
      return .notCovered(CivilDate(clamping: last + 1))
    }
    return .due(due)
  }
}
