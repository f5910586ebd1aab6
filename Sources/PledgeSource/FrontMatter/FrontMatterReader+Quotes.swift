/// What stands between quotes.
extension FrontMatterReader {
  /// A single-quoted text: two quotes in it stand for one.
  func undoubled(_ range: Range<Int>) -> String {
    var text: [UInt8] = []
    var index = range.lowerBound
    while index < range.upperBound {
      text.append(bytes[index])
      index += bytes[index] == UInt8(ascii: "'") ? 2 : 1
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// A double-quoted text with its escapes read (YAML 1.1 section 5.6, as PyYAML has it).
  func unescaped(_ range: Range<Int>) throws(FrontMatterFault) -> String {
    guard bytes[range].contains(UInt8(ascii: "\\")) else {
      return String(decoding: bytes[range], as: UTF8.self)
    }
    var text: [UInt8] = []
    var index = range.lowerBound
    while index < range.upperBound {
      guard bytes[index] == UInt8(ascii: "\\") else {
        text.append(bytes[index])
        index += 1
        continue
      }
      let (scalar, end) = try escape(at: index, before: range.upperBound)
      text.append(contentsOf: String(Character(scalar)).utf8)
      index = end
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// The character that the escape here stands for, and the offset just past it.
  private func escape(
    at offset: Int, before limit: Int
  ) throws(FrontMatterFault) -> (Unicode.Scalar, end: Int) {
    // A quote is only closed by one without a backslash, so a character always follows.
    let digits: Int
    switch bytes[offset + 1] {
    case UInt8(ascii: "x"): digits = 2
    case UInt8(ascii: "u"): digits = 4
    case UInt8(ascii: "U"): digits = 8
    case let letter:
      guard let scalar = Self.simpleEscapes[letter] else {
        throw .unknownEscape(offset..<offset + 2)
      }
      return (scalar, offset + 2)
    }
    var number: UInt32 = 0
    for index in offset + 2..<offset + 2 + digits {
      guard index < limit, let digit = Character(Unicode.Scalar(bytes[index])).hexDigitValue else {
        throw .badCodePoint(offset..<min(index + 1, limit))
      }
      number = number << 4 | UInt32(digit)
    }
    guard let scalar = Unicode.Scalar(number) else {
      throw .badCodePoint(offset..<offset + 2 + digits)
    }
    return (scalar, offset + 2 + digits)
  }

  private static let simpleEscapes: [UInt8: Unicode.Scalar] = [
    UInt8(ascii: "0"): "\0", UInt8(ascii: "a"): "\u{7}", UInt8(ascii: "b"): "\u{8}",
    UInt8(ascii: "t"): "\t", UInt8(ascii: "\t"): "\t", UInt8(ascii: "n"): "\n",
    UInt8(ascii: "v"): "\u{B}", UInt8(ascii: "f"): "\u{C}", UInt8(ascii: "r"): "\r",
    UInt8(ascii: "e"): "\u{1B}", UInt8(ascii: " "): " ", UInt8(ascii: "\""): "\"",
    UInt8(ascii: "\\"): "\\", UInt8(ascii: "/"): "/", UInt8(ascii: "N"): "\u{85}",
    UInt8(ascii: "_"): "\u{A0}", UInt8(ascii: "L"): "\u{2028}", UInt8(ascii: "P"): "\u{2029}",
  ]
}
