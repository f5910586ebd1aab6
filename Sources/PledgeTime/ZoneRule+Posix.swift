/// The grammar of POSIX TZ strings.
extension ByteCursor {
  /// Three letters or more, or letters, digits and signs in angle brackets.
  mutating func takeName() -> Bool {
    let isLetter: (UInt8) -> Bool = {
      UInt8(ascii: "a")...UInt8(ascii: "z") ~= $0 | 0x20
    }
    guard take(UInt8(ascii: "<")) else { return skip(while: isLetter) >= 3 }
    let length = skip {
      isLetter($0) || UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 || $0 == UInt8(ascii: "+")
        || $0 == UInt8(ascii: "-")
    }
    return length > 0 && take(UInt8(ascii: ">"))
  }

  /// `[+-]h[h[h]][:mm[:ss]]` in seconds, at most `hours` whole hours either way.
  mutating func takeTime(hours limit: Int) -> Int? {
    let isNegative = take(UInt8(ascii: "-"))
    if !isNegative { _ = take(UInt8(ascii: "+")) }
    guard let hours = number(digits: 1...3), hours <= limit else { return nil }
    var seconds = hours * 3600
    if take(UInt8(ascii: ":")) {
      guard let minutes = number(digits: 2), minutes < 60 else { return nil }
      seconds += minutes * 60
      if take(UInt8(ascii: ":")) {
        guard let rest = number(digits: 2), rest < 60 else { return nil }
        seconds += rest
      }
    }
    return isNegative ? -seconds : seconds
  }

  mutating func takeMoment() -> ZoneRule.Moment? {
    guard let day = takeDay() else { return nil }
    guard take(UInt8(ascii: "/")) else { return ZoneRule.Moment(day: day, time: 7200) }
    guard let time = takeTime(hours: 167) else { return nil }
    return ZoneRule.Moment(day: day, time: time)
  }

  private mutating func takeDay() -> ZoneRule.Moment.Day? {
    if take(UInt8(ascii: "J")) {
      guard let day = number(digits: 1...3), 1...365 ~= day else { return nil }
      return .julian(day)
    }
    guard take(UInt8(ascii: "M")) else {
      guard let day = number(digits: 1...3), day <= 365 else { return nil }
      return .zeroBased(day)
    }
    guard let month = number(digits: 1...2), 1...12 ~= month, take(UInt8(ascii: ".")),
      let week = number(digits: 1), 1...5 ~= week, take(UInt8(ascii: ".")),
      let day = number(digits: 1), day <= 6
    else { return nil }
    return .weekday(month: month, week: week, day: day)
  }
}
