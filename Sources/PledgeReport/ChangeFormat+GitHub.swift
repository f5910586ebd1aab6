import PledgeModel

extension ChangeFormat {
  /// Workflow commands, which GitHub Actions turns into annotations of the changed lines.
  static let github = ChangeFormat("github", "GitHub Actions: annotations of a pull request") {
    report, _ in
    let path = report.findings([]).path
    let demands = (report.gate ?? []).map { finding in
      WorkflowCommands.Annotation(
        finding.level, at: finding.place, title: finding.rule.name,
        message: [finding.message, finding.hint].compactMap(\.self).joined(separator: "\n"))
    }
    let changes = report.reported.map { change in
      WorkflowCommands.Annotation(
        change.effect.level, at: report.place(of: change),
        title: "\(change.effect.name): \(change.kind)", message: report.plainText(of: change))
    }
    return WorkflowCommands(sources: report.new.sources, path: path).text(demands + changes)
  }
}

extension ChangeReport {
  /// A change in a few lines without markup.
  func plainText(of change: Change) -> String {
    [
      change.message, change.before.map { "was: \($0.shortened(to: 400))" },
      change.after.map { "now: \($0.shortened(to: 400))" },
      change.reason.map { "its author says why: \($0)" }, change.evidence?.sentence,
    ].compactMap(\.self).joined(separator: "\n")
  }
}
