/// What a word, a number or a sign in a phrase stands for.
enum PhraseMeaning: Hashable, Sendable {
  /// Words that say something of the duration itself.
  case part(PhrasePart)
  /// Digits, and whatever points and commas stand between them.
  case number(String)
  /// The digits of "two (2)", which repeat the word before them.
  case repetition(String)
  /// "within", "at most", "or less": the duration is a limit, which every target is.
  case limit(Side)
  /// "the"
  case article
  /// "from", which wants a `to`.
  case from
  /// "between", which wants an `and`.
  case between
  case to
  case and
  case dash
  /// "N/A"
  case absence(Absence.Wording)
  case refused(PhraseRefusal)
  case unknown

  /// The side of the duration on which words may stand.
  enum Side: Hashable, Sendable { case before, either, after }
}

/// What one word, or a few, say of a duration.
struct PhrasePart: Hashable, Sendable {
  /// The count in hundredths, so that "1.5" needs no floating point.
  var hundredths: Int?
  var unit: DurationPhrase.Unit?
  var qualifier: DurationPhrase.Qualifier?
  var form: DurationPhrase.Form?
  /// Whether the unit is in the plural: "the next days", without a number, are no certain number of them.
  var isPlural = false

  init(
    _ count: Int? = nil, _ unit: DurationPhrase.Unit? = nil,
    _ qualifier: DurationPhrase.Qualifier? = nil,
    form: DurationPhrase.Form? = nil, isPlural: Bool = false
  ) {
    hundredths = count.map { $0 * 100 }
    self.unit = unit
    self.qualifier = qualifier
    self.form = form
    self.isPlural = isPlural
  }

  /// Whether it is only a way of putting the duration: "every", "next".
  var isForm: Bool { form != nil && hundredths == nil && unit == nil && qualifier == nil }
}
