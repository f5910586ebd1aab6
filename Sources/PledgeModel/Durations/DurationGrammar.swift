/// How durations are written in one language. The rules are the same in all of them: see `DurationReader`.
///
/// ```
/// phrase   = [limit] ["the"] ["every" | "next"] measures [limit] | "N/A" | "best effort" | "-"
/// measures = measure | measure ("-" | "to") measure | "from" measure "to" measure
///          | "between" measure "and" measure | hours ["and"] minutes
/// measure  = [count] and, in any order, [unit] [qualifier] ["next"]
/// ```
///
/// It reads a phrase exactly or refuses it: words that leave the duration open ("about 2 hours", "the next
/// days") are no duration, nor are units without a fixed length ("1 month"), nor two units that no clock
/// adds up ("2 days 3 hours"). A count is left out only where it is 1: "every day", "next business day", and
/// a noun in the singular where a language has `singularIsOne`.
public struct DurationGrammar: Sendable {
  /// A BCP 47 tag.
  public let language: String
  /// Phrases the grammar accepts, one of each kind, as hints show them.
  public private(set) var examples: [String]
  let words: DurationWords
  let lexicon: PhraseLexicon
  let printing: @Sendable (DurationPhrase) -> String

  /// - Parameter printing: for a language in which words side by side do not make a duration.
  init(
    language: String, words: DurationWords,
    printing: (@Sendable (DurationPhrase) -> String)? = nil
  ) {
    self.language = language
    self.words = words
    self.printing = printing ?? words.sideBySide
    lexicon = PhraseLexicon(words)
    examples = []
    examples =
      [
        DurationPhrase(1, .hour), DurationPhrase(30, .minute), DurationPhrase(4, .hour, .business),
        DurationPhrase(1, .day, .business, form: .next),
        DurationPhrase(lower: 2, 3, .day, .business), DurationPhrase(1, .week, form: .within),
      ].map(print) + Absence.Wording.allCases.map(print)
  }

  /// Every language there is a grammar for. A new one is one file and one line here.
  public static let all: [DurationGrammar] = [
    arabic,
    english,
    german,
    spanish,
  ]

  /// The grammar of a language, or of the one it is a variety of: "es-ES" reads and prints as "es".
  public static func named(_ language: String) -> DurationGrammar? {
    // Most tags are a grammar's own.
    if let grammar = all.first(where: { $0.language == language }) { return grammar }
    var subtags = language.lowercased().split(separator: "-", omittingEmptySubsequences: false)
    while !subtags.isEmpty {
      let tag = subtags.joined(separator: "-")
      if let grammar = all.first(where: { $0.language == tag }) { return grammar }
      subtags.removeLast()
    }
    return nil
  }

  /// What a phrase says; case, accents, extra and wide spaces, and a full stop at the end do not matter.
  public func read(_ phrase: String) throws(PhraseFault) -> PhraseReading {
    var reader = try DurationReader(phrase, self)
    return try reader.read()
  }
}
