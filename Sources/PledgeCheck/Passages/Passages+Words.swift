extension Passages {
  /// Finds the words of a part of a text, and says which signs stand between them.
  static func appendWords(
    of text: Span<UInt8>, in range: Range<Int>, to words: inout [Passage.Word]
  ) -> SignSet {
    var signs: SignSet = []
    var gap = Passage.Word.Gap.other
    var (hasSpace, hasJoiner) = (false, false)
    var index = range.lowerBound
    while index < range.upperBound {
      var length = Letter.wordLength(text, at: index, before: range.upperBound)
      guard length > 0 else {
        let step = Letter.separator(text, at: index, before: range.upperBound)
        switch step.kind {
        case .space:
          hasSpace = true
          if hasJoiner { gap = .other }
        case .joiner:
          if hasSpace || hasJoiner { gap = .other }
          hasJoiner = true
          signs.insert(SignSet(text[index]))
        case .other:
          gap = .other
          signs.insert(SignSet(text[index]))
        }
        index += step.length
        continue
      }
      let start = index
      var hash = WordHash()
      var (hasDigit, hasLetter, isBeyondASCII) = (false, false, false)
      while length > 0 {
        let byte = text[index]
        if length == 1 {
          if byte <= UInt8(ascii: "9") { hasDigit = true } else { hasLetter = true }
          hash.add(Letter.lowercased(byte))
        } else {
          (hasLetter, isBeyondASCII) = (true, true)
          hash.add(byte)
          hash.add(Letter.lowercased(text[index + 1], after: byte))
          for further in index + 2..<max(index + 2, index + length) { hash.add(text[further]) }
        }
        index += length
        length =
          index < range.upperBound
          ? Letter.wordLength(text, at: index, before: range.upperBound) : 0
      }
      if hasJoiner, gap != .other { gap = .joiner }
      words.append(
        Passage.Word(
          start: Int32(start), end: Int32(index), hash: hash.value, gap: gap, hasDigit: hasDigit,
          hasLetter: hasLetter, isBeyondASCII: isBeyondASCII))
      gap = .space
      (hasSpace, hasJoiner) = (false, false)
    }
    return signs
  }
}

/// FNV-1a of a word's bytes in lower case.
struct WordHash {
  private(set) var value: UInt32 = 2_166_136_261

  mutating func add(_ byte: UInt8) { value = (value ^ UInt32(byte)) &* 16_777_619 }
}
