extension JSONReader {
  /// Reads the string whose opening quote is next.
  mutating func string() throws(JSONFault) -> String {
    let opener = at
    var end = at + 1
    var isASCII = true
    while end < text.count {
      let byte = text[end]
      if byte == .quote {
        let body = opener + 1..<end
        guard let string = decoded(text[body], isASCII: isASCII) else { throw notUTF8(in: body) }
        at = end + 1
        return string
      }
      if byte == .backslash { return try escapedString() }
      if byte < 0x20 { throw controlCharacter(at: end, inStringAt: opener) }
      if byte >= 0x80 { isASCII = false }
      end += 1
    }
    throw unclosedString(at: opener)
  }

  private func decoded(_ bytes: some Collection<UInt8>, isASCII: Bool) -> String? {
    isASCII ? String(decoding: bytes, as: UTF8.self) : String(validating: bytes, as: UTF8.self)
  }

  /// Reads a string that has escapes: stretches between them are copied whole.
  private mutating func escapedString() throws(JSONFault) -> String {
    let opener = at
    var bytes: [UInt8] = []
    var copied = opener + 1
    at = copied
    while at < text.count {
      let byte = text[at]
      if byte == .quote {
        bytes += text[copied..<at]
        guard let string = decoded(bytes, isASCII: false) else {
          throw notUTF8(in: opener + 1..<at)
        }
        at += 1
        return string
      }
      if byte < 0x20 { throw controlCharacter(at: at, inStringAt: opener) }
      if byte == .backslash {
        bytes += text[copied..<at]
        try escape(into: &bytes)
        copied = at
      } else {
        at += 1
      }
    }
    throw unclosedString(at: opener)
  }

  /// Reads the escape whose backslash is next (RFC 8259 section 7).
  private mutating func escape(into bytes: inout [UInt8]) throws(JSONFault) {
    let meaning: UInt8
    switch byte(at + 1) {
    case .quote, .backslash, UInt8(ascii: "/"): meaning = text[at + 1]
    case UInt8(ascii: "b"): meaning = 0x08
    case UInt8(ascii: "f"): meaning = 0x0C
    case UInt8(ascii: "n"): meaning = 0x0A
    case UInt8(ascii: "r"): meaning = 0x0D
    case UInt8(ascii: "t"): meaning = 0x09
    case UInt8(ascii: "u"):
      bytes += UTF8.encode(try unicodeEscape()).map { Array($0) } ?? []
      return
    case _: throw unknownEscape()
    }
    bytes.append(meaning)
    at += 2
  }

  /// Reads `\uXXXX`, or the two that make one character beyond U+FFFF.
  private mutating func unicodeEscape() throws(JSONFault) -> Unicode.Scalar {
    let start = at
    guard let first = codeUnit(at: start) else { throw incompleteUnicodeEscape() }
    at += 6
    if let scalar = Unicode.Scalar(first) { return scalar }
    guard first < 0xDC00, let second = codeUnit(at: at), 0xDC00...0xDFFF ~= second,
      let scalar = Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00))
    else { throw loneSurrogate(at: start) }
    at += 6
    return scalar
  }

  /// The four hexadecimal digits of the `\uXXXX` at an offset.
  private func codeUnit(at offset: Int) -> UInt32? {
    guard byte(offset) == .backslash, byte(offset + 1) == UInt8(ascii: "u") else { return nil }
    var unit: UInt32 = 0
    for index in offset + 2..<offset + 6 {
      guard let digit = byte(index).hexValue else { return nil }
      unit = unit << 4 | digit
    }
    return unit
  }
}
