/// Opening hours within one local date, or from it into the night that follows it.
///
/// It contains its opening, not its closing, and belongs to the date on which it opens.
public struct LocalInterval: Sendable, Hashable {
  public let opens: LocalTime

  /// Seconds from the midnight of the date it opens on; past 86,400 it closes the next day.
  public let closes: Int

  /// 00:00-24:00.
  public static let wholeDay = LocalInterval(opens: .midnight, checkedCloses: 86_400)

  private init(opens: LocalTime, checkedCloses closes: Int) {
    self.opens = opens
    self.closes = closes
  }

  /// Open from `opens` until `closes`, the next day's if that is the earlier time of the two.
  ///
  /// Nil if both are the same time, which could mean nothing or a whole day, and if it opens at 24:00,
  /// which is the next date's 00:00.
  public init?(opens: LocalTime, closes: LocalTime) {
    guard opens != closes, opens < .endOfDay else { return nil }
    self.init(
      opens: opens, checkedCloses: closes < opens ? closes.seconds + 86_400 : closes.seconds)
  }

  /// Reads `09:00-18:00`, `22:00-06:00` or `00:00-24:00`, without spaces.
  public init?(_ text: String) {
    let ends = text.split(separator: "-", maxSplits: 2, omittingEmptySubsequences: false)
    guard ends.count == 2, let opens = LocalTime(String(ends[0])),
      let closes = LocalTime(String(ends[1]))
    else { return nil }
    self.init(opens: opens, closes: closes)
  }

  /// Whether it closes on the date after the one it opens on; closing at 24:00 does not.
  public var closesNextDay: Bool { closes > 86_400 }

  /// The wall-clock time at which it closes, which may be the next date's.
  public var closing: LocalTime {
    LocalTime(seconds: closesNextDay ? closes - 86_400 : closes) ?? .endOfDay
  }

  /// Whether a wall-clock time, in seconds from the midnight of the opening date, lies within.
  public func contains(secondsFromMidnight seconds: Int) -> Bool {
    seconds >= opens.seconds && seconds < closes
  }

  /// Whether both, on the same date, share a moment; touching is not sharing.
  public func overlaps(_ other: LocalInterval) -> Bool {
    opens.seconds < other.closes && other.opens.seconds < closes
  }

  /// The instants it spans when it opens on `date`; nil if a change of the clocks leaves nothing of it.
  public func span(on date: CivilDate, in zone: Zone) -> Range<Int64>? {
    let start = zone.instant(of: date, secondsFromMidnight: opens.seconds)
    let end = zone.instant(of: date, secondsFromMidnight: closes)
    return start < end ? start..<end : nil
  }
}

extension LocalInterval: CustomStringConvertible {
  /// As it is read: `09:00-18:00`, `22:00-06:00`, `00:00-24:00`.
  public var description: String { "\(opens)-\(closing)" }
}
