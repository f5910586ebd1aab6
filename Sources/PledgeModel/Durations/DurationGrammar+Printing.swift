extension DurationGrammar {
  /// A duration in this language, as it stands inside a sentence: "2–3 días", "next business day".
  ///
  /// What `read` returned is read back equal from what this prints, in every language.
  public func print(_ phrase: DurationPhrase) -> String {
    let isOne = phrase.lower == nil && phrase.upper == 1
    let count = phrase.lower.map { "\($0)–\(phrase.upper)" } ?? "\(phrase.upper)"
    let counted = agreeing(words.noun(phrase.unit), with: phrase.upper)
    let adjective = phrase.qualifier.map { agreeing(words.adjective($0), with: phrase.upper) }
    let things = [
      words.qualifierFollows ? nil : adjective, counted, words.qualifierFollows ? adjective : nil,
    ]
    .compactMap(\.self).joined(separator: " ")
    switch phrase.form {
    case .plain: return "\(count) \(things)"
    case .within: return "\(words.within[0]) \(count) \(things)"
    case .every:
      return isOne ? "\(words.every[0]) \(things)" : "\(words.every[0]) \(count) \(things)"
    case .next: return isOne ? "\(words.next[0]) \(things)" : "\(words.next[0]) \(count) \(things)"
    }
  }

  /// That nothing is promised, in this language, as it stands inside a sentence.
  public func print(_ none: Absence.Wording) -> String { words.wordings(none)[0] }

  private func agreeing(_ noun: DurationWords.Inflected, with count: Int) -> String {
    count == 1 ? noun.singular : noun.plural
  }
}
