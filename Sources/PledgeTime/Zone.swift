/// A time zone: its offset from UTC at every instant, and the instants of its local times.
///
/// A rule that holds for ever is written out once over 400 years, after which the Gregorian calendar
/// repeats to the day of the week; later instants are folded back into them.
public struct Zone: Sendable, Equatable {
  /// The IANA name, `Europe/Madrid`.
  public let name: String

  /// When the offset changes, ascending.
  private let changes: [Int64]
  /// The offset before each change, and the one after the last: one more than `changes`.
  private let offsets: [Int32]
  /// How many changes come before each span of 2^22 seconds (49 days), the first at `firstBucket`.
  private let buckets: [Int32]
  private let firstBucket: Int
  /// The end of the 400 years that repeat; `Int64.max` where the last offset stays for ever.
  private let cycleEnd: Int64
  /// The instants whose offsets are known; outside of them the nearest one stays, which is a guess.
  public let known: Range<Int64>
  /// The furthest that clocks are ever put back at once, in seconds.
  let largestFold: Int

  private static let cycle: Int64 = 146_097 * 86_400
  private static let bucketShift: Int64 = 22
  /// The offsets a zone may have, in seconds (RFC 8536 section 3.2).
  static let offsets = -89_999...93_599
  /// From two days before 0001-01-01 to two days after 9999-12-31, whatever the offset.
  private static let instants: ClosedRange<Int64> = -62_135_769_600...253_402_473_600

  /// A zone from the bytes of its TZif file (RFC 8536, versions 1 to 4).
  public init(name: String, tzif: [UInt8]) throws(ZoneFault) {
    let file = try TZif(tzif)
    try self.init(
      name: name, initialOffset: file.initialOffset, transitions: file.transitions, rule: file.rule)
  }

  /// A zone from a finite list, as `sla.json` carries it; before and after it the offset stays.
  ///
  /// Throws `offsetOutOfRange`, `transitionsUnordered` or `transitionOutOfRange`.
  ///
  /// - Parameter known: the instants for which the list holds; nil is all.
  public init(
    name: String, initialOffset: Int, transitions: [Transition], known: Range<Int64>? = nil
  ) throws(ZoneFault) {
    try self.init(
      name: name, initialOffset: initialOffset, transitions: transitions, rule: nil, known: known)
  }

  private init(
    name: String, initialOffset: Int, transitions: [Transition], rule: ZoneRule?,
    known: Range<Int64>? = nil
  ) throws(ZoneFault) {
    guard Self.offsets ~= initialOffset else { throw .offsetOutOfRange }
    var timeline = Timeline(initialOffset: initialOffset)
    var last: Int64?
    for transition in transitions {
      guard Self.offsets ~= transition.offset else { throw .offsetOutOfRange }
      if let last, transition.at <= last { throw .transitionsUnordered }
      guard transition.at <= Self.instants.upperBound else { throw .transitionOutOfRange }
      last = transition.at
      // What came before the first date has no other effect than the offset it left.
      timeline.append(transition, from: Self.instants.lowerBound)
    }
    let cycleStart = rule.flatMap {
      timeline.append($0, after: last, from: Self.instants.lowerBound)
    }
    cycleEnd = cycleStart.map { $0 + Self.cycle } ?? .max
    self.name = name
    self.known = known ?? Self.instants.lowerBound..<Self.instants.upperBound + 1
    changes = timeline.changes
    offsets = timeline.offsets
    firstBucket = Int((changes.first ?? 0) >> Self.bucketShift)
    var buckets: [Int32] = []
    for (index, change) in changes.enumerated() {
      let bucket = Int(change >> Self.bucketShift) - firstBucket
      while buckets.count <= bucket { buckets.append(Int32(index)) }
    }
    buckets.append(Int32(changes.count))
    self.buckets = buckets
    largestFold =
      zip(offsets, offsets.dropFirst()).map { Int($0) - Int($1) }.max().map { max($0, 0) } ?? 0
  }

  /// Seconds east of UTC at an instant; outside the years 1 to 9999 as at their nearest end.
  public func offset(at instant: Int64) -> Int {
    let instant = min(max(instant, Self.instants.lowerBound), Self.instants.upperBound)
    return Int(offsets[changeCount(upTo: instant - shift(of: instant))])
  }

