import PledgeTime

@testable import PledgeSource

/// Makes iCalendar files of one event that comes back, with everything that is read.
struct ICalendarGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  /// SplitMix64.
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var bits = state
    bits = (bits ^ (bits >> 30)) &* 0xBF58_476D_1CE4_E5B9
    bits = (bits ^ (bits >> 27)) &* 0x94D0_49BB_1331_11EB
    return bits ^ (bits >> 31)
  }

  mutating func file() -> String {
    var parts = ["FREQ=YEARLY"]
    var rule = YearlyRule()
    if chance(3) {
      rule.months = Set((0..<int(1...3)).map { _ in int(1...12) })
      parts.append("BYMONTH=" + rule.months.map(String.init).joined(separator: ","))
    }
    if chance(3) {
      rule.monthDays = Set((0..<int(1...3)).map { _ in int(1...31) * (chance(3) ? -1 : 1) })
      parts.append("BYMONTHDAY=" + rule.monthDays.map(String.init).joined(separator: ","))
    }
    if chance(2) {
      let isOrdinal = Bool.random(using: &self)
      let most = rule.months.isEmpty ? 53 : 5
      rule.weekdays = Set(
        (0..<int(1...2)).map { _ in
          YearlyRule.WeekdayPart(
            ordinal: isOrdinal ? int(1...most) * (chance(2) ? -1 : 1) : nil,
            weekday: Weekday.allCases[int(0...6)])
        })
      parts.append("BYDAY=" + rule.weekdays.map(\.text).joined(separator: ","))
    }
    rule.interval = int(1...4)
    if rule.interval > 1 { parts.append("INTERVAL=\(rule.interval)") }
    guard let start = start(of: rule) else { return file() }
    switch int(0...3) {
    case 0: parts.append("COUNT=\(int(1...40))")
    case 1: parts.append("UNTIL=\(start.advanced(by: int(0...9000)).basic)")
    case _: break
    }
    var lines = ["UID:a@example.com", "DTSTART;VALUE=DATE:\(start.basic)"]
    switch int(0...4) {
    case 0: lines.append("DTEND;VALUE=DATE:\(start.advanced(by: int(1...9)).basic)")
    case 1: lines.append("DURATION:P\(int(1...9))D")
    case _: break
    }
    lines.append("RRULE:" + parts.joined(separator: ";"))
    let dates = occurrences(of: rule, from: start)
    var excluded: CivilDate?
    if chance(3), let date = dates.randomElement(using: &self) {
      excluded = date
      lines.append("EXDATE;VALUE=DATE:\(date.basic),20250101")
    }
    if chance(4) {
      lines.append("RDATE;VALUE=DATE:2026\(padded(int(1...12)))\(padded(int(1...28))),20271231")
    }
    var events = [lines]
    if chance(4), let date = dates.randomElement(using: &self), date != excluded {
      let moved = date.advanced(by: int(1...20)).basic
      events.append([
        "UID:a@example.com", "RECURRENCE-ID;VALUE=DATE:\(date.basic)",
        "DTSTART;VALUE=DATE:\(moved)",
      ])
    }
    return
      (["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Pledge//Tests//EN"]
      + events.flatMap { ["BEGIN:VEVENT", "DTSTAMP:20260101T000000Z"] + $0 + ["END:VEVENT"] }
      + ["END:VCALENDAR", ""]).joined(separator: "\r\n")
  }

  /// A first date that the rule names.
  private mutating func start(of rule: YearlyRule) -> CivilDate? {
    guard let first = CivilDate(year: int(1995...2028), month: int(1...12), day: 1) else {
      return nil
    }
    return (0..<1500).lazy.map { first.advanced(by: $0) }.first { rule.includes(start: $0) }
  }

  private func occurrences(of rule: YearlyRule, from start: CivilDate) -> [CivilDate] {
    var work = 1_000_000
    return rule.dates(from: start, in: start...start.advanced(by: 9000), work: &work) ?? []
  }

  private mutating func int(_ range: ClosedRange<Int>) -> Int { .random(in: range, using: &self) }
  /// Once in so many times.
  private mutating func chance(_ times: Int) -> Bool { int(1...times) == 1 }
  private func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}

extension CivilDate {
  /// `20260106`
  var basic: String { description.filter { $0 != "-" } }
}

extension YearlyRule.WeekdayPart {
  fileprivate var text: String {
    (ordinal.map(String.init) ?? "") + "\(weekday)".prefix(2).uppercased()
  }
}
