public import PledgeTime

/// An author's reasoned exception to a finding.
public struct Acceptance: Sendable {
  public var rule: RuleID
  /// A file, or a file and a finding's subject: `response-times.md#P5.initialResponse`.
  public var at: String
  /// Empty where the author gives none, which is a finding.
  public var reason: Localized<String>
  public var until: CivilDate?
  public var place: Place
  /// The block of a document that a comment before it speaks of; nil for what `at` names.
  public var block: Place?

  public init(
    rule: RuleID, at: String, reason: Localized<String>, until: CivilDate? = nil, place: Place,
    block: Place? = nil
  ) {
    self.rule = rule
    self.at = at
    self.reason = reason
    self.until = until
    self.place = place
    self.block = block
  }
}
