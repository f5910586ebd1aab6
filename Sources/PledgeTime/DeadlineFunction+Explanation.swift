extension DeadlineFunction {
  /// The deadline of what is received at an instant, and how it came about.
  ///
  /// Long waits are summed up: at most `limit` exceptions of the calendar are listed.
  public func explanation(received: Int64, limit: Int = 12) -> Explanation {
    let deadline = deadline(received: received)
    let steps: [Explanation.Step] =
      switch (term, schedule) {
      case (.seconds(let seconds), nil): [.elapsed(seconds: seconds)]
      case (.civilDays(let days), _):
        [.civilDays(days, zone: zone?.name ?? "")]
          + clockChanges(in: zone, from: received, to: deadline.instant)
      case (.seconds(let seconds), let schedule?):
        [.openTime(seconds: seconds)]
          + schedule.steps(received: received, due: deadline.instant, limit: limit)
      case (.businessDays(let days, let receipt, let due), let schedule?):
        [.businessDays(days)]
          + schedule.steps(
            received: received, receipt, due: deadline.instant,
            ending: due == .close ? .closing : .sameTime, limit: limit)
      case (.businessDays, nil): []
      }
    return Explanation(
      received: received, deadline: deadline, zone: explainingZone,
      steps: deadline.isNotCovered ? Array(steps.prefix(1)) : steps)
  }

  private var explainingZone: Zone? {
    switch term {
    case .seconds, .businessDays: schedule?.zone
    case .civilDays: zone
    }
  }

  private func clockChanges(
    in zone: Zone?, from received: Int64, to due: Int64?
  ) -> [Explanation.Step] {
    guard let zone, let due else { return [] }
    return zone.transitions(from: received + 1, to: due + 1).prefix(4).map {
      .clocksChange(at: $0.at, by: $0.offset - zone.offset(at: $0.at - 1))
    }
  }
}

extension Schedule {
  /// The steps of open time: it begins at receipt or at the next opening, and ends when enough is over.
  fileprivate func steps(received: Int64, due: Int64?, limit: Int) -> [Explanation.Step] {
    let (day, span) = belonging(at: received)
    let counted =
      span == nil
      ? instant(openFor: openSeconds(until: received, belongingTo: day) + 1).map { $0 - 1 }
      : received
    guard let counted else { return [] }
    let first = belonging(at: counted).day
    let why: Explanation.Beginning =
      if span != nil {
        .atReceipt
      } else if first == day {
        isBeforeOpening(received, of: day) ? .whenItOpens : .afterBreak
      } else {
        .atNextOpening
      }
    let begins = Explanation.Step.begins(at: counted, on: CivilDate(clamping: first), why)
    guard let due else { return [begins] }
    // A deadline that is a closing belongs to the day that closes.
    let last = max(first, belonging(at: due - 1).day)
    return [begins] + skipped(after: day, through: last, limit: limit)
      + [.ends(on: CivilDate(clamping: last), .openTimeOver)]
  }

  /// The steps of business days, from day 0 to the last one.
  fileprivate func steps(
    received: Int64, _ receipt: Receipt, due: Int64?, ending: Explanation.Ending, limit: Int
  ) -> [Explanation.Step] {
    let (day, span) = belonging(at: received)
    guard let start = start(received: received, belongingTo: day, receipt) else { return [] }
    let why: Explanation.Beginning =
      if span != nil {
        .atReceipt
      } else if start.instant == received {
        hours(of: start.day)?.upperBound == received ? .atClosing : .inBreak
      } else if start.day == day && start.instant > received {
        .whenItOpens
      } else {
        switch receipt {
        case .nextBusinessDay: .atNextOpening
        case .asReceived: .atLatestClosing
        }
      }
    let begins = Explanation.Step.begins(
      at: start.instant, on: CivilDate(clamping: start.day), why)
    guard let due else { return [begins] }
    let last = max(start.day, belonging(at: due - 1).day)
    return [begins]
      + skipped(
        after: start.day <= day ? start.day : isBusinessDay(day) ? day : day - 1, through: last,
        limit: limit)
      + [.ends(on: CivilDate(clamping: last), ending)]
  }

  private func isBeforeOpening(_ instant: Int64, of day: Int) -> Bool {
    hours(of: day).map { instant < $0.lowerBound } ?? false
  }

  /// The dates between two days that were closed or had hours of their own.
  private func skipped(after first: Int, through last: Int, limit: Int) -> [Explanation.Step] {
    guard first < last else { return [] }
    let dates = CivilDate(clamping: first + 1)...CivilDate(clamping: last)
    let (exceptions, closed, more) = calendar.exceptions(in: dates, limit: limit)
    let open = businessDays.sum(before: last + 1) - businessDays.sum(before: first + 1)
    let closedByWeek = last - first - open - closed
    return exceptions.map {
      $0.intervals.isEmpty ? .closed($0.date) : .changed($0.date, $0.intervals)
    } + (more > 0 ? [.moreExceptions(more)] : [])
      + (closedByWeek > 0 ? [.closedByWeek(closedByWeek)] : [])
  }
}

extension Deadline {
  fileprivate var isNotCovered: Bool {
    switch self {
    case .notCovered: true
    case .due, .never: false
    }
  }
}
