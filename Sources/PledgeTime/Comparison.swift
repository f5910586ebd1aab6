/// How the deadlines of one promise lie to those of another, over every second at which a ticket may be received.
public struct Comparison: Sendable, Hashable {
  /// An instant of receipt and the two deadlines it leads to.
  public struct Witness: Sendable, Hashable {
    public let received: Int64
    public let first: Int64
    public let second: Int64
  }

  /// Seconds of receipt at which the first falls due sooner than the second.
  public private(set) var sooner = 0
  /// Seconds of receipt at which both fall due at once.
  public private(set) var equal = 0
  /// Seconds of receipt at which the first falls due later.
  public private(set) var later = 0
  /// Seconds of receipt at which one of the two has no answer.
  public private(set) var unanswered = 0
  /// Where the first is sooner by most; the earliest of several.
  public private(set) var soonest: Witness?
  /// Where the first is later by most; the earliest of several.
  public private(set) var latest: Witness?

  /// Compares two functions over a range of receipts, second by second in effect.
  public init(
    _ first: DeadlineFunction, _ second: DeadlineFunction, received range: Range<Int64>
  ) {
    self.init(
      DeadlineCourse(first, received: range), DeadlineCourse(second, received: range))
  }

  /// Compares two courses where their ranges overlap.
  public init(_ first: DeadlineCourse, _ second: DeadlineCourse) {
    let range = first.range.clamped(to: second.range)
    var (one, two) = (0, 0)
    var start = range.lowerBound
    while start < range.upperBound, one < first.pieces.count, two < second.pieces.count {
      let ends = (first.end(of: one), second.end(of: two))
      let end = min(ends.0, ends.1, range.upperBound)
      if start < end { add(start, end - 1, first.pieces[one], second.pieces[two]) }
      if ends.0 <= end { one += 1 }
      if ends.1 <= end { two += 1 }
      start = max(start, end)
    }
  }

  /// The seconds that were compared.
  public var answered: Int { sooner + equal + later }

  /// The share of the seconds compared at which the first is sooner, 0 to 1.
  public var soonerShare: Double { share(sooner) }
  public var laterShare: Double { share(later) }

  private func share(_ seconds: Int) -> Double {
    answered == 0 ? 0 : Double(seconds) / Double(answered)
  }

  /// Adds the receipts from one instant to another, between which both stay or move.
  private mutating func add(
    _ start: Int64, _ end: Int64, _ first: DeadlineCourse.Piece, _ second: DeadlineCourse.Piece
  ) {
    let count = Int(end - start) + 1
    guard let atStart = Self.witness(start, first, second),
      let atEnd = Self.witness(end, first, second)
    else {
      unanswered += count
      return
    }
    let (from, to) = (atStart.first - atStart.second, atEnd.first - atEnd.second)
    let (lowest, highest) = (Int(min(from, to)), Int(max(from, to)))
    note(atStart)
    note(atEnd)
    // The difference stays, or takes each value between its ends once.
    let weight = lowest == highest ? count : 1
    let sooner = max(0, min(highest, -1) - lowest + 1) * weight
    let equal = lowest <= 0 && highest >= 0 ? weight : 0
    self.sooner += sooner
    self.equal += equal
    later += count - sooner - equal
  }

  private mutating func note(_ witness: Witness) {
    let lead = witness.second - witness.first
    if lead > 0, lead > soonest.map({ $0.second - $0.first }) ?? 0 { soonest = witness }
    if lead < 0, lead < latest.map({ $0.second - $0.first }) ?? 0 { latest = witness }
  }

  private static func witness(
    _ received: Int64, _ first: DeadlineCourse.Piece, _ second: DeadlineCourse.Piece
  ) -> Witness? {
    guard let one = first.due(received: received), let other = second.due(received: received)
    else { return nil }
    return Witness(received: received, first: one, second: other)
  }
}

extension DeadlineCourse {
  /// Where a piece ends: at the next, or with the range.
  fileprivate func end(of index: Int) -> Int64 {
    index + 1 < pieces.count ? pieces[index + 1].start : range.upperBound
  }
}
