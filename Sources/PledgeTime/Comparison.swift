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
    let breakpoints = Self.merged(first.breakpoints(in: range), second.breakpoints(in: range))
    for (start, end) in zip(breakpoints, breakpoints.dropFirst()) {
      add(start, end - 1, first, second)
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

  /// Adds the receipts from one instant to another, between which neither function jumps or bends.
  private mutating func add(
    _ start: Int64, _ end: Int64, _ first: DeadlineFunction, _ second: DeadlineFunction
  ) {
    guard let atStart = Self.witness(start, first, second),
      let atEnd = start == end ? atStart : Self.witness(end, first, second)
    else { return addPartly(start, end, first, second) }
    let count = Int(end - start) + 1
    let (from, to) = (atStart.first - atStart.second, atEnd.first - atEnd.second)
    let (lowest, highest) = (Int(min(from, to)), Int(max(from, to)))
    guard lowest == highest || highest - lowest == count - 1 else {
      return addHalves(start, end, first, second)
    }
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

  /// Coverage may begin or end within; halving finds where.
  private mutating func addPartly(
    _ start: Int64, _ end: Int64, _ first: DeadlineFunction, _ second: DeadlineFunction
  ) {
    let isAnswered = [start, end].contains { Self.witness($0, first, second) != nil }
    guard start < end, isAnswered else {
      unanswered += Int(end - start) + 1
      return
    }
    addHalves(start, end, first, second)
  }

  private mutating func addHalves(
    _ start: Int64, _ end: Int64, _ first: DeadlineFunction, _ second: DeadlineFunction
  ) {
    let middle = start + (end - start) / 2
    add(start, middle, first, second)
    add(middle + 1, end, first, second)
  }

  private mutating func note(_ witness: Witness) {
    let lead = witness.second - witness.first
    if lead > 0, lead > soonest.map({ $0.second - $0.first }) ?? 0 { soonest = witness }
    if lead < 0, lead < latest.map({ $0.second - $0.first }) ?? 0 { latest = witness }
  }

  private static func witness(
    _ received: Int64, _ first: DeadlineFunction, _ second: DeadlineFunction
  ) -> Witness? {
    guard let one = first.deadline(received: received).instant,
      let other = second.deadline(received: received).instant
    else { return nil }
    return Witness(received: received, first: one, second: other)
  }

  private static func merged(_ first: [Int64], _ second: [Int64]) -> [Int64] {
    Set(first + second).sorted()
  }
}
