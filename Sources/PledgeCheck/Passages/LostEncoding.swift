/// Letters that were written in one encoding and read in another.
enum LostEncoding {
  /// What a text was before UTF-8 was read as Windows-1252 once or more often; nil if it was not.
  static func undone(_ text: String) -> String? {
    var mended = text
    for _ in 0..<3 {
      guard let before = undoneOnce(mended) else { break }
      mended = before
    }
    return mended == text ? nil : mended
  }

  private static func undoneOnce(_ text: String) -> String? {
    let scalars = Array(text.unicodeScalars)
    var result = String.UnicodeScalarView()
    var isMended = false
    var index = 0
    while index < scalars.count {
      if let (scalar, count) = decoded(scalars, at: index) {
        result.append(scalar)
        index += count
        isMended = true
      } else {
        result.append(scalars[index])
        index += 1
      }
    }
    return isMended ? String(result) : nil
  }

  /// The character whose UTF-8 bytes stand at an index as characters of their own, and how many they are.
  private static func decoded(
    _ scalars: [Unicode.Scalar], at index: Int
  ) -> (Unicode.Scalar, Int)? {
    let count: Int
    switch scalars[index] {
    // À to ÿ, and signs such as ¿ and °.
    case "Â", "Ã": count = 2
    // Letters of Central Europe, only in the midst of a word: “Å” ends words as well.
    case "Ä", "Å":
      guard index > 0, index + 2 < scalars.count, isSmall(scalars[index - 1]),
        isSmall(scalars[index + 2])
      else { return nil }
      count = 2
    // Quotation marks, dashes and the euro sign.
    case "â": count = 3
    case _: return nil
    }
    guard index + count <= scalars.count, let lead = byte(of: scalars[index]) else { return nil }
    var bytes = [lead]
    for scalar in scalars[(index + 1)..<(index + count)] {
      guard let byte = byte(of: scalar), (0x80..<0xC0).contains(byte) else { return nil }
      bytes.append(byte)
    }
    // In capitals Ã and Â end words, which a quotation mark or a dash may follow: “IRMÔ.
    if count == 2, index > 0, scalars[index - 1].properties.isUppercase,
      index + 2 >= scalars.count || !scalars[index + 2].properties.isAlphabetic
    {
      return nil
    }
    return String(validating: bytes, as: UTF8.self)?.unicodeScalars.first.map { ($0, count) }
  }

  private static func isSmall(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value >= 0x61 && scalar.value <= 0x7A
  }

  /// The byte that Windows-1252 has for a character beyond ASCII.
  private static func byte(of scalar: Unicode.Scalar) -> UInt8? {
    if (0x80..<0x100).contains(scalar.value) { return UInt8(scalar.value) }
    return windows.firstIndex(of: scalar).map { UInt8(0x80 + $0) }
  }

  /// Windows-1252 from 0x80 to 0x9F; a space where it has nothing.
  private static let windows = Array("€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ".unicodeScalars)

  /// Whether a word of a language of Western Europe holds a letter that no name in it is likely to have.
  ///
  /// Names of people and firms come from all of Europe, Vietnam and Turkey: their letters are no fault.
  static func isForeign(_ word: some Sequence<Unicode.Scalar>) -> Bool {
    var (isLatin, otherScripts, count) = (false, 0, 0)
    for scalar in word {
      count += 1
      switch scalar.value {
      case 0x41...0x5A, 0x61...0x7A, 0xC0...0x17F: isLatin = true
      case 0x180...0x2AF: if !knownLetters.contains(scalar) { return true }
      // Greek and Cyrillic; a lone Greek letter is a unit's: µs, kΩ.
      case 0x370...0x3FF: otherScripts += 1
      case 0x400...0x52F: otherScripts += 2
      case _: break
      }
    }
    return isLatin && otherScripts > 1
  }

  /// Of the rarer Latin letters those of Romanian, Vietnamese, Azerbaijani, Pinyin, Hausa, Akan and Ewe.
  private static let knownLetters = Set(
    "ȘșȚțƠơƯưƏəǍǎǏǐǑǒǓǔǕǖǗǘǙǚǛǜƁɓƊɗƘƙƳƴƐɛƆɔƉɖƑƒƔɣƲʋǦǧǪǫ".unicodeScalars)

  /// The letter with an accent that shares its last byte with a foreign one: ñ for Ʊ.
  static func likelyLetter(for scalar: Unicode.Scalar) -> Unicode.Scalar? {
    guard (0x180..<0x250).contains(scalar.value), let last = String(scalar).utf8.last else {
      return nil
    }
    // É to ÿ; the capitals only where the foreign letter cannot stand for a small one.
    return String(validating: [0xC3, last], as: UTF8.self)?.unicodeScalars.first
      .flatMap { $0.properties.isAlphabetic ? $0 : nil }
  }
}
