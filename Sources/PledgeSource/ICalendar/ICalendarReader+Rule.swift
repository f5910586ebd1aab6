import PledgeModel
import PledgeTime

extension ICalendarReader {
  private static let accepted =
    "read are FREQ=YEARLY with INTERVAL, COUNT, UNTIL, BYMONTH, BYMONTHDAY and BYDAY"

  /// The rule of an event that comes back; nil, and a finding, where it is not read exactly.
  mutating func rule(_ property: ICalendarProperty, from start: CivilDate) -> YearlyRule? {
    var rule = YearlyRule()
    var names: Set<String> = []
    let count = findings.count
    for (text, part) in property.parts(";") {
      let range = property.range(ofValue: part)
      let sides = text.uppercased().split(
        separator: "=", maxSplits: 1, omittingEmptySubsequences: false
      ).map(String.init)
      guard sides.count == 2 else {
        report("“\(text.prefix(40))” is no part of a rule", at: range, hint: Self.accepted)
        continue
      }
      guard names.insert(sides[0]).inserted else {
        report("\(sides[0].prefix(40)) stands twice in this rule", at: range)
        continue
      }
      if !read(sides[0], sides[1], into: &rule) {
        report("“\(text.prefix(40))” is not read", at: range, hint: Self.accepted)
      }
    }
    guard findings.count == count else { return nil }
    guard names.contains("FREQ") else {
      report("this rule has no FREQ", at: property.valueRange, hint: Self.accepted)
      return nil
    }
    if rule.count != nil, rule.until != nil {
      report("a rule has COUNT or UNTIL, not both", at: property.valueRange)
    } else if !rule.includes(start: start) {
      report(
        "DTSTART is none of this rule's dates", at: property.valueRange,
        hint: "programs differ on what that means: let DTSTART be the first date of the rule")
    }
    return rule
  }

  /// Whether a part of a rule could be read.
  private func read(_ name: String, _ value: String, into rule: inout YearlyRule) -> Bool {
    switch name {
    case "FREQ": return value == "YEARLY"
    // It decides only where weeks are counted, and none are.
    case "WKST": return Self.weekdays[value] != nil
    case "INTERVAL":
      guard let interval = Self.number(value), interval > 0 else { return false }
      rule.interval = interval
    case "COUNT":
      guard let count = Self.number(value), count > 0 else { return false }
      rule.count = count
    case "UNTIL":
      guard let date = CivilDate(basic: value) else { return false }
      rule.until = date
    case "BYMONTH":
      guard let months = Self.list(value, { Self.number($0) }),
        months.allSatisfy({ 1...12 ~= $0 })
      else { return false }
      rule.months = Set(months)
    case "BYMONTHDAY":
      guard let days = Self.list(value, Self.signed), days.allSatisfy({ 1...31 ~= abs($0) })
      else { return false }
      rule.monthDays = Set(days)
    case "BYDAY":
      guard let days = Self.list(value, Self.weekdayPart) else { return false }
      rule.weekdays = Set(days)
    case _: return false
    }
    return true
  }

  private static let weekdays: [String: Weekday] = [
    "MO": .monday, "TU": .tuesday, "WE": .wednesday, "TH": .thursday, "FR": .friday,
    "SA": .saturday, "SU": .sunday,
  ]

  private static func list<Value>(_ text: String, _ read: (Substring) -> Value?) -> [Value]? {
    let parts = text.split(separator: ",", omittingEmptySubsequences: false)
    let values = parts.compactMap(read)
    return values.count == parts.count ? values : nil
  }

  private static func signed(_ text: Substring) -> Int? {
    if text.hasPrefix("-") { return number(text.dropFirst()).map { -$0 } }
    return number(text.hasPrefix("+") ? text.dropFirst() : text)
  }

  /// `MO`, `1MO`, `-1MO`.
  private static func weekdayPart(_ text: Substring) -> YearlyRule.WeekdayPart? {
    guard let weekday = weekdays[String(text.suffix(2))] else { return nil }
    let digits = text.dropLast(2)
    if digits.isEmpty { return YearlyRule.WeekdayPart(ordinal: nil, weekday: weekday) }
    guard let ordinal = signed(digits), 1...53 ~= abs(ordinal) else { return nil }
    return YearlyRule.WeekdayPart(ordinal: ordinal, weekday: weekday)
  }
}
