import PledgeModel

extension Rule {
  static let planScopeMissing = Rule(
    "plan-scope-missing", level: .warning, "Every plan says what it covers.",
    why: "A name such as Gold does not tell a customer what was bought.",
    bad: Example(
      "plans.md", "«## Gold»\nThe best there is.\n\n## Silver\nBugs in supported versions.\n"),
    good: Example(
      "plans.md", "## Gold\nBugs and advice.\n\n## Silver\nBugs in supported versions.\n"),
    isAcceptable: true, needs: [.plans]
  ) { subject in
    subject.policy.plans.filter { plan in
      plan.entitlements.versions.allSatisfy(\.value.isEmpty)
        && plan.scope.versions.allSatisfy { !$0.value.saysScope(in: $0.language) }
    }.map { plan in
      Finding(
        "plan “\(plan.id)” does not say what it covers", at: plan.place, subject: plan.id,
        hint: "write below its heading what it covers and whom, or list what it entitles to")
    }
  }
}

extension Prose {
  /// Whether it names anything that can be covered; in a language whose words are not known, whether it says anything.
  fileprivate func saysScope(in language: String) -> Bool {
    let text = FoldedText.of(self)
    let base = language.prefix { $0 != "-" }.lowercased()
    guard let words = ScopeWords.all.first(where: { $0.language == base }) else {
      return !text.isEmpty
    }
    return words.occurs(in: text)
  }
}
