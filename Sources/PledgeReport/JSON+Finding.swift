import PledgeJSON
import PledgeModel

extension JSON {
  /// A finding whole, as `FindingSchema` says.
  init(_ finding: Finding) {
    var members: [JSON.Member] = [
      .init("rule", .string(finding.rule.name)),
      .init("level", .string(finding.level.name)),
      .init("message", .string(finding.message)),
      .init("place", JSON(finding.place)),
    ]
    if let subject = finding.subject { members.append(.init("subject", .string(subject))) }
    if !finding.notes.isEmpty {
      let notes = finding.notes.map { note in
        JSON.object([
          .init("message", .string(note.message)), .init("place", JSON(note.place)),
        ])
      }
      members.append(.init("notes", .array(notes)))
    }
    if let hint = finding.hint { members.append(.init("hint", .string(hint))) }
    if let fix = finding.fix { members.append(.init("fix", JSON(fix))) }
    members.append(.init("fingerprint", .string(finding.fingerprint)))
    self = .object(members)
  }

  private init(_ fix: Fix) {
    self = .object([
      .init("title", .string(fix.title)),
      .init("isCertain", .bool(fix.isCertain)),
      .init(
        "edits",
        .array(
          fix.edits.map { edit in
            .object([.init("place", JSON(edit.place)), .init("text", .string(edit.text))])
          })),
    ])
  }

  init(_ place: Place) {
    self = .object([
      .init("file", .string(place.file)),
      .init("line", .integer(place.line)),
      .init("column", .integer(place.column)),
      .init("endLine", .integer(place.endLine)),
      .init("endColumn", .integer(place.endColumn)),
    ])
  }
}
