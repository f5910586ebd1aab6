import PledgeModel
import Testing

/// Tables of which the grammar of durations cannot read a cell, some or all.
@Suite struct UnreadTableTests {
  private static func findings(_ language: String, _ cells: [String]) throws -> [Finding] {
    let table = """
      ---
      kind: targets
      columns: { Erste Antwort: initialResponse, Lösung: resolution }
      clock: always
      commitment: target
      ---
      | | Erste Antwort | Lösung |
      |---|---|---|
      | P1 | \(cells[0]) | \(cells[1]) |
      | P2 | \(cells[2]) | \(cells[3]) |

      """
    return try BaseContent.findings([
      "policy.json": BaseContent.policy("\"languages\": [\"\(language)\"]"),
      "response-times.md": table,
    ]).filter { $0.rule == .durationUnreadable }
  }

  private static let german = ["1 Stunde", "4 Stunden", "2 Stunden", "8 Stunden"]

  @Test("A language without a grammar is told once, with what can be read")
  func unknownLanguage() throws {
    let found = try Self.findings("nl", ["1 uur", "4 uren", "2 uren", "8 uren"])
    #expect(
      found.map(\.message) == [
        "durations in “nl” cannot be read yet: “uur” is no word of a duration"
      ])
    #expect(
      found.first?.place
        == Place(file: "response-times.md", line: 9, column: 10, endLine: 9, endColumn: 13))
    #expect(found.first?.notes.map(\.place.line) == [10])
    #expect(found.first?.hint?.hasPrefix("write them in English, for example “1 hour”, ") == true)
    #expect(try Self.findings("nl", ["1 hour", "4 hours", "2 hours", "8 hours"]) == [])
  }

  @Test("A table in another language than the policy's is told once") func otherLanguage() throws {
    let found = try Self.findings("en", Self.german)
    #expect(
      found.map(\.message) == [
        "no duration of this table can be read in “en”: “Stunde” is no word of a duration"
      ])
    #expect(found.first?.hint?.contains("“languages” in policy.json") == true)
  }

  @Test("Single cells are told one by one") func singleCells() throws {
    let found = try Self.findings("en", ["1 huor", "4 hours", "2 hours", "8 huors"])
    #expect(
      found.map(\.message) == [
        "“huor” is no word of a duration", "“huors” is no word of a duration",
      ])
    #expect(found.map(\.hint) == ["did you mean “hour”?", "did you mean “hours”?"])
  }
}
