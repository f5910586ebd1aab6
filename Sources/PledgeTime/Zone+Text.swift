extension Zone {
  /// UTC itself.
  public static var utc: Zone? { try? Zone(name: "UTC", initialOffset: 0, transitions: []) }

  /// A moment as its clocks show it: `Fri 2026-12-04 17:00`; seconds only where they are not zero.
  public func text(at instant: Int64) -> String {
    let (date, seconds) = local(at: instant)
    let time = LocalTime(seconds: seconds) ?? .midnight
    return "\(date.weekday.shortName) \(date) \(time)"
  }

  /// A moment in ISO 8601 with the offset from UTC: `2026-12-04T17:00:00+01:00`; the offset has seconds where they
  /// are not zero, as those of local mean time have.
  public func iso8601(at instant: Int64) -> String {
    let (date, seconds) = local(at: instant)
    let offset = offset(at: instant)
    let parts = { (seconds: Int) in
      [seconds / 3600, seconds / 60 % 60, seconds % 60].map { padded($0, to: 2) }
    }
    let time = parts(seconds).joined(separator: ":")
    let east = parts(abs(offset)).prefix(offset % 60 == 0 ? 2 : 3).joined(separator: ":")
    let zone = offset == 0 ? "Z" : "\(offset < 0 ? "-" : "+")\(east)"
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
