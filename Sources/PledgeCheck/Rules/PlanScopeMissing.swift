import PledgeModel

extension Rule {
  static let planScopeMissing = Rule(
    "plan-scope-missing", level: .warning,
    "Every plan says what it covers, and not in the words of another.",
    why: "A name such as Gold does not tell a customer what was bought.",
    bad: Example(
      "plans.md",
      "«## Gold»\n\n## Silver\nBugs in supported versions.\n\n«## Bronze»\nBugs in supported versions.\n"
    ),
    good: Example(
      "plans.md", "## Gold\nBugs and advice.\n\n## Silver\nBugs in supported versions.\n"),
    isAcceptable: true, needs: [.plans]
  ) { subject in
    var first: [[UInt8]: Plan] = [:]
    return subject.policy.plans.compactMap { plan in
      let hint = "write below its heading what it covers and whom, or list what it entitles to"
      if plan.entitlements.versions.allSatisfy(\.value.isEmpty),
        plan.scope.versions.allSatisfy({ !$0.value.saysAnything })
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
  fileprivate var saysAnything: Bool {
    nodes.contains { node in
      switch node.content {
      case .text, .code, .codeBlock, .reference, .component, .image: true
      case .paragraph, .heading, .quote, .list, .item, .taskItem, .rule, .table, .tableRow,
        .tableCell, .emphasis, .strong, .strikethrough, .link, .softBreak, .lineBreak:
        false
      }
    }
  }
}
