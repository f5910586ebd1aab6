import PledgeModel

extension Comparer {
  /// Which findings the policy lets stand.
  static let concessions = Comparer(
    [
      ChangeKind(
        "acceptance-added", mirror: "acceptance-removed", .weaker,
        "The policy lets a finding stand that it did not."),
      ChangeKind(
        "acceptance-removed", mirror: "acceptance-added", .stronger,
        "The policy lets a finding stand no longer."),
      ChangeKind(
        "rule-lowered", mirror: "rule-raised", .weaker, "What a rule finds counts less than before."
      ),
      ChangeKind(
        "rule-raised", mirror: "rule-lowered", .stronger,
        "What a rule finds counts more than before."
      ),
    ], needsPages: true
  ) { pair in
    let (old, new) = (pair.old.policy, pair.new.policy)
    func key(_ acceptance: Acceptance) -> String { "\(acceptance.rule)\u{0}\(acceptance.at)" }
    let acceptances = Matched(old.allAcceptances, new.allAcceptances, id: key)
    func acceptance(
      _ kind: ChangeID, _ effect: Effect, _ acceptance: Acceptance, _ verb: String, isOld: Bool
    ) -> Change {
      let reason = acceptance.reason.best(for: pair.language)
      return Change(
        kind, effect, "policy/acceptances/\(acceptance.rule)/\(acceptance.at)",
        "\(verb) what \(acceptance.rule) finds at \(acceptance.at)",
        before: isOld ? reason : nil, after: isOld ? nil : reason,
        oldPlace: isOld ? acceptance.place : nil, newPlace: isOld ? nil : acceptance.place)
    }
    return acceptances.added.map {
      acceptance("acceptance-added", .weaker, $0, "the policy lets stand", isOld: false)
    }
      + acceptances.removed.map {
        acceptance(
          "acceptance-removed", .stronger, $0, "the policy lets stand no longer", isOld: true)
      } + levels(old, new, pair)
  }

  private static func levels(_ old: Policy, _ new: Policy, _ pair: Pair) -> [Change] {
    let rules = Set((old.ruleSettings + new.ruleSettings).map(\.rule)).sorted()
    return rules.compactMap { rule in
      let settings = (
        old.ruleSettings.first { $0.rule == rule }, new.ruleSettings.first { $0.rule == rule }
      )
      let usual = pair.usualLevel(rule)
      let (before, after) = (
        settings.0.map(\.level) ?? usual, settings.1.map(\.level) ?? usual
      )
      guard before != after else { return nil }
      func text(_ level: Level?) -> String { level?.name ?? RuleSetting.off }
      let isLower = (after?.rawValue ?? -1) < (before?.rawValue ?? -1)
      return Change(
        isLower ? "rule-lowered" : "rule-raised", isLower ? .weaker : .stronger,
        "policy/rules/\(rule)",
        "what \(rule) finds counts as \(text(after)), no longer as \(text(before))",
        before: text(before), after: text(after),
        oldPlace: settings.0?.place ?? old.identity.place,
        newPlace: settings.1?.place ?? new.identity.place)
    }
  }
}

extension Policy {
  /// Those of the policy, and those that comments in its documents make.
  fileprivate var allAcceptances: [Acceptance] {
    acceptances
      + documents.flatMap { document in
        document.acceptances.map { acceptance in
          Acceptance(
            rule: acceptance.rule, at: "\(document.file)#\(acceptance.heading)",
            reason: Localized(acceptance.reason, in: document.language),
            until: acceptance.until, place: acceptance.place)
        }
      }
  }
}
