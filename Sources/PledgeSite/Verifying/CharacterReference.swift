extension [UInt8] {
  /// Appends text as HTML holds it, with the characters that references stand for.
  ///
  /// Of the named ones it knows those that people type; any other stays as it is written, and so differs.
  mutating func appendUnescaped(_ text: ArraySlice<UInt8>) {
    var start = text.startIndex
    while let ampersand = text[start...].firstIndex(of: UInt8(ascii: "&")) {
      append(contentsOf: text[start..<ampersand])
      let window = text[ampersand...].prefix(12)
      if let end = window.firstIndex(of: UInt8(ascii: ";")),
        let scalar = Self.scalar(String(decoding: text[ampersand + 1..<end], as: UTF8.self))
      {
        append(contentsOf: String(scalar).utf8)
        start = end + 1
      } else {
        append(UInt8(ascii: "&"))
        start = ampersand + 1
      }
    }
    append(contentsOf: text[start...])
  }

  private static func scalar(_ name: String) -> Character? {
    if let character = named[name] { return character }
    guard name.hasPrefix("#") else { return nil }
    let digits = name.dropFirst()
    let isHexadecimal = digits.first == "x" || digits.first == "X"
    let value = isHexadecimal ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
    return value.flatMap(Unicode.Scalar.init).map(Character.init)
  }

  private static let named: [String: Character] = [
    "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": "\u{A0}", "ndash": "–",
    "mdash": "—", "laquo": "«", "raquo": "»", "ldquo": "“", "rdquo": "”", "lsquo": "‘",
    "rsquo": "’", "hellip": "…", "middot": "·", "times": "×",
  ]
}
