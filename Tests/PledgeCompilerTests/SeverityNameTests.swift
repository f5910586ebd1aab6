import PledgeModel
import Testing

/// Rows of a table of targets that are called otherwise than the headings of the severities.
@Suite struct SeverityNameTests {
  private static func files(
    front: String = "", headings: [String], rows: [String], channel: String = ""
  ) -> [String: String] {
    let definitions = ["Nobody can work.", "Some cannot work.", "There is a workaround."]
    let severities = zip(headings, definitions).map { "## \($0)\n\($1)\n" }
    let targets = zip(rows, ["1 hour", "2 hours", "4 hours"]).map { "| \($0) | \($1) |" }
    return [
      "severities.md": front + severities.joined(separator: "\n"),
      "response-times.md": """
      ---
      kind: targets
      columns: { First reply: initialResponse }
      clock: always
      commitment: target
      ---
      | Severity | First reply |
      |---|---|
      \(targets.joined(separator: "\n"))

      """,
      "channels/desk.md":
        "---\nnumber: +34 600 000 001\nhours: always\n\(channel)---\nCall.\n",
    ]
  }

  private static let urgent = ["Severity 1 (Urgent)", "Severity 2 (High)", "Severity 3 (Normal)"]
  private static let short = ["Severity 1", "Severity 2", "Severity 3"]

  @Test("Rows that leave a part of each heading out are one mistake") func shorterRows() throws {
    let found = try BaseContent.findings(Self.files(headings: Self.urgent, rows: Self.short))
    #expect(
      found.map(\.message) == [
        "there is no severity “Severity 1”: its heading is “Severity 1 (Urgent)”"
      ])
    #expect(
      found.first?.place
        == Place(file: "response-times.md", line: 9, column: 3, endLine: 9, endColumn: 13))
    #expect(
      found.first?.notes.map(\.message) == [
        "so “Severity 2”, of “Severity 2 (High)”", "so “Severity 3”, of “Severity 3 (Normal)”",
      ])
    #expect(
      found.first?.hint
        == #"write the rows as their headings, or give ids in the front matter of severities.md: `ids: { "Severity 1 (Urgent)": severity-1, "Severity 2 (High)": severity-2, "Severity 3 (Normal)": severity-3 }`"#
    )
  }

  @Test("What the hint says mends it") func hintMends() throws {
    let front =
      #"ids: { "Severity 1 (Urgent)": severity-1, "Severity 2 (High)": severity-2, "Severity 3 (Normal)": severity-3 }"#
    let files = Self.files(
      front: "---\n\(front)\n---\n", headings: Self.urgent, rows: Self.short,
      channel: "severities: [severity-1]\n")
    #expect(try BaseContent.findings(files) == [])
    #expect(try BaseContent.findings(Self.files(headings: Self.urgent, rows: Self.urgent)) == [])
  }

  @Test(
    "Rows that say more than their headings, and others",
    arguments: [
      (
        ["Urgent", "High", "Normal"], ["Urgent (level 1)", "High", "Normal"],
        "there is no severity “Urgent (level 1)”: its heading is “Urgent”",
        "write the row as its heading"
      ),
      (
        ["P1: Total outage", "P2: Defect", "P3: Question"], ["Outage", "P2", "P3"],
        "there is no severity “Outage”", "did you mean “P1”?"
      ),
      (
        ["Level 1 urgent", "Level 1 high", "Level 2"], ["Level 1", "Level 1 high", "Level 2"],
        "there is no severity “Level 1”", "did you mean “level-2”?"
      ),
    ])
  func otherRows(headings: [String], rows: [String], message: String, hint: String) throws {
    let found = try BaseContent.findings(Self.files(headings: headings, rows: rows))
    #expect(found.map(\.message) == [message])
    #expect(found.map(\.hint) == [hint])
  }

  @Test("A channel offers the id, and is told once") func channel() throws {
    let found = try BaseContent.findings(
      Self.files(
        headings: Self.urgent, rows: Self.urgent, channel: "severities: [Severity 2]\n"))
    #expect(found.map(\.message) == ["there is no severity “Severity 2”"])
    #expect(found.map(\.hint) == ["did you mean “severity-2-high”?"])
  }
}
