extension Passages {
  /// Whether a phrase is spoken of rather than said, or is a part of an address.
  func isMentioned(_ match: PhraseMatch) -> Bool {
    let (range, passage) = (range(of: match), all[match.passage])
    return isQuoted(range, in: passage) || isInAddress(range, in: passage)
  }

  /// Whether quotation marks stand around a few words.
  func isQuoted(_ range: Range<Int>, in passage: Passage) -> Bool {
    guard passage.signs.contains(.beyondASCII) || passage.signs.contains(Self.quote) else {
      return false
    }
    let start = max(passage.text.lowerBound, range.lowerBound - Self.quoteReach)
    let end = min(passage.text.upperBound, range.upperBound + Self.quoteReach)
    return (start..<range.lowerBound).reversed().lazy.compactMap { quoteMark(at: $0, passage) }
      .first?.opens
      == true
      && (range.upperBound..<end).lazy.compactMap { quoteMark(at: $0, passage) }.first?.closes
        == true
  }

  /// Whether the quotation mark that starts at an offset can open and close; nil if none does.
  ///
  /// “ opens in English and closes in German: the spaces around it tell.
  private func quoteMark(at index: Int, _ passage: Passage) -> (opens: Bool, closes: Bool)? {
    let length: Int
    switch text[index] {
    case UInt8(ascii: "\""): length = 1
    case 0xC2 where index + 1 < passage.text.upperBound:
      switch text[index + 1] {
      case 0xAB: return (true, false)
      case 0xBB: return (false, true)
      case _: return nil
      }
    case 0xE2 where index + 2 < passage.text.upperBound && text[index + 1] == 0x80:
      switch text[index + 2] {
      case 0x9C: length = 3
      case 0x9D: return (false, true)
      case 0x9E: return (true, false)
      case _: return nil
      }
    case _: return nil
    }
    let isAfterSpace = index == passage.text.lowerBound || " \n([".utf8.contains(text[index - 1])
    let next = index + length
    let isBeforeLetter =
      next < passage.text.upperBound
      && Letter.wordLength(text.span, at: next, before: passage.text.upperBound) > 0
    return (isAfterSpace, !isBeforeLetter)
  }

  /// Whether it stands in a web or mail address, where words are no prose.
  private func isInAddress(_ range: Range<Int>, in passage: Passage) -> Bool {
    guard passage.signs.contains(Self.at) || passage.signs.contains(Self.slash) else {
      return false
    }
    let isSpace = { (byte: UInt8) in byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\n") }
    let before = text[
      max(passage.text.lowerBound, range.lowerBound - Self.addressReach)..<range.lowerBound]
    let after = text[
      range.upperBound..<min(passage.text.upperBound, range.upperBound + Self.addressReach)]
    let start = before.lastIndex(where: isSpace).map { $0 + 1 } ?? before.startIndex
    let token = text[start..<(after.firstIndex(where: isSpace) ?? after.endIndex)]
    return token.contains(UInt8(ascii: "@")) || token.starts(with: "www.".utf8)
      || token.indices.contains { token[$0...].starts(with: "://".utf8) }
  }

  private static let quote = SignSet("\"")
  private static let at = SignSet("@")
  private static let slash = SignSet("/")
  private static let quoteReach = 60
  private static let addressReach = 200
}
