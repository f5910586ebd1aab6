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
