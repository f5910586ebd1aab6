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
  /// The edit that takes it out of its file, where it can be edited.
  public var removal: Fix.Edit?

  public init(
    rule: RuleID, at: String, reason: Localized<String>, until: CivilDate? = nil, place: Place,
    removal: Fix.Edit? = nil
  ) {
    self.rule = rule
    self.at = at
    self.reason = reason
    self.until = until
    self.place = place
    self.removal = removal
  }
}
