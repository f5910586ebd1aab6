/// The bytes JSON gives a meaning to.
extension UInt8 {
  static var quote: UInt8 { UInt8(ascii: "\"") }
  static var backslash: UInt8 { UInt8(ascii: "\\") }
  static var comma: UInt8 { UInt8(ascii: ",") }
  static var colon: UInt8 { UInt8(ascii: ":") }
  static var openBracket: UInt8 { UInt8(ascii: "[") }
  static var closeBracket: UInt8 { UInt8(ascii: "]") }
  static var openBrace: UInt8 { UInt8(ascii: "{") }
  static var closeBrace: UInt8 { UInt8(ascii: "}") }
  static var minus: UInt8 { UInt8(ascii: "-") }
  static var plus: UInt8 { UInt8(ascii: "+") }
  static var dot: UInt8 { UInt8(ascii: ".") }
  static var zero: UInt8 { UInt8(ascii: "0") }
  static var e: UInt8 { UInt8(ascii: "e") }
  static var space: UInt8 { UInt8(ascii: " ") }
  static var newline: UInt8 { UInt8(ascii: "\n") }

  var isDigit: Bool { self &- .zero < 10 }
  var isLetter: Bool { (self | 0x20) &- UInt8(ascii: "a") < 26 }
  /// JSON's white space (RFC 8259 section 2).
  var isSpace: Bool { self == 0x20 || self == 0x0A || self == 0x0D || self == 0x09 }

  /// The value of a hexadecimal digit, or nil.
  var hexValue: UInt32? {
    if isDigit { return UInt32(self - .zero) }
    let offset = (self | 0x20) &- UInt8(ascii: "a")
    return offset < 6 ? UInt32(offset) + 10 : nil
  }
}
