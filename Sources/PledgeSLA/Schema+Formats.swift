import PledgeJSON
import PledgeTime

/// The spellings of a definition's values. Each accepts what its pattern matches and nothing else.
extension Schema.Format {
  /// A date that exists: unlike PledgeJSON's own `date` it knows the lengths of months, leap years included.
  static let day = Self(
    name: "day",
    pattern: "^(?!0000)("
      + [
        "[0-9]{4}-(0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])",
        "[0-9]{4}-(0[469]|11)-(0[1-9]|[12][0-9]|30)",
        "[0-9]{4}-02-(0[1-9]|1[0-9]|2[0-8])",
        "([0-9]{2}(0[48]|[2468][048]|[13579][26])|(0[048]|[2468][048]|[13579][26])00)-02-29",
      ].joined(separator: "|") + ")$", hint: "a date that exists, such as 2026-01-31"
  ) { CivilDate(iso: $0) != nil }

  /// A time at which an interval opens.
  static let opening = Self(
    name: "opening", pattern: "^([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9])?$",
    hint: "a time such as 09:00"
  ) { text in LocalTime(text).map { $0 < .endOfDay } ?? false }

  /// A time at which an interval closes: 24:00 is the end of the day.
  static let closing = Self(
    name: "closing", pattern: "^(([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9])?|24:00(:00)?)$",
    hint: "a time such as 18:00, or 24:00"
  ) { LocalTime($0) != nil }

  /// An ISO 8601 duration, of those that a target can have.
  static let duration = Self(
    name: "duration",
    pattern:
      "^P([1-9][0-9]{0,3}D|T([1-9][0-9]{0,4}H([1-9]|[1-5][0-9])M|[1-9][0-9]{0,4}H|[1-9][0-9]{0,5}M))$",
    hint: "a duration such as PT4H, PT1H30M or P2D"
  ) { SLADuration(iso8601: $0) != nil }
}

extension UInt8 {
  var isDigit: Bool { UInt8(ascii: "0")...UInt8(ascii: "9") ~= self }
}
