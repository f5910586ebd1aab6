/// Tells whether a text of the tree is what a stretch of the source says, and which part says what.
struct TextMatcher {
  let source: [UInt8]
  private(set) var pieces: [Piece] = []

  init(source: [UInt8]) { self.source = source }

  /// Whether the source at an offset reads as the text; if so `pieces` says how. No match goes past `limit`.
  mutating func match(_ text: [UInt8], in range: Range<Int>, at offset: Int, before limit: Int)
    -> Bool
  {
    if isSame(text, in: range, at: offset, before: limit, allowingEscapes: false) {
      setWhole(range, offset)
      return true
    }
    pieces.removeAll(keepingCapacity: true)
    if matchEscaped(text, in: range, at: offset, before: limit) { return true }
    // In a bare address a backslash or an ampersand is itself.
    guard isSame(text, in: range, at: offset, before: limit, allowingEscapes: true) else {
      return false
    }
    setWhole(range, offset)
    return true
  }

  private mutating func setWhole(_ range: Range<Int>, _ offset: Int) {
    let whole = Piece(text: range, source: offset..<offset + range.count, isVerbatim: true)
    if pieces.count == 1 { pieces[0] = whole } else { pieces = [whole] }
  }

  /// Whether the source is the text byte for byte; unless allowed, with nothing in it that could be an escape.
  private func isSame(
    _ text: [UInt8], in range: Range<Int>, at offset: Int, before limit: Int, allowingEscapes: Bool
  ) -> Bool {
    guard offset + range.count <= limit, ByteSearch.isSame(text, in: range, as: source, at: offset)
    else {
      return false
    }
    return allowingEscapes
      || !ByteSearch.contains(UInt8(ascii: "\\"), text, in: range)
        && !ByteSearch.contains(UInt8(ascii: "&"), text, in: range)
  }

  private mutating func matchEscaped(
    _ text: [UInt8], in range: Range<Int>, at offset: Int, before limit: Int
  ) -> Bool {
    var (index, position) = (range.lowerBound, offset)
    while index < range.upperBound {
      guard position < limit else { return false }
      let byte = source[position]
      if byte == UInt8(ascii: "\\"),
        let length = escapeLength(of: text[index], at: position, before: limit)
      {
        add(index..<index + 1, position..<position + length)
        (index, position) = (index + 1, position + length)
      } else if byte == UInt8(ascii: "&"),
        let (decoded, length) = CharacterReference.decode(source, after: position, before: limit),
        text[index..<range.upperBound].starts(with: decoded)
      {
        add(index..<index + decoded.count, position..<position + 1 + length)
        (index, position) = (index + decoded.count, position + 1 + length)
      } else if byte == 0, text[index..<range.upperBound].starts(with: "\u{FFFD}".utf8) {
        add(index..<index + 3, position..<position + 1)
        (index, position) = (index + 3, position + 1)
      } else if byte == text[index] {
        addVerbatim(index, position)
        (index, position) = (index + 1, position + 1)
      } else {
        return false
      }
    }
    return true
  }

  /// How many bytes of source escape a byte: two, or three for the `|` in `\\|` in a table.
  private func escapeLength(of byte: UInt8, at position: Int, before limit: Int) -> Int? {
    guard position + 1 < limit, Self.isPunctuation(byte) else { return nil }
    if source[position + 1] == byte { return 2 }
    if byte == UInt8(ascii: "|"), position + 2 < limit, source[position + 1] == UInt8(ascii: "\\"),
      source[position + 2] == byte
    {
      return 3
    }
    return nil
  }

  private mutating func add(_ text: Range<Int>, _ source: Range<Int>) {
    if let last = pieces.last, !last.isVerbatim {
      pieces[pieces.count - 1].text = last.text.lowerBound..<text.upperBound
      pieces[pieces.count - 1].source = last.source.lowerBound..<source.upperBound
    } else {
      pieces.append(Piece(text: text, source: source, isVerbatim: false))
    }
  }

  private mutating func addVerbatim(_ index: Int, _ position: Int) {
    if let last = pieces.last, last.isVerbatim {
      pieces[pieces.count - 1].text = last.text.lowerBound..<index + 1
      pieces[pieces.count - 1].source = last.source.lowerBound..<position + 1
    } else {
      pieces.append(
        Piece(text: index..<index + 1, source: position..<position + 1, isVerbatim: true))
    }
  }

  /// Whether a backslash before it escapes it: GFM section 6.1.
  static func isPunctuation(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x21...0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7E: true
    default: false
    }
  }
}
