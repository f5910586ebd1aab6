import PledgeModel
import Testing

/// A fix that declares a reading leaves a file that can be read, in which the question is answered.
@Suite struct ReadingFixTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var file = "response-times.md"
    var text: String
    var rule: RuleID
    /// What stands there after the fix, the table left out.
    var mended: String
  }

  private static let table =
    "| Severity | First reply |\n|---|---|\n| P1 | 1-2 hours |\n| P2 | 3-4 hours |\n"
  private static let days =
    "| Severity | First reply |\n|---|---|\n| P1 | 1 day |\n| P2 | 2 days |\n"
  private static let weeks =
    "| Severity | First reply |\n|---|---|\n| P1 | 1 week |\n| P2 | 2 weeks |\n"
  private static let head =
    "---\nkind: targets\ntitle: Response times\ncolumns: { First reply: initialResponse }\n"

  static let cases = [
    Case(
      testDescription: "no readings", text: head + "clock: always\n---\n" + table,
      rule: "duration-range",
      mended: head + "clock: always\nreadings: { range: upper }\n---\n"),
    Case(
      testDescription: "no readings, a comment behind the last key",
      text: head + "clock: always # day and night\n---\n" + table, rule: "duration-range",
      mended: head + "clock: always # day and night\nreadings: { range: upper }\n---\n"),
    Case(
      testDescription: "an empty map", text: head + "readings: {}\nclock: always\n---\n" + table,
      rule: "duration-range", mended: head + "readings: { range: upper }\nclock: always\n---\n"),
    Case(
      testDescription: "a flow map",
      text: head + "clock: office\nreadings: { due: close }\n---\n" + days,
      rule: "duration-day-ambiguous",
      mended: head + "clock: office\nreadings: { due: close, day: business }\n---\n"),
    Case(
      testDescription: "a block map",
      text: head
        + "readings:\n  due: close # of the desk\n  received: as-received\nclock: office\n---\n"
        + days,
      rule: "duration-day-ambiguous",
      mended: head
        + "readings:\n  day: business\n  due: close # of the desk\n  received: as-received\nclock: office\n---\n"
    ),
    Case(
      testDescription: "elapsed days", text: head + "clock: always\n---\n" + days,
      rule: "duration-day-ambiguous",
      mended: head + "clock: always\nreadings: { day: civil }\n---\n"),
    Case(
      testDescription: "weeks", text: head + "clock: always\n---\n" + weeks,
      rule: "duration-day-ambiguous",
      mended: head + "clock: always\nreadings: { week: 7 calendar days }\n---\n"),
    Case(
      testDescription: "JSON without readings", file: "response-times.json",
      text:
        #"{ "kind": "targets", "clock": "always", "targets": { "P1": { "initialResponse": "1-2 hours" } } }"#,
      rule: "duration-range",
      mended:
        #"{ "kind": "targets", "clock": "always", "targets": { "P1": { "initialResponse": "1-2 hours" } }, "readings": { "range": "upper" } }"#
    ),
    Case(
      testDescription: "JSON with readings", file: "response-times.json",
      text:
        #"{ "kind": "targets", "readings": { "due": "close" }, "clock": "office", "targets": { "P1": { "initialResponse": "1 day" } } }"#,
      rule: "duration-day-ambiguous",
      mended:
        #"{ "kind": "targets", "readings": { "due": "close", "day": "business" }, "clock": "office", "targets": { "P1": { "initialResponse": "1 day" } } }"#
    ),
  ]

  @Test(arguments: cases) func fix(_ example: Case) throws {
    var files = ["response-times.md": ""]
    files[example.file] = example.text
    let finding = try #require(BaseContent.findings(files).first { $0.rule == example.rule })
    let fix = try #require(finding.fix)
    #expect(!fix.isCertain)
    let mended = try Self.apply(fix, to: example.text, named: example.file)
    #expect(mended.hasPrefix(example.mended))
    files[example.file] = mended
    let left = try BaseContent.findings(files).map(\.rule.name)
    #expect(
      !left.contains { [example.rule.name, "front-matter-invalid", "json-invalid"].contains($0) })
  }

  private static func apply(_ fix: Fix, to text: String, named file: String) throws -> String {
    let source = SourceText(path: file, bytes: Array(text.utf8))
    let edit = try #require(fix.edits.first)
    #expect(fix.edits.count == 1 && edit.place.file == file)
    let start = source.offset(ofLine: edit.place.line) + edit.place.column - 1
    let end = source.offset(ofLine: edit.place.endLine) + edit.place.endColumn - 1
    var bytes = source.bytes
    bytes.replaceSubrange(start..<end, with: Array(edit.text.utf8))
    return String(decoding: bytes, as: UTF8.self)
  }
}
