/// A moment as people and other tools write it: `2026-12-04 17:00`, `2026-12-04T17:00:30+01:00`, or Unix seconds.
public struct Timestamp: Sendable, Hashable {
  /// What the clocks show, in seconds from the midnight of 1970-01-01.
  private let wall: Int
  /// Seconds east of UTC, where it says so.
  public let offset: Int?

  public enum Fault: Error, Sendable, Hashable {
    /// It is not written as a moment is.
    case unreadable
    /// The month has no such day.
    case noSuchDate(year: Int, month: Int, day: Int)
    /// There is no such time of day.
    case noSuchTime
    /// It may be Unix seconds, or a date without hyphens.
    case dateOrSeconds
  }

  /// What a zone's clocks do at a moment that is written without an offset.
  public enum Clocks: Sendable, Hashable {
    case usual
    /// They never show it; the end of the gap stands for it.
    case skipped
    /// They show it twice; the first pass stands for it.
    case repeated
  }

  public init(_ text: String) throws(Fault) {
    let bytes = Array(text.utf8)
    try self.init(bytes, in: 0..<bytes.count)
  }

  /// Reads a stretch of UTF-8; up to 12 digits are Unix seconds, unless they read as a date as well.
  public init(_ bytes: [UInt8], in range: Range<Int>) throws(Fault) {
    var reader = Reader(bytes: bytes, index: range.lowerBound, end: range.upperBound)
    if reader.isCompactDate { throw .dateOrSeconds }
    if let seconds = reader.unixSeconds() {
      (wall, offset) = (seconds, 0)
      return
    }
    guard let year = reader.number(4), reader.take("-"), let month = reader.number(2),
      reader.take("-"), let day = reader.number(2), reader.take("T") || reader.take(" "),
      let hour = reader.number(2), reader.take(":"), let minute = reader.number(2)
    else { throw .unreadable }
    var second = 0
    if reader.take(":") {
      guard let read = reader.number(2) else { throw .unreadable }
      second = read
      if reader.take("."), !reader.skipDigits() { throw .unreadable }
    }
    guard let offset = reader.offset() else { throw .unreadable }
    guard let date = CivilDate(year: year, month: month, day: day) else {
      throw .noSuchDate(year: year, month: month, day: day)
    }
    guard hour < 24, minute < 60, second < 60 else { throw .noSuchTime }
    wall = date.daysSince1970 * 86_400 + hour * 3600 + minute * 60 + second
    self.offset = offset.seconds
  }

  /// The instant in Unix seconds; nil where it names no offset, so that a zone must say which it is.
  public var instant: Int64? { offset.map { Int64(wall - $0) } }

  /// The instant in Unix seconds, read in a zone where it names no offset.
  public func instant(in zone: Zone) -> Int64 { instant ?? zone.instant(ofWallClock: wall) }

  /// The same, and what the clocks of the zone do at this moment.
  public func reading(in zone: Zone) -> (instant: Int64, clocks: Clocks) {
    if let instant { return (instant, .usual) }
    let instant = zone.instant(ofWallClock: wall)
    if zone.wallClock(at: instant) > wall { return (instant, .skipped) }
    let isRepeated =
      zone.settledWallClock(at: instant + 1) <= wall && isShownAgain(after: instant, in: zone)
    return (instant, isRepeated ? .repeated : .usual)
  }

  private func isShownAgain(after instant: Int64, in zone: Zone) -> Bool {
    zone.transitions(from: instant + 1, to: instant + Int64(zone.largestFold) + 1).contains {
      zone.wallClock(at: $0.at) <= wall
    }
  }
}

extension Timestamp {
  /// Reads byte by byte without making strings: tables of tickets hold millions.
  fileprivate struct Reader {
    let bytes: [UInt8]
    var index: Int
    let end: Int

    mutating func take(_ character: Unicode.Scalar) -> Bool {
      guard index < end, bytes[index] == UInt8(ascii: character) else { return false }
      index += 1
      return true
    }

    mutating func number(_ digits: Int) -> Int? {
      guard index + digits <= end else { return nil }
      var value = 0
      for byte in bytes[index..<index + digits] {
        guard 0x30...0x39 ~= byte else { return nil }
        value = value * 10 + Int(byte & 0x0F)
      }
      index += digits
      return value
    }

    mutating func skipDigits() -> Bool {
      let start = index
      while index < end, 0x30...0x39 ~= bytes[index] { index += 1 }
      return index > start
    }

    /// Whether the whole stretch is `20261204`, `202612041700` or `20261204170000`.
    var isCompactDate: Bool {
      guard [8, 12, 14].contains(end - index) else { return false }
      var rest = self
      guard let year = rest.number(4), let month = rest.number(2), let day = rest.number(2),
        CivilDate(year: year, month: month, day: day) != nil
      else { return false }
      for limit in [24, 60, 60] where rest.index < end {
        guard let number = rest.number(2), number < limit else { return false }
      }
      return true
    }

    /// The whole stretch as a number, if it is one of at most 12 digits.
    mutating func unixSeconds() -> Int? {
      let start = index
      let isNegative = take("-")
      let digits = end - index
      guard 1...12 ~= digits, let value = number(digits) else {
        index = start
        return nil
      }
      return isNegative ? -value : value
    }

    /// Nothing, `Z`, `+01:00`, `+0100` or `+01`, and then the end; the outer nil is a fault.
    mutating func offset() -> (seconds: Int?, Void)? {
      if index == end { return (nil, ()) }
      if take("Z") { return index == end ? (0, ()) : nil }
      _ = take(" ")
      let isWest = take("-")
      guard isWest || take("+"), let hours = number(2), hours <= 25 else { return nil }
      var seconds = hours * 3600
      if index < end {
        _ = take(":")
        guard let minutes = number(2), minutes < 60 else { return nil }
        seconds += minutes * 60
      }
      return index == end ? (isWest ? -seconds : seconds, ()) : nil
    }
  }
}
