/// The level an author gives to what a rule finds.
public struct RuleSetting: Sendable {
  public var rule: RuleID
  /// Nil turns the rule off.
  public var level: Level?
  public var place: Place

  public init(rule: RuleID, level: Level?, place: Place) {
    self.rule = rule
    self.level = level
    self.place = place
  }

  /// What authors write to turn a rule off.
  public static let off = "off"
}
