/// The faults inside strings, and of characters that do not belong where they stand.
extension JSONReader {
  func unclosedString(at opener: Int) -> JSONFault {
    JSONFault(
      range: opener..<opener + 1, message: "the file ends inside the text opened here",
      hint: "close it with \"")
  }

  func controlCharacter(at offset: Int, inStringAt opener: Int) -> JSONFault {
    let byte = text[offset]
    if byte == 0x0A || byte == 0x0D {
      return JSONFault(
        range: opener..<offset, message: "the text opened here is not closed on its line",
        hint: "close it with \", or write \\n where a line break is meant")
    }
    let escape = byte == 0x09 ? "\\t" : "\\u" + byte.hexadecimal(4)
    let name = byte == 0x09 ? "tab" : "control character U+\(byte.hexadecimal(4))"
    return JSONFault(
      range: offset..<offset + 1, message: "a \(name) stands inside text",
      hint: "remove it, or write \(escape)")
  }

  func unknownEscape() -> JSONFault {
    guard at + 1 < text.count else {
      return JSONFault(
        range: at..<at + 1, message: "the file ends after this backslash",
        hint: "close the text with \"")
    }
    let (next, range) = character(at: at + 1)
    return JSONFault(
      range: at..<range.upperBound, message: "“\\\(next)” has no meaning in JSON",
      hint: "a backslash itself is written \\\\")
  }

  func incompleteUnicodeEscape() -> JSONFault {
    var end = at + 2
    while end < at + 6, byte(end).hexValue != nil { end += 1 }
    return JSONFault(
      range: at..<end, message: "four hexadecimal digits must follow \\u",
      hint: "write for example \\u00e9, or the character itself; a backslash itself is written \\\\"
    )
  }

  func loneSurrogate(at offset: Int) -> JSONFault {
    let escape = String(decoding: text[offset..<offset + 6], as: UTF8.self)
    return JSONFault(
      range: offset..<offset + 6, message: "\(escape) is only half of a character",
      hint: "write the character itself, or both halves, such as \\ud83d\\ude00")
  }

  /// Places the first byte of a stretch that is not UTF-8 (Unicode, table 3-7).
  func notUTF8(in range: Range<Int>) -> JSONFault {
    var offset = range.lowerBound
    while offset < range.upperBound, let length = sequenceLength(at: offset) { offset += length }
    return notUTF8(at: min(offset, text.count - 1))
  }

  private func notUTF8(at offset: Int) -> JSONFault {
    JSONFault(
      range: offset..<offset + 1,
      message: "the byte \(text[offset].hexadecimal(2)) (hexadecimal) is not UTF-8 text",
      hint: "save the file as UTF-8; it may be in Latin-1 or Windows-1252")
  }

  func strangeCharacter() -> JSONFault {
    guard sequenceLength(at: at) != nil else { return notUTF8(at: at) }
    let (found, range) = character()
    let byte = text[at]
    guard byte >= 0x20, byte != 0x7F else {
      return JSONFault(
        range: range, message: "control character U+\(byte.hexadecimal(4)) stands here",
        hint: "remove it")
    }
    return JSONFault(
      range: range, message: "“\(found.shown)” does not belong here", hint: "remove it")
  }

  /// Says so when the text was not saved as UTF-8 at all.
  func otherEncoding() -> JSONFault? {
    let (first, second) = (byte(0), byte(1))
    let hasMark = first == 0xFF && second == 0xFE || first == 0xFE && second == 0xFF
    // Without a mark, each of JSON's own characters still has a zero beside it.
    let isUTF16 = hasMark || text.count.isMultiple(of: 2) && (first == 0) != (second == 0)
    guard isUTF16 else { return nil }
    return JSONFault(
      range: 0..<min(2, text.count), message: "the file is in UTF-16, not in UTF-8",
      hint: "save it as UTF-8")
  }

  /// The character at an offset, or next, and its bytes; never past the end.
  func character(at offset: Int? = nil) -> (text: String, range: Range<Int>) {
    let start = offset ?? at
    let range = start..<min(start + (sequenceLength(at: start) ?? 1), text.count)
    return (String(decoding: text[range], as: UTF8.self), range)
  }

  /// How many bytes the UTF-8 character at an offset has; nil when it is none.
  private func sequenceLength(at offset: Int) -> Int? {
    let length: Int
    let second: ClosedRange<UInt8>
    switch byte(offset) {
    case 0x00...0x7F: return offset < text.count ? 1 : nil
    case 0xC2...0xDF: (length, second) = (2, 0x80...0xBF)
    case 0xE0: (length, second) = (3, 0xA0...0xBF)
    case 0xED: (length, second) = (3, 0x80...0x9F)
    case 0xE1...0xEF: (length, second) = (3, 0x80...0xBF)
    case 0xF0: (length, second) = (4, 0x90...0xBF)
    case 0xF1...0xF3: (length, second) = (4, 0x80...0xBF)
    case 0xF4: (length, second) = (4, 0x80...0x8F)
    case _: return nil
    }
    guard second.contains(byte(offset + 1)),
      (offset + 2..<offset + max(length, 2)).allSatisfy({ 0x80...0xBF ~= byte($0) })
    else { return nil }
    return length
  }
}

extension UInt8 {
  /// At least so many hexadecimal digits, upper case.
  func hexadecimal(_ width: Int) -> String {
    let digits = String(self, radix: 16, uppercase: true)
    return String(repeating: "0", count: Swift.max(0, width - digits.count)) + digits
  }
}

extension StringProtocol {
  /// As a message shows it: one line, no control characters, at most 60 characters.
  var shown: String {
    let scalars = unicodeScalars.prefix(60).map { scalar in
      scalar.properties.generalCategory == .control || scalar.properties.isBidiControl
        ? "\u{FFFD}" : scalar
    }
    var shown = String(String.UnicodeScalarView(scalars))
    if unicodeScalars.dropFirst(60).first != nil { shown += "…" }
    return shown
  }
}
