import PledgeJSON
import PledgeModel

extension FindingFormat {
  /// SARIF 2.1.0, which GitHub's code scanning and editors read.
  static let sarif = FindingFormat("sarif", "code scanning and editors: SARIF 2.1.0") { report, _ in
    SARIFLog(report).json.text()
  }
}

/// Findings as a SARIF log with one run. Columns are counted in UTF-16 code units.
private struct SARIFLog {
  private let report: FindingReport
  private let sources: [String: SourceText]
  private let ruleIndex: [RuleID: Int]

  init(_ report: FindingReport) {
    self.report = report
    sources = Dictionary(
      report.sources.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
    ruleIndex = Dictionary(
      report.rules.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  var json: JSON {
    [
      "$schema":
        "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
      "version": "2.1.0",
      "runs": [
        [
          "tool": [
            "driver": [
              "name": "pledge",
              "version": .string(report.version),
              "rules": .array(report.rules.map(rule)),
            ]
          ],
          "columnKind": "utf16CodeUnits",
          "results": .array(report.findings.map(result)),
        ]
      ],
    ]
  }

  private func rule(_ rule: RuleText) -> JSON {
    [
      "id": .string(rule.id.name),
      "shortDescription": ["text": .string(rule.summary)],
      "fullDescription": ["text": .string("\(rule.summary) \(rule.why)")],
      "help": ["text": .string(rule.help), "markdown": .string(rule.markdown)],
      "defaultConfiguration": ["level": .string(word(rule.level))],
    ]
  }

  private func result(_ finding: Finding) -> JSON {
    var members: [JSON.Member] = [.init("ruleId", .string(finding.rule.name))]
    if let index = ruleIndex[finding.rule] { members.append(.init("ruleIndex", .integer(index))) }
    let text = [finding.message, finding.hint].compactMap(\.self).joined(separator: "\n")
    members += [
      .init("level", .string(word(finding.level))),
      .init("message", ["text": .string(text)]),
      .init("locations", [["physicalLocation": location(finding.place)]]),
    ]
    if !finding.notes.isEmpty {
      let notes = finding.notes.enumerated().map { index, note -> JSON in
        [
          "id": .integer(index + 1), "physicalLocation": location(note.place),
          "message": ["text": .string(note.message)],
        ]
      }
      members.append(.init("relatedLocations", .array(notes)))
    }
    members.append(
      .init("partialFingerprints", ["pledge/v1": .string(finding.fingerprint)]))
    if let fix = finding.fix { members.append(.init("fixes", [self.fix(fix)])) }
    return .object(members)
  }

  private func fix(_ fix: Fix) -> JSON {
    var files: [String] = []
    for edit in fix.edits where !files.contains(edit.place.file) { files.append(edit.place.file) }
    let changes = files.map { file -> JSON in
      let replacements = fix.edits.filter { $0.place.file == file }.map { edit -> JSON in
        [
          "deletedRegion": region(edit.place),
          "insertedContent": ["text": .string(edit.text)],
        ]
      }
      return ["artifactLocation": artifact(file), "replacements": .array(replacements)]
    }
    return [
      "description": ["text": .string(fix.title)], "artifactChanges": .array(changes),
    ]
  }

  private func location(_ place: Place) -> JSON {
    ["artifactLocation": artifact(place.file), "region": region(place)]
  }

  /// An address: relative to where the command runs, or absolute where the folder was named so.
  private func artifact(_ file: String) -> JSON {
    let path = PercentEncoding.encode(report.path(file), keeping: "/")
    return ["uri": .string(path.hasPrefix("/") ? "file://\(path)" : path)]
  }

  private func region(_ place: Place) -> JSON {
    let source = sources[place.file]
    func column(_ line: Int, _ column: Int) -> JSON {
      .integer(source?.utf16Column(line: line, column: column) ?? column)
    }
    return [
      "startLine": .integer(place.line),
      "startColumn": column(place.line, place.column),
      "endLine": .integer(place.endLine),
      "endColumn": column(place.endLine, place.endColumn),
    ]
  }

  private func word(_ level: Level) -> String {
    switch level {
    case .error: "error"
    case .warning: "warning"
    case .info: "note"
    }
  }
}
