import PledgeModel

extension Rule {
  static let planScopeMissing = Rule(
    "plan-scope-missing", level: .warning, "Every plan says what it covers.",
    why: "A name such as Gold does not tell a customer what was bought.",
    bad: Example("plans.md", "«## Gold»\n\n## Silver\nBugs in supported versions.\n"),
    good: Example(
      "plans.md", "## Gold\nBugs and advice.\n\n## Silver\nBugs in supported versions.\n"),
    isAcceptable: true, needs: [.plans]
  ) { subject in
    subject.policy.plans.filter { plan in
      plan.entitlements.versions.allSatisfy(\.value.isEmpty)
        && plan.scope.versions.allSatisfy { !$0.value.saysAnything }
    }.map { plan in
      Finding(
        "plan “\(plan.id)” does not say what it covers", at: plan.place, subject: plan.id,
        hint: "write below its heading what it covers and whom, or list what it entitles to")
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
