public import PledgeModel

extension Gate {
  static let changeNoteMissing: RuleID = "change-note-missing"
  static let changeUndecided: RuleID = "change-undecided"
  static let classificationUnmatched: RuleID = "classification-unmatched"
  static let idRemovedWithoutAlias: RuleID = "id-removed-without-alias"
  static let noticeTooShort: RuleID = "notice-too-short"
  public static let publishedVersionEdited: RuleID = "published-version-edited"
  static let versionBumpTooSmall: RuleID = "version-bump-too-small"
  static let versionDecreased: RuleID = "version-decreased"
  static let versionNotBumped: RuleID = "version-not-bumped"
  static let versionNotSemantic: RuleID = "version-not-semantic"

  /// What a change is held to, ordered by name.
  public static let rules: [RuleText] = [
    RuleText(
      id: changeNoteMissing, level: .error,
      summary: "A note tells customers of every version that promises something else.",
      why: "A customer who is not told of a change finds out when it hurts."),
    RuleText(
      id: changeUndecided, level: .error,
      summary: "Where nobody can compute what a change does, its author says it, and why.",
      why: "Other words can be another promise. Somebody has to answer for it that they are none."),
    RuleText(
      id: classificationUnmatched, level: .error,
      summary:
        "What a note says of a change is about one that there is, and that cannot be computed.",
      why: "Words about no change are left over, or were meant for one that now goes undecided."),
    RuleText(
      id: idRemovedWithoutAlias, level: .error,
      summary: "What gets another id keeps the old one as an alias.",
      why:
        "Ticketing systems and reports know a severity by its id. Without the alias its promise seems to be gone."
    ),
    RuleText(
      id: noticeTooShort, level: .error,
      summary: "What gets weaker does so no sooner than the policy promised that changes do.",
      why: "The notice is a promise as well, and it is the one that lets a customer leave in time."),
    RuleText(
      id: publishedVersionEdited, level: .error,
      summary: "A published version stays as it was, byte for byte.",
      why: "Who has to prove what was promised last year must find it unchanged."),
    RuleText(
      id: versionBumpTooSmall, level: .error,
      summary:
        "The version says how much changes: a major one that something gets weaker, a minor one that something gets stronger.",
      why: "Customers read the small print of a major version, and not that of a patch."),
    RuleText(
      id: versionDecreased, level: .error,
      summary: "A version is never lower than the one before it.",
      why: "Nobody could tell which of two versions holds."),
    RuleText(
      id: versionNotBumped, level: .error,
      summary: "What changes after a release is another version.",
      why: "Two customers who hold version 1.0.0 in their hands must hold the same promise."),
    RuleText(
      id: versionNotSemantic, level: .info,
      summary: "Versions are semantic: 2.0.0 after 1.0.0 for a weaker promise.",
      why: "Of other versions it cannot be told whether they say how much changes."),
  ]

  /// The same findings, each with its level.
  static func levelled(_ findings: [Finding]) -> [Finding] {
    findings.map { finding in
      var finding = finding
      finding.level = rules.first { $0.id == finding.rule }?.level ?? .error
      return finding
    }
  }
}
