/// Words that are understood, and refused for what they say.
enum PhraseRefusal: CaseIterable, Sendable {
  /// "as soon as possible"
  case vague
  /// "about 2 hours"
  case approximate
  /// "1 month"
  case noFixedLength
  /// "30 seconds"
  case tooFine
  /// "1 hour (24x7)"
  case clock
  /// "end of day"
  case moment
  /// A day that law and use count differently: the German Werktag, Saturdays included (BUrlG § 3), or not.
  case disputedDay

  var rule: RuleID {
    switch self {
    case .vague, .approximate: .durationVague
    case .noFixedLength, .tooFine: .durationInvalid
    case .clock, .moment, .disputedDay: .durationUnreadable
    }
  }

  func message(about words: String) -> String {
    switch self {
    case .vague: "“\(words)” promises no time that could be kept or missed"
    case .approximate: "“\(words)” leaves open how long is promised"
    case .noFixedLength: "“\(words)” has no fixed length"
    case .tooFine: "“\(words)” is finer than a minute, the smallest unit of a target"
    case .clock: "“\(words)” names a clock, not a duration"
    case .moment: "“\(words)” names a moment, not a duration"
    case .disputedDay: "“\(words)” includes Saturdays to some readers and not to others"
    }
  }

  /// Nil where the phrases the grammar accepts are the best hint.
  var hint: String? {
    switch self {
    case .approximate: "leave it out: a target runs exactly as long as it says"
    case .noFixedLength: "give it in days or weeks"
    case .tooFine: "give it in minutes"
    case .clock: "leave it out, and name the target's clock under “clock”"
    case .vague, .moment, .disputedDay: nil
    }
  }
}
