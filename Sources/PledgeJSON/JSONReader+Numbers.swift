extension JSONReader {
  /// Reads the number whose minus sign or first digit is next; its worth is the caller's to find.
  mutating func number() throws(JSONFault) -> String {
    let start = at
    var end = at
    if byte(end) == .minus { end += 1 }
    if byte(end) == .zero {
      end += 1
    } else if !passDigits(&end) {
      throw notANumber(from: start)
    }
    if byte(end) == .dot {
      end += 1
      guard passDigits(&end) else { throw notANumber(from: start) }
    }
    if byte(end) | 0x20 == .e {
      end += 1
      if byte(end) == .plus || byte(end) == .minus { end += 1 }
      guard passDigits(&end) else { throw notANumber(from: start) }
    }
    // Something else begins like a number: 012, 2026-01-01, 9:00, 1.2.3, 24x7.
    switch byte(end) {
    case .comma, .closeBracket, .closeBrace, .newline, .space: break
    case _: if endOfWord(start) > end { throw notANumber(from: start) }
    }
    at = end
    return String(decoding: text[start..<end], as: UTF8.self)
  }

  private func passDigits(_ offset: inout Int) -> Bool {
    let start = offset
    while byte(offset).isDigit { offset += 1 }
    return offset > start
  }

  /// Says how the word at an offset fails to be a number.
  @inline(never)
  func notANumber(from start: Int) -> JSONFault {
    let range = start..<max(endOfWord(start), start + 1)
    let word = String(decoding: text[range], as: UTF8.self)
    let shown = word.shown
    let general = JSONFault(
      range: range, message: "“\(shown)” is not a number",
      hint: "if it is text, put it in double quotes: \"\(shown)\"")
    // Comparing a hostile word could take long.
    guard range.count <= 60, word.utf8.allSatisfy({ $0 < 0x80 }) else { return general }
    let sign = word.hasPrefix("-") ? "-" : ""
    let plain = word.drop { $0 == "-" || $0 == "+" }
    let trimmed = plain.drop { $0 == "0" }
    func fault(_ message: String, _ hint: String) -> JSONFault {
      JSONFault(range: range, message: message, hint: hint)
    }
    func isNumber(_ text: String) -> Bool { JSONNumber(text) != nil }

    if plain.isEmpty {
      return fault(
        "“\(shown)” stands without a number", "write the digits right after the minus sign")
    }
    if ["nan", "inf", "infinity"].contains(plain.lowercased()) {
      return fault("JSON has no number “\(shown)”", "write null, or leave the key out")
    }
    if isNumber(sign + plain) {
      return fault("a number does not begin with “+”", "write \(String(sign + plain).shown)")
    }
    if isNumber(sign + "0" + plain) {
      return fault(
        "a digit is missing before the decimal point", "write \((sign + "0" + plain).shown)")
    }
    if isNumber(word + "0") {
      return fault(
        word.hasSuffix(".")
          ? "a digit is missing after the decimal point" : "a digit is missing after the “e”",
        "write the digit, or only the part before")
    }
    if plain.first == "0", isNumber(sign + trimmed) || isNumber(sign + "0" + trimmed) {
      let right = isNumber(sign + trimmed) ? sign + trimmed : sign + "0" + trimmed
      return fault(
        "a number does not begin with extra zeros",
        "write \(right.shown), or \"\(shown)\" if it is text")
    }
    if plain.hasPrefix("0x") || plain.hasPrefix("0X") {
      return fault("JSON has no hexadecimal numbers", "write the number in decimal digits")
    }
    return general
  }
}
