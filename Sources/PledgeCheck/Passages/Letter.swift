/// What the bytes of UTF-8 text are to words: letters and digits, or what stands between them.
enum Letter {
  enum Separator { case space, joiner, other }

  /// Whether a byte of ASCII is a letter, a digit or `_`.
  static func isWord(_ byte: UInt8) -> Bool {
    byte < 0x40
      ? byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")
      : letters & 1 << UInt64(byte & 0x3F) != 0
  }

  /// From 0x40 to 0x7F a bit for each letter, and one for `_`.
  private static let letters: UInt64 = 0x07FF_FFFE_87FF_FFFE

  /// Whether a letter beyond ASCII, by its first two bytes, is rarer than those of Western and Central Europe, or
  /// one that a wrong encoding leaves: Â, Ã, Ä, Å and â.
  static func isRare(_ first: UInt8, _ second: UInt8) -> Bool {
    first >= 0xC6 && first < 0xE0
      || first == 0xC3 && (second >= 0x82 && second <= 0x85 || second == 0xA2)
  }

  /// The length of the letter or digit that starts at an offset; 0 where something else does.
  ///
  /// Every letter of a script counts, and so do combining marks; signs, punctuation and emoji do not.
  static func wordLength(_ text: Span<UInt8>, at index: Int, before end: Int) -> Int {
    let byte = text[index]
    switch byte {
    case 0..<0x80: return isWord(byte) ? 1 : 0
    case 0x80..<0xC2: return 0
    case 0xC2..<0xE0:
      guard index + 1 < end else { return 0 }
      let next = text[index + 1]
      // Of U+0080 to U+00BF only ª, µ and º are letters; × and ÷ are none.
      if byte == 0xC2 { return next == 0xAA || next == 0xB5 || next == 0xBA ? 2 : 0 }
      // ، ؛ and ؟ of Arabic.
      if byte == 0xD8 { return next == 0x8C || next == 0x9B || next == 0x9F ? 0 : 2 }
      return byte == 0xC3 && (next == 0x97 || next == 0xB7) ? 0 : 2
    case 0xE0..<0xF0:
      guard index + 2 < end else { return 0 }
      let next = text[index + 1]
      switch byte {
      // U+2000 to U+2BFF are punctuation and signs, U+3000 to U+303F are those of Chinese and Japanese.
      case 0xE2: return next >= 0xB0 ? 3 : 0
      case 0xE3: return next == 0x80 ? 0 : 3
      case 0xEE: return 0
      case 0xEF: return next >= 0xA4 && next < 0xB8 || next == 0xBD ? 3 : 0
      case _: return 3
      }
    case _:
      guard index + 3 < end else { return 0 }
      return byte == 0xF0 && text[index + 1] != 0x9F ? 4 : 0
    }
  }

  /// What a separator does to the words around it, and how long it is.
  static func separator(
    _ text: Span<UInt8>, at index: Int, before end: Int
  ) -> (kind: Separator, length: Int) {
    switch text[index] {
    case UInt8(ascii: " "), UInt8(ascii: "\t"): return (.space, 1)
    case UInt8(ascii: "-"), UInt8(ascii: "'"): return (.joiner, 1)
    // A no-break space.
    case 0xC2 where index + 1 < end: return (text[index + 1] == 0xA0 ? .space : .other, 2)
    case 0xE2 where index + 2 < end && text[index + 1] == 0x80:
      switch text[index + 2] {
      // Spaces of a certain width; the hyphens and the apostrophe of typographers.
      case 0x80...0x8A, 0xAF: return (.space, 3)
      case 0x90, 0x91, 0x99: return (.joiner, 3)
      case _: return (.other, 3)
      }
    case _: return (.other, 1)
    }
  }

  /// A letter of ASCII in lower case.
  static func lowercased(_ byte: UInt8) -> UInt8 {
    byte >= UInt8(ascii: "A") && byte <= UInt8(ascii: "Z") ? byte | 0x20 : byte
  }

  /// The second byte of a letter in lower case, for those of Western Europe: À to Þ, and Œ.
  static func lowercased(_ byte: UInt8, after first: UInt8) -> UInt8 {
    if first == 0xC3, byte >= 0x80, byte <= 0x9E { return byte + 0x20 }
    return first == 0xC5 && byte == 0x92 ? 0x93 : byte
  }
}
