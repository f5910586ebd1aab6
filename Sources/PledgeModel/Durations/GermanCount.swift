/// A duration as German counts it: what a day or an hour is stands in one word with it, the dative after "within"
/// changes the plural, and "every" and "next" agree with the noun.
struct GermanCount {
  private let phrase: DurationPhrase
  private let one: String
  private let many: String

  init(_ phrase: DurationPhrase) {
    self.phrase = phrase
    let stem = phrase.qualifier.map { Self.stem($0, of: phrase.unit) }
    let (one, many) = Self.noun(phrase.unit)
    self.one = stem.map { $0 + one.lowercased() } ?? one
    self.many = stem.map { $0 + many.lowercased() } ?? many
  }

  var printed: String {
    let things = phrase.upper == 1 ? one : many
    let count = phrase.lower.map { "\($0)–\(phrase.upper)" } ?? "\(phrase.upper)"
    let isDay = phrase.unit == .day
    switch phrase.form {
    case .plain: return "\(count) \(things)"
    // The dative adds an n to the one plural that ends in none.
    case .within:
      return "innerhalb von \(count) \(things)\(isDay && phrase.upper > 1 ? "n" : "")"
    case .every:
      return phrase.isOne ? "\(isDay ? "jeden" : "jede") \(one)" : "alle \(count) \(many)"
    case .next:
      return phrase.isOne ? "\(isDay ? "nächster" : "nächste") \(one)" : "nächste \(count) \(many)"
    }
  }

  /// "Arbeitsstunden" would be hours of work done.
  private static func stem(
    _ qualifier: DurationPhrase.Qualifier, of unit: DurationPhrase.Unit
  ) -> String {
    switch (qualifier, unit) {
    case (.business, .day), (.business, .week): "Arbeits"
    case (.business, .minute), (.business, .hour): "Geschäfts"
    case (.civil, _): "Kalender"
    }
  }

  private static func noun(_ unit: DurationPhrase.Unit) -> (one: String, many: String) {
    switch unit {
    case .minute: ("Minute", "Minuten")
    case .hour: ("Stunde", "Stunden")
    case .day: ("Tag", "Tage")
    case .week: ("Woche", "Wochen")
    }
  }
}
