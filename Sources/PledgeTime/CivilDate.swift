/// A date of the proleptic Gregorian calendar, from 0001-01-01 to 9999-12-31.
public struct CivilDate: Sendable, Hashable {
  private let storage: Int32

  /// Days since 1970-01-01, negative before it.
  public var daysSince1970: Int { Int(storage) }

  /// 0001-01-01.
  public static let earliest = CivilDate(clamping: -719_162)
  /// 9999-12-31.
  public static let latest = CivilDate(clamping: 2_932_896)

  /// The date that many days after 1970-01-01; nil outside the years 1 to 9999.
  public init?(daysSince1970 days: Int) {
    guard -719_162...2_932_896 ~= days else { return nil }
    storage = Int32(days)
  }

  /// The date that many days after 1970-01-01, or the nearest that exists.
  init(clamping days: Int) { storage = Int32(min(max(days, -719_162), 2_932_896)) }

  /// The date of that year, month (1 to 12) and day (from 1); nil if there is no such date.
  public init?(year: Int, month: Int, day: Int) {
    guard 1...9999 ~= year, 1...12 ~= month, day >= 1,
      day <= Self.length(ofMonth: month, year: year)
    else { return nil }
    storage = Int32(Self.days(year: year, month: month, day: day))
  }

  /// Reads `2026-12-04` and nothing looser: ten bytes, a date that exists.
  public init?(iso text: String) {
    var cursor = ByteCursor(text)
    guard let year = cursor.number(digits: 4), cursor.take(UInt8(ascii: "-")),
      let month = cursor.number(digits: 2), cursor.take(UInt8(ascii: "-")),
      let day = cursor.number(digits: 2), cursor.isAtEnd
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  public var year: Int { components.year }
  public var month: Int { components.month }
  public var day: Int { components.day }

  /// Year, month and day in one computation.
  public var components: (year: Int, month: Int, day: Int) { Self.components(ofDay: Int(storage)) }

  public var weekday: Weekday {
    // 719,162 days before the epoch was a Monday, so the remainder is never negative.
    guard let weekday = Weekday(rawValue: (Int(storage) + 719_162) % 7 + 1) else {
      preconditionFailure("a remainder of 7 lies in 0...6")
    }
    return weekday
  }
}

extension CivilDate: Strideable {
  public static func < (left: Self, right: Self) -> Bool { left.storage < right.storage }

  /// The date that many days later; stops at `earliest` and `latest`, so a loop must test for them.
  public func advanced(by days: Int) -> CivilDate {
    let (sum, overflow) = Int(storage).addingReportingOverflow(days)
    return CivilDate(clamping: overflow ? (days < 0 ? Int.min : Int.max) : sum)
  }

  /// Days from this date to `other`, negative if `other` is earlier.
  public func distance(to other: CivilDate) -> Int { Int(other.storage) - Int(storage) }
}

extension CivilDate: CustomStringConvertible {
  /// ISO 8601: `2026-12-04`.
  public var description: String {
    let (year, month, day) = components
    return "\(padded(year, to: 4))-\(padded(month, to: 2))-\(padded(day, to: 2))"
  }
}

/// A decimal number, not negative, with zeros before it up to `width` digits.
func padded(_ number: Int, to width: Int) -> String {
  let digits = String(number)
  return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
}
