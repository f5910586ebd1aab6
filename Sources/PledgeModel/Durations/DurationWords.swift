/// The words of one language for durations: data, and no rule.
///
/// Case, accents, vowel signs and the width of spaces do not matter in them, nor do the dashes' lengths; a full
/// stop at the end may be left out. Where a list has several words the first one is printed.
struct DurationWords: Sendable {
  /// A noun, or an adjective that agrees with one.
  struct Inflected: Sendable {
    var singular: String
    var plural: String
    /// Further spellings, number regardless.
    var others: [String] = []
    /// Spellings that may take a full stop.
    var short: [String] = []
  }

  var minute: Inflected
  var hour: Inflected
  var day: Inflected
  var week: Inflected
  var business: Inflected
  var civil: Inflected
  /// Whether "business" is printed after "day" and not before it; it is read on either side.
  var qualifierFollows: Bool

  /// Whether a noun in the singular says one without a number or an article; not in running text, where it may
  /// as well be a part of a name.
  var singularIsOne = false

  /// Before the duration: "within".
  var within: [String]
  /// Before it or after it: "at most".
  var atMost: [String]
  /// After it: "or less".
  var orLess: [String]
  var every: [String]
  var next: [String]
  var articles: [String]
  var from: [String]
  var to: [String]
  var between: [String]
  var and: [String]

  /// Number words.
  var numbers: [(word: String, count: Int)]
  /// The signs that may stand before decimals.
  var decimalMarks: [Character]
  /// Words that say more than one thing at once: "half an hour", "NBD", "daily".
  var idioms: [(words: String, part: PhrasePart)]

  var notApplicable: [String]
  var bestEffort: [String]
  var refused: [(refusal: PhraseRefusal, words: [String])]

  func noun(_ unit: DurationPhrase.Unit) -> Inflected {
    switch unit {
    case .minute: minute
    case .hour: hour
    case .day: day
    case .week: week
    }
  }

  func adjective(_ qualifier: DurationPhrase.Qualifier) -> Inflected {
    switch qualifier {
    case .business: business
    case .civil: civil
    }
  }

  func wordings(_ none: Absence.Wording) -> [String] {
    switch none {
    case .notApplicable: notApplicable
    case .bestEffort: bestEffort
    }
  }
}
