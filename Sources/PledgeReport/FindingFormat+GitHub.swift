import PledgeModel

extension FindingFormat {
  /// Workflow commands, which GitHub Actions turns into annotations of the changed lines.
  static let github = FindingFormat("github", "GitHub Actions: annotations of a pull request") {
    report, _ in
    WorkflowCommands(sources: report.sources, path: report.path).text(
      report.findings.map { finding in
        .init(
          finding.level, at: finding.place, title: finding.rule.name,
          message: [finding.message, finding.hint].compactMap(\.self).joined(separator: "\n"))
      })
  }
}
