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
    let (day, _) = belonging(at: received)
    guard let start = start(received: received, belongingTo: day, receipt),
      let last = businessDay(days, after: start.day), let hours = hours(of: last)
    else { return answer(nil, received: received, deciding: day) }
    switch due {
    case .close: return answer(hours.upperBound, received: received, deciding: day)
    case .sameTime:
      let distance = zone.settledWallClock(at: start.instant) - start.day * 86_400
      let wanted = zone.instant(of: CivilDate(clamping: last), secondsFromMidnight: distance)
      return answer(
        moved(wanted, intoHoursOf: last), received: received, deciding: min(day, start.day))
    }
  }

  /// Day 0, and the instant at which a receipt counts as received.
  func start(
    received: Int64, belongingTo day: Int, _ receipt: Receipt
  ) -> (day: Int, instant: Int64)? {
    if let hours = hours(of: day), received < hours.upperBound {
      return (day, max(received, hours.lowerBound))
    }
    switch receipt {
    case .nextBusinessDay:
      guard let next = businessDay(1, after: day), let hours = hours(of: next) else { return nil }
      return (next, hours.lowerBound)
    case .asReceived:
      guard let latest = businessDay(upTo: day), let hours = hours(of: latest) else { return nil }
      return (latest, hours.upperBound)
    }
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
