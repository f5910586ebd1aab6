import PledgeJSON
import PledgeModel

extension FindingFormat {
  /// Every finding whole, for programs; `FindingSchema` describes it.
  static let json = FindingFormat(
    "json", "programs: everything, as Documentation/findings.schema.json says"
  ) {
    report, _ in
    report.json.text()
  }
}

extension FindingReport {
  fileprivate var json: JSON {
    .object([
      .init("findingsVersion", .string(FindingSchema.version)),
      .init("pledge", .string(version)),
      .init("folder", .string(folder)),
      .init(
        "counts",
        .object(
          Level.allCases.reversed().map { .init($0.name, .integer(count($0))) } + [
            .init("known", .integer(known)), .init("accepted", .integer(accepted)),
          ])),
      .init("findings", .array(findings.map(json))),
    ])
  }

  private func json(_ finding: Finding) -> JSON {
    var members: [JSON.Member] = [
      .init("rule", .string(finding.rule.name)),
      .init("level", .string(finding.level.name)),
      .init("message", .string(finding.message)),
      .init("place", json(finding.place)),
    ]
    if let subject = finding.subject { members.append(.init("subject", .string(subject))) }
    if !finding.notes.isEmpty {
      let notes = finding.notes.map { note in
        JSON.object([
          .init("message", .string(note.message)), .init("place", json(note.place)),
        ])
      }
      members.append(.init("notes", .array(notes)))
    }
    if let hint = finding.hint { members.append(.init("hint", .string(hint))) }
    if let fix = finding.fix { members.append(.init("fix", json(fix))) }
    members.append(.init("fingerprint", .string(finding.fingerprint)))
    return .object(members)
  }

  private func json(_ fix: Fix) -> JSON {
    .object([
      .init("title", .string(fix.title)),
      .init("isCertain", .bool(fix.isCertain)),
      .init(
        "edits",
        .array(
          fix.edits.map { edit in
            .object([.init("place", json(edit.place)), .init("text", .string(edit.text))])
          })),
    ])
  }

  private func json(_ place: Place) -> JSON {
    .object([
      .init("file", .string(place.file)),
      .init("line", .integer(place.line)),
      .init("column", .integer(place.column)),
      .init("endLine", .integer(place.endLine)),
      .init("endColumn", .integer(place.endColumn)),
    ])
  }
}
