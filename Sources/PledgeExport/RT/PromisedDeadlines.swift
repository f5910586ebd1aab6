import PledgeTime

/// The deadlines of a promise over the receipts that are judged, worked out once for many comparisons.
struct PromisedDeadlines {
  let receipts: Range<Int64>
  /// Where they may jump or bend, ascending; both ends of the receipts included.
  let breakpoints: [Int64]
  /// The deadlines at each breakpoint and at the second before the next.
  private let ends: [(first: Deadline, last: Deadline)]
  private let promise: DeadlineFunction

  init(_ promise: DeadlineFunction, received receipts: Range<Int64>) {
    self.promise = promise
    let breakpoints = promise.breakpoints(in: receipts)
    self.receipts = receipts
    self.breakpoints = breakpoints
    ends = zip(breakpoints, breakpoints.dropFirst()).map { first, next in
      (promise.deadline(received: first), promise.deadline(received: next - 1))
    }
  }

  /// As the promise itself answers.
  func deadline(received: Int64) -> Deadline {
    var (low, high) = (0, breakpoints.count)
    while low < high {
      let middle = (low + high) / 2
      if breakpoints[middle] <= received { low = middle + 1 } else { high = middle }
    }
    guard ends.indices.contains(low - 1) else { return promise.deadline(received: received) }
    switch ends[low - 1] {
    case (.due(let first), .due(let last)):
      // In between it stays, or moves with the receipt.
      return .due(first == last ? first : first + received - breakpoints[low - 1])
    case (.never, _), (_, .never), (.notCovered, _), (_, .notCovered):
      return promise.deadline(received: received)
    }
  }

  /// What is promised at the breakpoints and just before them.
  var edges: [(received: Int64, due: Int64)] {
    zip(zip(breakpoints, breakpoints.dropFirst()), ends).flatMap { receipts, ends in
      [(receipts.0, ends.first), (receipts.1 - 1, ends.last)].compactMap { received, deadline in
        deadline.instant.map { (received, $0) }
      }
    }
  }
}
