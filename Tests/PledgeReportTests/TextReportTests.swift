import PledgeModel
import PledgeReport
import Testing

@Suite struct TextReportTests {
  private func report(
    _ text: String, _ findings: [Finding], accepted: Int = 0, isColored: Bool = false
  ) -> String {
    let source = SourceText(path: "a.md", bytes: Array(text.utf8))
    return TextReport(sources: [source], folder: "content/", screen: Screen(isColored: isColored))
      .text(
        findings, accepted: accepted)
  }

  private func finding(_ line: Int, _ columns: Range<Int>, level: Level = .error) -> Finding {
    var finding = Finding(
      "key-unknown", "unknown key “huors”",
      at: Place(
        file: "a.md", line: line, column: columns.lowerBound, endLine: line,
        endColumn: columns.upperBound))
    finding.level = level
    return finding
  }

  @Test func aFindingWhole() {
    var whole = finding(2, 1..<6, level: .warning)
    whole.notes = [.init("the first is here", at: Place(file: "b.md", line: 7, column: 3))]
    whole.hint = "did you mean “hours”?"
    #expect(
      report("---\nhuors: always\n---\n", [whole], accepted: 2) == """
        content/a.md:2:1: warning: unknown key “huors” [key-unknown]
          2 | huors: always
            | ^^^^^
          note: content/b.md:7:3: the first is here
          hint: did you mean “hours”?

        1 warning, 2 accepted

        """)
  }

  @Test func theSummaryCounts() {
    #expect(report("", []) == "no findings\n")
    #expect(report("", [], accepted: 1) == "no findings, 1 accepted\n")
    let three = [finding(1, 1..<2), finding(1, 1..<2), finding(1, 1..<2, level: .info)]
    #expect(report("x", three).hasSuffix("\n2 errors, 1 info\n"))
  }

  /// The line shown and the line below it that points.
  static let excerpts: [(line: String, columns: Range<Int>, shown: String, pointer: String)] = [
    ("abc", 2..<3, "abc", " ^"),
    ("abc", 4..<4, "abc", "   ^"),
    ("señal ñ", 8..<10, "señal ñ", "      ^"),
    ("\tabc", 2..<5, "    abc", "    ^^^"),
    ("日本 x", 1..<7, "日本 x", "^^^^"),
    ("日本 x", 8..<9, "日本 x", "     ^"),
    ("e\u{301}x", 4..<5, "e\u{301}x", " ^"),
    ("a\u{1B}[31mb", 7..<8, "a\u{FFFD}[31mb", "      ^"),
  ]

  @Test("Carets stand below what they point at", arguments: excerpts)
  func pointer(line: String, columns: Range<Int>, shown: String, pointer: String) {
    let lines = report(line + "\n", [finding(1, columns)]).split(separator: "\n").map(String.init)
    #expect(lines[1] == "  1 | \(shown)")
    #expect(lines[2] == "    | \(pointer)")
  }

  @Test func aLongLineIsCutAroundThePlace() {
    let line = String(repeating: "a", count: 500) + "HERE" + String(repeating: "b", count: 500)
    let lines = report(line, [finding(1, 501..<505)]).split(separator: "\n").map(String.init)
    #expect(lines[1].count < 130)
    let start = lines[2].firstIndex(of: "^").map {
      lines[2].distance(from: lines[2].startIndex, to: $0)
    }
    #expect(start != nil && lines[1].dropFirst(start ?? 0).hasPrefix("HERE"))
  }

  @Test func whatIsNoTextHasNoExcerpt() {
    let lines = report("", [finding(9, 1..<2)]).split(separator: "\n")
    #expect(lines.count == 2)
  }

  @Test func coloursAddNothingElse() {
    let plain = report("huors: always\n", [finding(1, 1..<6)])
    let colored = report("huors: always\n", [finding(1, 1..<6)], isColored: true)
    #expect(colored.contains("\u{1B}[1;31merror:\u{1B}[0m"))
    #expect(colored.replacing(/\u{1B}\[[0-9;]*m/, with: "") == plain)
  }
}
