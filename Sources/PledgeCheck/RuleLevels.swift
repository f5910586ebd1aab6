import PledgeModel

/// The level of what each rule finds: the rule's own, or what the author sets.
struct RuleLevels {
  private var settings: [RuleID: RuleSetting] = [:]
  /// What is wrong with the settings themselves.
  private(set) var findings: [Finding] = []

  init(_ policy: Policy) {
    for setting in policy.ruleSettings {
      guard let rule = Rule.named(setting.rule) else {
        findings.append(
          Finding(
            .valueInvalid, "there is no rule “\(setting.rule)”", at: setting.place,
            hint: hint(for: setting.rule.name, among: Rule.all.map(\.id.name))))
        continue
      }
      if rule.mustHold, setting.level != .error {
        findings.append(
          Finding(
            .valueInvalid, "what \(setting.rule) finds stays an error", at: setting.place,
            hint: "the promise cannot be told without a mend; remove this setting"))
        continue
      }
      settings[setting.rule] = setting
    }
  }

  /// Whether the author turned a rule off.
  func turnsOff(_ rule: RuleID) -> Bool {
    if let setting = settings[rule] { setting.level == nil } else { false }
  }

  /// Nil where the author turned the rule off.
  func level(of rule: RuleID) -> Level? {
    if let setting = settings[rule] { return setting.level }
    return Rule.named(rule)?.level ?? .error
  }
}

extension Rule {
  /// Whether the promise cannot be told where it is broken.
  var mustHold: Bool { level == .error && !isAcceptable }
}
