/// A stretch of a phrase that means one thing.
struct PhraseLexeme: Equatable, Sendable {
  var meaning: PhraseMeaning
  /// UTF-8 bytes in the phrase.
  var range: Range<Int>

  /// The lexemes of a phrase's tokens.
  static func lexemes(of tokens: [PhraseToken], in lexicon: PhraseLexicon) -> [PhraseLexeme] {
    var lexemes: [PhraseLexeme] = []
    var index = 0
    while index < tokens.count {
      let token = tokens[index]
      var (meaning, count) = lexicon.match(tokens, at: index) ?? (alone(token), 1)
      if let digits = repeated(tokens, at: index), case .part(let part) = lexemes.last?.meaning,
        part.hundredths != nil
      {
        (meaning, count) = (.repetition(digits), 3)
      }
      lexemes.append(
        PhraseLexeme(
          meaning: meaning,
          range: token.range.lowerBound..<tokens[index + count - 1].range.upperBound))
      index += count
    }
    return lexemes
  }

  private static func alone(_ token: PhraseToken) -> PhraseMeaning {
    switch token.kind {
    case .number: .number(token.spelling)
    case .dash: .dash
    case .word, .sign: .unknown
    }
  }

  /// The digits between parentheses, as in "two (2) days".
  private static func repeated(_ tokens: [PhraseToken], at index: Int) -> String? {
    guard index + 2 < tokens.count, tokens[index].spelling == "(",
      tokens[index + 1].kind == .number,
      tokens[index + 2].spelling == ")"
    else { return nil }
    return tokens[index + 1].spelling
  }
}
