import PledgeTime

/// How Request Tracker's deadlines compare with the promised ones, second by second.
struct RTJudgement {
  /// The receipts that were compared.
  let judged: Range<Int64>
  /// The receipts at which Request Tracker is earlier, ascending.
  private(set) var earlier: [Range<Int64>] = []
  /// The receipts at which the policy has no answer, ascending; those outside `judged` besides.
  private(set) var unanswered: [Range<Int64>] = []

  /// By how many seconds it is earlier at most.
  private(set) var mostEarly: Int64 = 0
  /// By how many seconds it is earlier, summed up over all receipts.
  private(set) var lead: Int64 = 0

  /// Nil where Request Tracker would be later, find nothing or a time before receipt, at a receipt at which the
  /// policy has an answer.
  init?(
    _ allowance: RTAllowance, against promise: PromisedDeadlines, _ openTime: RTOpenTime?
  ) {
    judged = promise.receipts
    let points = Set(promise.breakpoints)
      .union(allowance.breakpoints(openTime).filter(judged.contains)).sorted()
    for (first, next) in zip(points, points.dropFirst()) {
      // In between both stay, or move with the receipt: the ends decide.
      let last = next - 1
      switch (promise.deadline(received: first), promise.deadline(received: last)) {
      case (.due(let dueFirst), .due(let dueLast)):
        guard let early = allowance.deadline(received: first, openTime),
          let late = allowance.deadline(received: last, openTime),
          first <= early, early <= dueFirst, last <= late, late <= dueLast
        else { return nil }
        let start = early < dueFirst ? first : first + 1
        let end = late < dueLast ? next : last
        if start < end, early < dueFirst || late < dueLast { Self.join(start..<end, to: &earlier) }
        mostEarly = max(mostEarly, dueFirst - early, dueLast - late)
        lead += (dueFirst - early + dueLast - late) * (next - first) / 2
      case (.never, _), (_, .never): return nil
      case (.notCovered, _), (_, .notCovered): Self.join(first..<next, to: &unanswered)
      }
    }
  }

  /// How many seconds of receipt are not exact.
  var earlierSeconds: Int { earlier.reduce(0) { $0 + $1.count } }

  /// Ascending ranges, those that touch made one.
  static func joined(_ ranges: [Range<Int64>]) -> [Range<Int64>] {
    var joined: [Range<Int64>] = []
    for range in ranges { join(range, to: &joined) }
    return joined
  }

  private static func join(_ range: Range<Int64>, to ranges: inout [Range<Int64>]) {
    if let last = ranges.last, last.upperBound == range.lowerBound {
      ranges[ranges.count - 1] = last.lowerBound..<range.upperBound
    } else {
      ranges.append(range)
    }
  }
}

extension DeadlineFunction {
  /// The receipts over which exports are held to the promise: what its calendar covers, or the years 2020 to
  /// 2035 where it covers everything; never more than sixteen years.
  var judgedReceipts: Range<Int64> {
    let covered = schedule?.calendar.coverage
    let first = max(covered?.lowerBound.daysSince1970 ?? 18_262, 0)
    let last = min(covered?.upperBound.daysSince1970 ?? 24_105, first + 5_843, 24_105)
    let zone = schedule?.zone ?? self.zone
    let instants = [first, max(first, last) + 1].map { day in
      CivilDate(daysSince1970: day).flatMap { zone?.instant(of: $0, secondsFromMidnight: 0) }
        ?? Int64(day) * 86_400
    }
    return instants[0]..<instants[1]
  }
}
