import PledgeJSON
import PledgeModel

extension ChangeFormat {
  /// SARIF 2.1.0, which GitHub's code scanning and editors read.
  static let sarif = ChangeFormat("sarif", "code scanning and editors: SARIF 2.1.0") { report, _ in
    ChangeLog(report).json.text()
  }
}

/// Changes, and what the gate misses, as a SARIF log with one run, by the files of the new policy.
private struct ChangeLog {
  private let report: ChangeReport
  private let places: SARIFPlaces
  private let ruleIndex: [ChangeID: Int]

  init(_ report: ChangeReport) {
    self.report = report
    places = SARIFPlaces(sources: report.new.sources, path: report.findings([]).path)
    ruleIndex = Dictionary(
      report.kinds.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  var json: JSON {
    SARIFPlaces.log(
      version: report.version, rules: report.kinds.map(rule),
      results: report.reported.map(result) + (report.gate ?? []).map(result))
  }

  private func rule(_ kind: ChangeKind) -> JSON {
    [
      "id": .string(kind.id.name),
      "shortDescription": ["text": .string(kind.summary)],
      "fullDescription": ["text": .string("\(kind.summary) \(kind.effectSentence)")],
      "defaultConfiguration": ["level": .string(kind.effect.level.sarif)],
    ]
  }

  private func result(_ change: Change) -> JSON {
    var members: [JSON.Member] = [.init("ruleId", .string(change.kind.name))]
    if let index = ruleIndex[change.kind] { members.append(.init("ruleIndex", .integer(index))) }
    var properties: [JSON.Member] = [
      .init("effect", .string(change.effect.name)), .init("pointer", .string(change.pointer)),
    ]
    // A region of the old file is none of the file that readers see.
    if let place = change.oldPlace {
      properties.append(.init("was", .string(report.old.position(place))))
    }
    members += [
      .init("level", .string(change.effect.level.sarif)),
      .init("message", ["text": .string(report.plainText(of: change))]),
      .init("locations", [["physicalLocation": places.location(report.place(of: change))]]),
      .init("partialFingerprints", ["pledge/v1": .string(change.fingerprint)]),
      .init("properties", .object(properties)),
    ]
    return .object(members)
  }

  private func result(_ finding: Finding) -> JSON {
    let text = [finding.message, finding.hint].compactMap(\.self).joined(separator: "\n")
    return [
      "ruleId": .string(finding.rule.name),
      "level": .string(finding.level.sarif),
      "message": ["text": .string(text)],
      "locations": [["physicalLocation": places.location(finding.place)]],
      "partialFingerprints": ["pledge/v1": .string(finding.fingerprint)],
    ]
  }
}
