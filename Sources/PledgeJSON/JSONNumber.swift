/// A number by its worth, so that `1.50`, `15e-1` and `1.5` compare equal. Exact: no floating point.
struct JSONNumber: Equatable {
  private let isNegative: Bool
  /// Significant digits without zeros at either end; none for zero.
  private let digits: [UInt8]
  /// The power of ten of the last digit.
  private let exponent: Int

  /// Reads a number in JSON's spelling (RFC 8259 section 6); nil for any other text.
  init?(_ text: String) {
    var rest = text.utf8[...]
    isNegative = rest.first == .minus
    if isNegative { rest.removeFirst() }
    let whole = rest.prefix { $0.isDigit }
    rest.removeFirst(whole.count)
    guard whole.first != .zero ? !whole.isEmpty : whole.count == 1 else { return nil }
    var fraction = text.utf8.prefix(0)
    if rest.first == .dot {
      rest.removeFirst()
      fraction = rest.prefix { $0.isDigit }
      guard !fraction.isEmpty else { return nil }
      rest.removeFirst(fraction.count)
    }
    var power = 0
    if let mark = rest.first {
      guard mark | 0x20 == .e else { return nil }
      rest.removeFirst()
      let isPowerNegative = rest.first == .minus
      if isPowerNegative || rest.first == .plus { rest.removeFirst() }
      guard !rest.isEmpty, rest.allSatisfy(\.isDigit) else { return nil }
      // Saturates: a power this far out is beyond every text that could balance it.
      for digit in rest where power < 1 << 50 { power = power * 10 + Int(digit - .zero) }
      if isPowerNegative { power = -power }
    }
    var digits = Array((Array(whole) + Array(fraction)).drop { $0 == .zero })
    power -= fraction.count
    while digits.last == .zero {
      digits.removeLast()
      power += 1
    }
    self.digits = digits
    exponent = digits.isEmpty ? 0 : power
  }

  /// Whether there is nothing after the decimal point.
  var isWhole: Bool { exponent >= 0 }

  /// The whole number, or nil when there is a fraction or it does not fit.
  var integer: Int? {
    guard isWhole, digits.count + exponent <= 19 else { return nil }
    let text = String(decoding: digits + Array(repeating: .zero, count: exponent), as: UTF8.self)
    return digits.isEmpty ? 0 : Int(isNegative ? "-" + text : text)
  }

  static func == (a: Self, b: Self) -> Bool {
    a.digits == b.digits && a.exponent == b.exponent
      && (a.isNegative == b.isNegative || a.digits.isEmpty)
  }

  /// Whether a text is a whole number without fraction or exponent, in JSON's spelling.
  static func isPlainInteger(_ text: String) -> Bool {
    let digits = text.utf8.first == .minus ? text.utf8.dropFirst() : text.utf8[...]
    guard digits.allSatisfy(\.isDigit) else { return false }
    return digits.first == .zero ? digits.count == 1 : !digits.isEmpty
  }
}
