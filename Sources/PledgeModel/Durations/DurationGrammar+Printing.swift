extension DurationGrammar {
  /// A duration in this language, as it stands inside a sentence: "2–3 días", "next business day".
  ///
  /// What `read` returned is read back equal from what this prints, in every language.
  public func print(_ phrase: DurationPhrase) -> String { printing(phrase) }

  /// That nothing is promised, in this language, as it stands inside a sentence.
  public func print(_ none: Absence.Wording) -> String { words.wordings(none)[0] }
}

extension DurationWords {
  /// A duration in a language whose nouns and adjectives know one and many, and no case.
  func sideBySide(_ phrase: DurationPhrase) -> String {
    let count = phrase.lower.map { "\($0)–\(phrase.upper)" } ?? "\(phrase.upper)"
    let counted = agreeing(noun(phrase.unit), with: phrase.upper)
    let adjective = phrase.qualifier.map { agreeing(self.adjective($0), with: phrase.upper) }
    let things = [
      qualifierFollows ? nil : adjective, counted, qualifierFollows ? adjective : nil,
    ]
    .compactMap(\.self).joined(separator: " ")
    switch phrase.form {
    case .plain: return "\(count) \(things)"
    case .within: return "\(within[0]) \(count) \(things)"
    case .every: return phrase.isOne ? "\(every[0]) \(things)" : "\(every[0]) \(count) \(things)"
    case .next: return phrase.isOne ? "\(next[0]) \(things)" : "\(next[0]) \(count) \(things)"
    }
  }

  private func agreeing(_ noun: Inflected, with count: Int) -> String {
    count == 1 ? noun.singular : noun.plural
  }
}

extension DurationPhrase {
  /// Whether it counts to one, so that a language may leave the count out.
  var isOne: Bool { lower == nil && upper == 1 }
}
