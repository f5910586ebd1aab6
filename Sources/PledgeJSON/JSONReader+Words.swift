extension JSONReader {
  /// Where the word at an offset ends: letters, digits, and what people write inside dates, times,
  /// names and numbers.
  func endOfWord(_ start: Int) -> Int {
    var end = start
    while end < text.count {
      switch text[end] {
      case let byte where byte.isLetter || byte.isDigit || byte >= 0x80: end += 1
      case .plus, .minus, .dot, UInt8(ascii: "_"), UInt8(ascii: "$"): end += 1
      case .colon where end > start && byte(end - 1).isDigit && byte(end + 1).isDigit: end += 1
      case _: return end
      }
    }
    return end
  }

  /// Says what stands where a value should.
  @inline(never)
  func noValue() -> JSONFault {
    if let fault = endInside() ?? comment() ?? wrongQuotes() { return fault }
    switch byte(at) {
    case .comma, .closeBracket, .closeBrace, .colon:
      return JSONFault(
        range: at..<at + 1, message: "a value is missing before “\(character().text)”",
        hint: "write the value, or remove the “\(character().text)”")
    case .dot, .plus: return notANumber(from: at)
    case _: return wordAsValue() ?? strangeCharacter()
    }
  }

  /// A word that is none of JSON's three.
  private func wordAsValue() -> JSONFault? {
    let range = at..<endOfWord(at)
    guard !range.isEmpty, let word = String(validating: text[range], as: UTF8.self) else {
      return nil
    }
    let shown = word.shown
    let meant: String
    // Only a short one can be one of these; comparing a hostile one could take long.
    switch range.count < 10 ? word.lowercased() : "" {
    case "nan", "inf", "infinity": return notANumber(from: at)
    case "true", "yes", "on": meant = "true"
    case "false", "no", "off": meant = "false"
    case "null", "none", "nil", "undefined": meant = "null"
    case _:
      return JSONFault(
        range: range, message: "the word “\(shown)” stands without quotes",
        hint: "if it is text, put it in double quotes: \"\(shown)\"")
    }
    return JSONFault(
      range: range, message: "JSON has no word “\(shown)”",
      hint: "write \(meant), or \"\(shown)\" if it is text")
  }

  /// Says what stands where a key should.
  @inline(never)
  func noKey() -> JSONFault {
    if let fault = endInside() ?? comment() ?? wrongQuotes() { return fault }
    let range = at..<endOfWord(at)
    if !range.isEmpty, let word = String(validating: text[range], as: UTF8.self) {
      return JSONFault(
        range: range, message: "the key “\(word.shown)” stands without quotes",
        hint: "write \"\(word.shown)\":")
    }
    switch byte(at) {
    case .comma, .colon:
      return JSONFault(
        range: at..<at + 1, message: "a key is missing before “\(character().text)”",
        hint: byte(at) == .comma ? "remove this comma" : "write the key in double quotes before it")
    case .openBrace, .openBracket:
      return JSONFault(
        range: at..<at + 1, message: "a key is missing before “\(character().text)”",
        hint: "in an object every value has a key: \"key\": value")
    case _: return strangeCharacter()
    }
  }

  /// Says so when a comment is next.
  func comment() -> JSONFault? {
    let next = byte(at + 1)
    guard
      byte(at) == UInt8(ascii: "#")
        || byte(at) == UInt8(ascii: "/") && (next == UInt8(ascii: "/") || next == UInt8(ascii: "*"))
    else { return nil }
    return JSONFault(
      range: at..<endOfLine(from: at), message: "JSON has no comments", hint: "remove the comment")
  }

  /// Says so when a quotation mark other than `"` is next.
  func wrongQuotes() -> JSONFault? {
    let (mark, range) = character()
    guard ["'", "`", "‘", "’", "“", "”", "„", "«", "»"].contains(mark) else { return nil }
    return JSONFault(
      range: range, message: "keys and text are put in straight double quotes, not in \(mark)",
      hint: "write \" at the beginning and at the end")
  }

  func endOfLine(from offset: Int) -> Int {
    text[offset...].firstIndex { $0 == .newline || $0 == 0x0D } ?? text.count
  }
}
