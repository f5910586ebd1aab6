/// What a phrase in a cell of a target table says.
public enum PhraseReading: Hashable, Sendable {
  case duration(DurationPhrase)
  /// That nothing is promised: "N/A", "best effort".
  case none(Absence.Wording)
}

/// Why a phrase is refused: it is read exactly or not at all.
public struct PhraseFault: Error, Hashable, Sendable {
  /// `durationUnreadable` where words are not understood, `durationInvalid` where they are but no target
  /// can run that long, `durationVague` where they promise no time at all.
  public var rule: RuleID
  /// The part of the phrase that is wrong, in UTF-8 bytes from its start; empty in an empty phrase.
  public var range: Range<Int>
  public var message: String
  /// What would be read, in the language of the phrase.
  public var hint: String?

  init(_ rule: RuleID, at range: Range<Int>, _ message: String, hint: String? = nil) {
    self.rule = rule
    self.range = range
    self.message = message
    self.hint = hint
  }
}
