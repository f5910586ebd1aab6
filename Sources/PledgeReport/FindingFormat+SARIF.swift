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
  private let places: SARIFPlaces
  private let ruleIndex: [RuleID: Int]

  init(_ report: FindingReport) {
    self.report = report
    places = SARIFPlaces(sources: report.sources, path: report.path)
    ruleIndex = Dictionary(
      report.rules.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  var json: JSON {
    SARIFPlaces.log(
      version: report.version, rules: report.rules.map(rule), results: report.findings.map(result))
  }

  private func rule(_ rule: RuleText) -> JSON {
    [
      "id": .string(rule.id.name),
      "shortDescription": ["text": .string(rule.summary)],
      "fullDescription": ["text": .string("\(rule.summary) \(rule.why)")],
      "help": ["text": .string(rule.help), "markdown": .string(rule.markdown)],
      "defaultConfiguration": ["level": .string(rule.level.sarif)],
    ]
  }

  private func result(_ finding: Finding) -> JSON {
    var members: [JSON.Member] = [.init("ruleId", .string(finding.rule.name))]
    if let index = ruleIndex[finding.rule] { members.append(.init("ruleIndex", .integer(index))) }
    let text = [finding.message, finding.hint].compactMap(\.self).joined(separator: "\n")
    members += [
      .init("level", .string(finding.level.sarif)),
      .init("message", ["text": .string(text)]),
      .init("locations", [["physicalLocation": places.location(finding.place)]]),
    ]
    if !finding.notes.isEmpty {
      let notes = finding.notes.enumerated().map { index, note -> JSON in
        [
          "id": .integer(index + 1), "physicalLocation": places.location(note.place),
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
          "deletedRegion": places.region(edit.place),
          "insertedContent": ["text": .string(edit.text)],
        ]
      }
      return ["artifactLocation": places.artifact(file), "replacements": .array(replacements)]
    }
    return [
      "description": ["text": .string(fix.title)], "artifactChanges": .array(changes),
    ]
  }
}
