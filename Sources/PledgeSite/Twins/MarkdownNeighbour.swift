/// What stands beside a delimiter of emphasis, by which CommonMark says whether it is one.
enum MarkdownNeighbour {
  case space, punctuation, other
  /// Newer readers count it as punctuation and older ones do not.
  case symbol

  /// The character that ends before an offset; the start of a line is white space.
  init(before offset: Int, in bytes: [UInt8]) {
    var start = offset
    while start > 0 {
      start -= 1
      if bytes[start] & 0xC0 != 0x80 || offset - start >= 4 { break }
    }
    self.init(bytes[start..<offset])
  }

  /// The character that begins at an offset; the end of a line is white space.
  init(after offset: Int, in bytes: [UInt8]) { self.init(bytes[offset...].prefix(4)) }

  private init(_ bytes: ArraySlice<UInt8>) {
    guard let first = bytes.first else {
      self = .space
      return
    }
    if first < 0x80 {
      self = Self(ascii: first)
      return
    }
    let scalar = String(decoding: bytes, as: UTF8.self).unicodeScalars.first ?? "\u{FFFD}"
    switch scalar.properties.generalCategory {
    case .spaceSeparator: self = .space
    case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation,
      .initialPunctuation, .finalPunctuation, .otherPunctuation:
      self = .punctuation
    case .mathSymbol, .currencySymbol, .modifierSymbol, .otherSymbol: self = .symbol
    case _: self = .other
    }
  }

  private init(ascii byte: UInt8) {
    switch byte {
    case ...0x20, 0x7F: self = .space
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "a")...UInt8(ascii: "z"):
      self = .other
    case _: self = .punctuation
    }
  }

  /// Whether a delimiter between this, which is marked, and what lies outside is read as one (section 6.2).
  func bearsDelimiter(towards outside: MarkdownNeighbour) -> Bool {
    switch (self, outside) {
    case (.space, _): false
    case (.other, _), (_, .space), (_, .punctuation): true
    case (.punctuation, _), (.symbol, _): false
    }
  }
}
