/// The words of a language with what they mean, found by the longest match.
struct PhraseLexicon: Sendable {
  struct Entry: Sendable {
    /// Token by token.
    var spellings: [String]
    var meaning: PhraseMeaning
  }

  /// The longest first.
  private var entries: [String: [Entry]] = [:]
  /// Single words that are read, by how they are compared, the units first.
  private var suggestions: [(spelling: String, written: String)] = []
  /// Words given two meanings: a slip in a language's file, which a test looks for.
  private(set) var ambiguous: [String] = []

  init(_ words: DurationWords) {
    for unit in DurationPhrase.Unit.allCases {
      add(words.noun(unit), PhrasePart(nil, unit))
    }
    for qualifier in DurationPhrase.Qualifier.allCases {
      add(words.adjective(qualifier), PhrasePart(nil, nil, qualifier))
    }
    add(words.within, .limit(.before))
    add(words.atMost, .limit(.either))
    add(words.orLess, .limit(.after))
    add(words.every, .part(PhrasePart(form: .every)))
    add(words.next, .part(PhrasePart(form: .next)))
    add(words.articles, .article)
    add(words.from, .from)
    add(words.to, .to)
    add(words.between, .between)
    add(words.and, .and)
    for (word, count) in words.numbers { add([word], .part(PhrasePart(count))) }
    for (words, part) in words.idioms { add([words], .part(part)) }
    for wording in Absence.Wording.allCases { add(words.wordings(wording), .absence(wording)) }
    for (refusal, words) in words.refused { add(words, .refused(refusal)) }
    entries = entries.mapValues { $0.sorted { $0.spellings.count > $1.spellings.count } }
  }

  /// Everything it knows, token by token with spaces between.
  var spellings: [String] {
    entries.values.flatMap { $0.map { $0.spellings.joined(separator: " ") } }.sorted()
  }

  /// What the tokens from an index on mean, and how many of them do.
  func match(_ tokens: [PhraseToken], at index: Int) -> (meaning: PhraseMeaning, count: Int)? {
    for entry in entries[tokens[index].spelling] ?? [] {
      let end = index + entry.spellings.count
      guard end <= tokens.count,
        zip(entry.spellings, tokens[index..<end]).allSatisfy({ $0 == $1.spelling })
      else { continue }
      return (entry.meaning, entry.spellings.count)
    }
    return nil
  }

  /// The word of the language that a mistyped one most likely stands for.
  func nearest(to spelling: String) -> String? {
    guard spelling.unicodeScalars.count > 2,
      let near = PledgeModel.nearest(to: spelling, among: suggestions.map(\.spelling))
    else { return nil }
    return suggestions.first { $0.spelling == near }?.written
  }

  private mutating func add(_ word: DurationWords.Inflected, _ part: PhrasePart) {
    var plural = part
    plural.isPlural = true
    add([word.singular] + word.others + word.short.map { "\($0)." }, .part(part))
    add(
      (word.plural == word.singular ? [] : [word.plural]) + ["\(word.singular)(s)"], .part(plural))
  }

  private mutating func add(_ words: [String], _ meaning: PhraseMeaning) {
    for word in words {
      // A full stop at the end is read or left out, the one that also ends the phrase being no token.
      let tokens = PhraseToken.tokens(of: word).map(\.spelling)
      guard let first = tokens.first else { continue }
      for spellings in word.hasSuffix(".") ? [tokens, tokens + ["."]] : [tokens] {
        if entries[first]?.contains(where: { $0.spellings == spellings }) == true {
          ambiguous.append(word)
        }
        entries[first, default: []].append(Entry(spellings: spellings, meaning: meaning))
      }
      if case .refused = meaning { continue }
      if tokens.count == 1, first.unicodeScalars.count > 2 {
        suggestions.append((first, word.last == "." ? String(word.dropLast()) : word))
      }
    }
  }
}
