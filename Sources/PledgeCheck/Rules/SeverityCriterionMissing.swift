import PledgeModel

extension Rule {
  static let severityCriterionMissing = Rule(
    "severity-criterion-missing", level: .warning,
    "A severity says by what one tells it: what is hurt, or whether there is a way around it.",
    why:
      "“Serious problems” leaves the severity to whoever argues longer, and the severity decides how long it takes.",
    bad: Example(
      "severities.md",
      "## P1: Outage\nNobody can work.\n\n«## P2: Defect»\nProblems that are less serious.\n"),
    good: Example(
      "severities.md",
      "## P1: Outage\nNobody can work.\n\n## P2: Defect\nWork goes on, by a workaround if need be.\n"
    ),
    isAcceptable: true, needs: [.severities]
  ) { subject in
    subject.policy.severities.filter { severity in
      // One language in which it can be told is enough: the others translate it.
      var isJudged = false
      for version in severity.definition.versions {
        guard let words = CriterionWords.of(version.language) else { continue }
        isJudged = true
        if words.occurs(in: FoldedText.of(version.value)) { return false }
        if let name = severity.name[version.language], words.occurs(in: FoldedText.of(name)) {
          return false
        }
      }
      return isJudged
    }.map { severity in
      Finding(
        "\(severity.id) does not say by what one tells it", at: severity.place,
        subject: severity.id,
        hint: "say what does not work and for whom, or whether there is a workaround")
    }
  }
}

extension CriterionWords {
  /// The words of a language, by the first part of its tag.
  fileprivate static func of(_ language: String) -> StemList? {
    let base = language.prefix { $0 != "-" }.lowercased()
    return all.first { $0.language == base }
  }
}
