import PledgeModel

extension FindingFormat {
  /// A test report: every finding a failed test, every rule that found nothing a passed one.
  static let junit = FindingFormat("junit", "Jenkins and other test reports: JUnit's XML") {
    report, _ in
    Array(TestSuite(report).xml.utf8)
  }
}

private struct TestSuite {
  private let report: FindingReport
  private let text: TextReport

  init(_ report: FindingReport) {
    self.report = report
    text = TextReport(sources: report.sources, folder: report.folder, screen: Screen())
  }

  var xml: String {
    let found = Set(report.findings.map(\.rule))
    let passed = report.rules.filter { !found.contains($0.id) }
    let counts =
      "tests=\"\(report.findings.count + passed.count)\" failures=\"\(report.findings.count)\" errors=\"0\""
    let cases = (failures + passed.map(pass)).map { $0 + "\n" }.joined()
    return """
      <?xml version="1.0" encoding="UTF-8"?>
      <testsuites name="pledge" \(counts)>
      <testsuite name="pledge check" \(counts) skipped="0" time="0">
      \(cases)</testsuite>
      </testsuites>

      """
  }

  private func pass(_ rule: RuleText) -> String {
    "<testcase classname=\"\(Self.escape(rule.id.name))\" name=\"\(Self.escape(rule.summary))\" time=\"0\"/>"
  }

  /// A test's name stays the same while its lines move; names alike are counted.
  private var failures: [String] {
    var counts: [String: Int] = [:]
    return report.findings.map { finding in
      let path = report.path(finding.place.file)
      let name = finding.subject.map { "\(path)#\($0)" } ?? "\(path): \(finding.message)"
      let count = counts["\(finding.rule)\u{0}\(name)", default: 0] + 1
      counts["\(finding.rule)\u{0}\(name)"] = count
      let test = Self.escape(count == 1 ? name : "\(name) (\(count))")
      return """
        <testcase classname="\(Self.escape(finding.rule.name))" name="\(test)" file="\(Self.escape(path))" line="\(finding.place.line)" time="0">
        <failure type="\(finding.level.name)" message="\(Self.escape(finding.message))">\(Self.escape(text.text(finding), inAttribute: false))</failure>
        </testcase>
        """
    }
  }

  /// Text in elements and attributes (XML 1.0 sections 2.2 and 2.4); a line break in an attribute stays one.
  private static func escape(_ text: String, inAttribute: Bool = true) -> String {
    text.unicodeScalars.reduce(into: "") { escaped, scalar in
      switch scalar {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"": escaped += "&quot;"
      case "\n" where inAttribute, "\t" where inAttribute, "\r": escaped += "&#\(scalar.value);"
      case "\n", "\t": escaped.unicodeScalars.append(scalar)
      case "\u{0}"..."\u{1F}", "\u{FFFE}", "\u{FFFF}": escaped += "\u{FFFD}"
      case _: escaped.unicodeScalars.append(scalar)
      }
    }
  }
}
