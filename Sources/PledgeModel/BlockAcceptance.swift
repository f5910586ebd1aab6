public import PledgeTime

/// An acceptance that a comment before a block of Markdown gives for that block.
public struct BlockAcceptance: Sendable {
  public var rule: RuleID
  /// Empty where the author gives none, which is a finding.
  public var reason: String
  public var until: CivilDate?
  /// The comment's.
  public var place: Place
  /// Where the block stands.
  public var block: Place
  /// The anchor of the heading the block stands under, or is; empty where there is none.
  public var heading: String

  public init(
    rule: RuleID, reason: String, until: CivilDate?, place: Place, block: Place, heading: String
  ) {
    self.rule = rule
    self.reason = reason
    self.until = until
    self.place = place
    self.block = block
    self.heading = heading
  }
}
