/// How long a target allows, with nothing left open but the calendar it is counted on.
public enum Term: Hashable, Sendable {
  /// Seconds: of elapsed time without a calendar, of opening time on one.
  case seconds(Int)
  /// The same local time that many days later in the policy's zone.
  case civilDays(Int)
  /// Days on which a calendar opens, day 0 being the date the receipt belongs to.
  case businessDays(Int, received: Receipt, due: Due)
}

/// Which day counts as day 0 for what is received on a closed date or after closing.
public enum Receipt: String, CaseIterable, Sendable {
  /// Received at the opening of the next business day.
  case nextBusinessDay = "next-business-day"
  /// Received at the closing of the latest business day.
  case asReceived = "as-received"
}

/// When on the last business day a target falls due.
public enum Due: String, CaseIterable, Sendable {
  case close
  /// At the wall-clock time of receipt, moved into that day's hours.
  case sameTime = "same-time"
}

extension Term {
  /// The ISO 8601 duration. `D` means civil days without a calendar and business days on one.
  public var iso8601: String {
    switch self {
    case .civilDays(let days), .businessDays(let days, _, _): return "P\(days)D"
    case .seconds(let seconds):
      let (hours, minutes, rest) = (seconds / 3600, seconds / 60 % 60, seconds % 60)
      let parts = [(hours, "H"), (minutes, "M"), (rest, "S")].filter { $0.0 > 0 }
      return "PT" + (parts.isEmpty ? "0S" : parts.map { "\($0.0)\($0.1)" }.joined())
    }
  }
}
