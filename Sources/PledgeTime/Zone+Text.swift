extension Zone {
  /// UTC itself.
  public static var utc: Zone? { try? Zone(name: "UTC", initialOffset: 0, transitions: []) }

  /// A moment as its clocks show it: `Fri 2026-12-04 17:00`; seconds only where they are not zero.
  public func text(at instant: Int64) -> String {
    let (date, seconds) = local(at: instant)
    let time = LocalTime(seconds: seconds) ?? .midnight
    return "\(date.weekday.shortName) \(date) \(time)"
  }

  /// A moment in ISO 8601 with the offset from UTC: `2026-12-04T17:00:00+01:00`.
  public func iso8601(at instant: Int64) -> String {
    let (date, seconds) = local(at: instant)
    let offset = offset(at: instant)
    let minutes = abs(offset) / 60
    let time = [seconds / 3600, seconds / 60 % 60, seconds % 60].map { padded($0, to: 2) }
      .joined(separator: ":")
    let zone =
      offset == 0
      ? "Z"
      : "\(offset < 0 ? "-" : "+")\(padded(minutes / 60, to: 2)):\(padded(minutes % 60, to: 2))"
    return "\(date)T\(time)\(zone)"
  }
}

extension Weekday {
  /// In English, three letters.
  public var shortName: String {
    switch self {
    case .monday: "Mon"
    case .tuesday: "Tue"
    case .wednesday: "Wed"
    case .thursday: "Thu"
    case .friday: "Fri"
    case .saturday: "Sat"
    case .sunday: "Sun"
    }
  }
}
