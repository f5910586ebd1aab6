extension MarkdownConverter {
  mutating func beginCode(_ opened: inout Open, _ tag: HTMLTag) {
    if code != nil {
      // The code of a block says its language.
      if isPreformatted, let language = Self.language(of: tag) { codeLanguage = language }
      opened.element = .inline
      return
    }
    isPreformatted = false
    if case .preformatted = opened.element {
      flush()
      isPreformatted = !isInCell && heading == nil
      codeLanguage = Self.language(of: tag) ?? ""
    }
    code = []
  }

  /// Writes the code that has been read.
  mutating func endCode() {
    guard let code, !code.isEmpty else { return }
    self.code = []
    if isPreformatted, !isInCell {
      append(block: Self.fenced(code, language: codeLanguage))
    } else {
      appendSpan(code)
    }
  }

  private static func language(of tag: HTMLTag) -> String? {
    let names = tag["class"]?.split(separator: " ") ?? []
    guard let name = names.first(where: { $0.hasPrefix("language-") }) else { return nil }
    return name.dropFirst("language-".count).filter {
      $0.isASCII && ($0.isLetter || $0.isNumber || "+-#._".contains($0))
    }
  }

  private static func fenced(_ code: [UInt8], language: String) -> [UInt8] {
    let fence = Array(repeating: UInt8(ascii: "`"), count: max(3, longestRun(in: code) + 1))
    let body = code.last == UInt8(ascii: "\n") ? code.dropLast() : code[...]
    return fence + language.utf8 + [0x0A] + body + [0x0A] + fence
  }

  /// A span of code in a line, unless no span can say it there.
  private mutating func appendSpan(_ code: [UInt8]) {
    let text = code.map { $0 < 0x20 || $0 == 0x7F ? 0x20 : $0 }
    if text.allSatisfy({ $0 == 0x20 }) { return line.appendSpace() }
    var (escaped, last): ([UInt8], UInt8) = ([], 0)
    for byte in text {
      if isInCell, byte == UInt8(ascii: "|") {
        // A backslash before it would be read as the escape of a backslash, and end the cell.
        if last == UInt8(ascii: "\\") { return line.append(text) }
        escaped.append(UInt8(ascii: "\\"))
      }
      escaped.append(byte)
      last = byte
    }
    let fence = Array(repeating: UInt8(ascii: "`"), count: Self.longestRun(in: text) + 1)
    let ends = [text.first, text.last]
    let isPadded = ends.contains(UInt8(ascii: "`")) || ends.allSatisfy { $0 == 0x20 }
    let padding: [UInt8] = isPadded ? [0x20] : []
    line.append(markup: fence + padding + escaped + padding + fence)
  }

  /// How many grave accents stand side by side at most.
  private static func longestRun(in code: [UInt8]) -> Int {
    var (longest, run) = (0, 0)
    for byte in code {
      run = byte == UInt8(ascii: "`") ? run + 1 : 0
      longest = max(longest, run)
    }
    return longest
  }
}
