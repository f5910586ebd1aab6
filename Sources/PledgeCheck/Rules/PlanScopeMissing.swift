import PledgeModel

extension Rule {
  static let planScopeMissing = Rule(
    "plan-scope-missing", level: .warning,
    "Every plan says what it covers, and not in the words of another.",
    why: "A name such as Gold does not tell a customer what was bought.",
    bad: Example(
      "plans.md",
      "«## Gold»\nThe best there is.\n\n## Silver\nBugs in supported versions.\n\n«## Bronze»\nBugs in supported versions.\n"
    ),
    good: Example(
      "plans.md", "## Gold\nBugs and advice.\n\n## Silver\nBugs in supported versions.\n"),
    isAcceptable: true, needs: [.plans]
  ) { subject in
    var first: [[UInt8]: Plan] = [:]
    return subject.policy.plans.compactMap { plan in
      let hint = "write below its heading what it covers and whom, or list what it entitles to"
      if plan.entitlements.versions.allSatisfy(\.value.isEmpty),
        plan.scope.versions.allSatisfy({ !$0.value.saysScope(in: $0.language) })
      {
        return Finding(
          "plan “\(plan.id)” does not say what it covers", at: plan.place, subject: plan.id,
          hint: hint)
      }
      // The same words for two plans say of neither what was bought.
      guard let scope = plan.scope.versions.first else { return nil }
      let words = FoldedText.of(scope.value)
      guard words.contains(where: FoldedText.isLetter) else { return nil }
      guard let other = first[words] else {
        first[words] = plan
        return nil
      }
      guard other.id != plan.id else { return nil }
      return Finding(
        "plan “\(plan.id)” is described in the same words as “\(other.id)”", at: plan.place,
        subject: plan.id, notes: [.init("“\(other.id)” is described here", at: other.place)],
        hint: hint)
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