  /// The local date, and the seconds its wall clock shows since midnight, 0 to 86,399.
  ///
  /// Instants before 0001 or after 9999 give the first or the last moment there is.
  public func local(at instant: Int64) -> (date: CivilDate, seconds: Int) {
    let instant = min(max(instant, Self.instants.lowerBound), Self.instants.upperBound)
    let local = Int(instant) + offset(at: instant)
    let days = (local >= 0 ? local : local - 86_399) / 86_400
    guard days >= CivilDate.earliest.daysSince1970 else { return (.earliest, 0) }
    guard days <= CivilDate.latest.daysSince1970 else { return (.latest, 86_399) }
    return (CivilDate(clamping: days), local - days * 86_400)
  }

  /// What the clocks show at an instant, in seconds from the midnight of 1970-01-01.
  func wallClock(at instant: Int64) -> Int { Int(instant) + offset(at: instant) }

  /// The earliest wall-clock time shown at an instant or after it, in seconds from the midnight of 1970-01-01.
  ///
  /// It is what the clocks show, but for the first pass of a repeated stretch, in which it stays at the
  /// beginning of the stretch; so it never goes back.
  func settledWallClock(at instant: Int64) -> Int {
    let shift = shift(of: instant)
    let folded = instant - shift
    var index = changeCount(upTo: folded)
    var settled = folded + Int64(offsets[index])
    let horizon = folded + Int64(largestFold)
    while index < changes.count, changes[index] <= horizon {
      index += 1
      settled = min(settled, changes[index - 1] + Int64(offsets[index]))
    }
    return Int(settled + shift)
  }

  /// The instant of a wall-clock time, in seconds from the midnight of `date`, other dates' included.
  ///
  /// A skipped time is the end of its gap, whatever its seconds; a repeated one its first pass. In other
  /// words the first instant at which the clock shows that time or a later one, hence never decreasing.
  public func instant(of date: CivilDate, secondsFromMidnight seconds: Int) -> Int64 {
    let bound = Int(Self.instants.upperBound) * 2
    var wanted = Int64(date.daysSince1970 * 86_400 + min(max(seconds, -bound), bound))
    // No clock shows it before this.
    var earliest = wanted - Int64(Self.offsets.upperBound)
    let shift = shift(of: earliest)
    wanted -= shift
    earliest -= shift
    var index = changeCount(upTo: earliest)
    while true {
      let candidate = max(earliest, wanted - Int64(offsets[index]))
      guard index < changes.count, candidate >= changes[index] else { return candidate + shift }
      earliest = changes[index]
      index += 1
    }
  }

  /// The changes of offset from `from` on and before `to`, ascending, up to the year 9999.
  public func transitions(from: Int64, to: Int64) -> [Transition] {
    let end = min(to, Self.instants.upperBound)
    let start = max(from, Self.instants.lowerBound)
    guard start < end else { return [] }
    var found: [Transition] = []
    var shift = shift(of: start)
    var index = changeCount(upTo: start - shift - 1)
    while true {
      if index < changes.count, changes[index] < cycleEnd {
        guard changes[index] + shift < end else { return found }
        found.append(
          Transition(at: changes[index] + shift, offset: Int(offsets[index + 1])))
        index += 1
      } else {
        guard cycleEnd < end - shift else { return found }
        shift += Self.cycle
        index = changeCount(upTo: cycleEnd - Self.cycle - 1)
      }
    }
  }

  /// How far an instant lies from the one within the written-out years that stands for it.
  private func shift(of instant: Int64) -> Int64 {
    guard instant >= cycleEnd else { return 0 }
    return ((instant - cycleEnd) / Self.cycle + 1) * Self.cycle
  }

  private func changeCount(upTo instant: Int64) -> Int {
    let bucket = Int(instant >> Self.bucketShift) - firstBucket
    guard bucket >= 0 else { return 0 }
    guard bucket + 1 < buckets.count else { return changes.count }
    var low = Int(buckets[bucket])
    var high = Int(buckets[bucket + 1])
    while low < high {
      let middle = (low + high) / 2
      if changes[middle] <= instant { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
