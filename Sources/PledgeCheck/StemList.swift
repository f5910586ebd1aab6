import PledgeModel

/// Beginnings of words in one language, found in prose in one pass over it.
struct StemList: Sendable {
  /// BCP 47.
  let language: String
  /// Stems by their first three bytes, at least as many as every stem has.
  private let byStart: [UInt32: [[UInt8]]]
  /// Whether a stem counts inside a word too, as in a language that writes compounds as one.
  private let isFoundInside: Bool

  /// - Parameter stems: in small letters, with single spaces between several words.
  init(_ language: String, insideWords isFoundInside: Bool = false, _ stems: [String]) {
    self.language = language
    self.isFoundInside = isFoundInside
    byStart = Dictionary(
      grouping: stems.map { Array($0.utf8) }.filter { $0.count >= 3 },
      by: { Self.start(of: $0[...], 0) })
  }

  /// Whether any of them begins a word of a folded text.
  func occurs(in text: [UInt8]) -> Bool { first(in: text[...]) != nil }

  /// Where the first of them begins a word of a folded text.
  func first(in text: ArraySlice<UInt8>) -> Int? {
    guard text.count >= 3 else { return nil }
    var isInWord = false
    for index in text.startIndex...text.endIndex - 3 {
      let isLetter = FoldedText.isLetter(text[index]) || FoldedText.isDigit(text[index])
      defer { isInWord = isLetter }
      guard isLetter, isFoundInside || !isInWord,
        let stems = byStart[Self.start(of: text, index)]
      else { continue }
      if stems.contains(where: { Self.stands($0, in: text, at: index) }) { return index }
    }
    return nil
  }

  /// A stem that ends in a digit does not stand in a longer number or a date: 24/7, but not 24/7/2026.
  private static func stands(_ stem: [UInt8], in text: ArraySlice<UInt8>, at index: Int) -> Bool {
    guard text[index...].starts(with: stem) else { return false }
    let end = index + stem.count
    guard let last = stem.last, FoldedText.isDigit(last), end < text.endIndex else { return true }
    return !FoldedText.isDigit(text[end]) && text[end] != UInt8(ascii: "/")
  }

  private static func start(of bytes: ArraySlice<UInt8>, _ index: Int) -> UInt32 {
    UInt32(bytes[index]) << 16 | UInt32(bytes[index + 1]) << 8 | UInt32(bytes[index + 2])
  }
}
