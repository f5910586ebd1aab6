import PledgeTime

/// How long, as the definition says it: days or seconds; what is counted the clock says.
enum SLADuration: Hashable, Sendable {
  case days(Int)
  case seconds(Int)

  init(_ term: Term) {
    switch term {
    case .seconds(let seconds): self = .seconds(seconds)
    case .civilDays(let days), .businessDays(let days, _, _): self = .days(days)
    }
  }

  /// Reads `P2D`, `PT4H`, `PT30M` and `PT1H30M`, and nothing looser: no zeros in front, no zero.
  init?(iso8601 text: String) {
    var rest = text.utf8[...]
    func take(_ byte: UInt8) -> Bool {
      guard rest.first == byte else { return false }
      rest.removeFirst()
      return true
    }
    /// A number that its unit follows; nil, and nothing taken, where there is none.
    func number(_ digits: Int, _ unit: UInt8) -> Int? {
      let number = rest.prefix { $0.isDigit }
      guard 1...digits ~= number.count, number.first != UInt8(ascii: "0"),
        rest.dropFirst(number.count).first == unit
      else { return nil }
      rest.removeFirst(number.count + 1)
      return Int(String(decoding: number, as: UTF8.self))
    }
    guard take(UInt8(ascii: "P")) else { return nil }
    if let days = number(4, UInt8(ascii: "D")) {
      self = .days(days)
    } else {
      guard take(UInt8(ascii: "T")) else { return nil }
      let hours = number(5, UInt8(ascii: "H"))
      let minutes = number(hours == nil ? 6 : 2, UInt8(ascii: "M"))
      guard hours != nil || minutes != nil, hours == nil || (minutes ?? 0) < 60 else { return nil }
      self = .seconds((hours ?? 0) * 3600 + (minutes ?? 0) * 60)
    }
    guard rest.isEmpty else { return nil }
  }

  var iso8601: String {
    switch self {
    case .days(let days): Term.civilDays(days).iso8601
    case .seconds(let seconds): Term.seconds(seconds).iso8601
    }
  }
}
