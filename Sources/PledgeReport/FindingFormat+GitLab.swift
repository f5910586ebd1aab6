import PledgeJSON
import PledgeModel

extension FindingFormat {
  /// A code quality report, which GitLab shows in a merge request.
  static let gitlab = FindingFormat("gitlab", "GitLab: a code quality report") { report, _ in
    JSON.array(
      report.findings.map { finding in
        let text = [finding.message, finding.hint].compactMap(\.self).joined(separator: "; ")
        return .object([
          .init("description", .string(text)),
          .init("check_name", .string(finding.rule.name)),
          .init("fingerprint", .string(finding.fingerprint)),
          .init("severity", .string(severity(finding.level))),
          .init(
            "location",
            .object([
              .init("path", .string(report.path(finding.place.file))),
              .init(
                "lines",
                .object([
                  .init("begin", .integer(finding.place.line)),
                  .init("end", .integer(finding.place.endLine)),
                ])),
            ])),
        ])
      }
    ).text()
  }

  private static func severity(_ level: Level) -> String {
    switch level {
    case .error: "major"
    case .warning: "minor"
    case .info: "info"
    }
  }
}
