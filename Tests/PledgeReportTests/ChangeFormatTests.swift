import Foundation
import PledgeMarkdown
import PledgeModel
import PledgeReport
import Testing

/// Every format of changes whole, and what other people's readers make of it.
/// `PLEDGE_REFRESH=1 swift test --filter PledgeReportTests` writes the goldens anew.
@Suite struct ChangeFormatTests {
  private func bytes(_ name: String, _ report: ChangeReport) throws -> [UInt8] {
    let format = try #require(ChangeFormat.named(name))
    return format(report)
  }

  private func text(_ name: String, _ report: ChangeReport) throws -> String {
    String(decoding: try bytes(name, report), as: UTF8.self)
  }

  @Test(arguments: ChangeFormat.all.map(\.name))
  func golden(name: String) throws {
    let bytes = Data(try bytes(name, ChangeSample.report))
    let file = Outside.goldens.appending(path: "changes.\(name)")
    if Outside.isRefreshing { try bytes.write(to: file) }
    #expect(try Data(contentsOf: file) == bytes)
  }

  @Test func nothingChanged() throws {
    let empty = ChangeSample.empty
    #expect(try text("text", empty) == "main → content: nothing changes for customers\n")
    #expect(
      try text("markdown", empty) == "## Nothing changes for customers\n\nmain → content\n")
    #expect(try text("github", empty) == "")
  }

  /// What nobody can compute is seen first, then what an author said.
  @Test(arguments: ["text", "json", "markdown", "sarif"])
  func undecidedAndClassifiedComeFirst(name: String) throws {
    let text = try text(name, ChangeSample.report)
    let places = try [
      "the text says something else", "the text was made clearer", "P3 is answered later",
      "P4 is counted otherwise", "P5 is answered sooner",
    ].map { try #require(text.range(of: $0)).lowerBound }
    #expect(places == places.sorted())
  }

  @Test func onlyTheAskedLevelIsReported() throws {
    var report = ChangeSample.report
    report.level = .weaker
    #expect(try !text("text", report).contains("P5 is answered sooner"))
    #expect(try text("text", report).contains("note: 3 milder than weaker are not listed"))
    #expect(try text("json", report).contains("\"stronger\": 1"))
    #expect(report.effect == .undecided)
    report.gate = nil
    #expect(report.fails)
    report.changes = report.changes.filter { $0.effect < .weaker }
    #expect(!report.fails)
    report.gate = [ChangeSample.demand]
    #expect(report.fails)
  }

  @Test func partsBeyondTwentyAreCounted() throws {
    for name in ["text", "markdown"] {
      let text = try text(name, ChangeSample.report)
      #expect(text.contains("P3 in plan 20") && !text.contains("P3 in plan 21"))
      #expect(text.contains("- and 2 more\n"))
    }
    #expect(try text("json", ChangeSample.report).contains("P3 in plan 22"))
  }

  /// As Markdown, a policy's words have the shape of plain words wherever they stand.
  @Test func noTextIsMarkup() throws {
    let plain = try shape(text("markdown", ChangeSample.report))
    let attacked = try text("markdown", ChangeSample.attacked)
    #expect(try shape(attacked) == plain)
    #expect(!attacked.contains("</details><"))
    #expect(attacked.components(separatedBy: "</details>").count == 2)
    // Where a host looks at the words themselves, an invisible space stands after what it looks for.
    for sigil in ["@octocat", "#12", "GH-7", ":tada:", "https:/", "www.x", "a@b"] {
      #expect(!decoded(attacked).contains(sigil), "\(sigil)")
    }
    #expect(!attacked.unicodeScalars.contains { $0 == "\u{202E}" || $0 == "\u{1B}" })
  }

  private func shape(_ markdown: String) throws -> [String] {
    var findings: [Finding] = []
    let prose = Prose(
      markdown: SourceText(path: "a.md", bytes: Array(markdown.utf8)), findings: &findings)
    // HTML is dropped with a finding each: the comment has as much of its own either way.
    return prose.nodes.map { "\($0.content)" }.filter { $0 != "text" } + findings.map(\.rule.name)
  }

  private func decoded(_ markdown: String) -> String {
    var text = markdown
    for value in 33...126 {
      guard let scalar = Unicode.Scalar(value) else { continue }
      text = text.replacingOccurrences(of: "&#\(value);", with: String(scalar))
    }
    return text.replacingOccurrences(of: "&#8203;", with: "\u{200B}")
  }

  /// GitHub takes no comment of more than 65,536 characters.
  @Test func aCommentIsNeverTooLong() throws {
    var report = ChangeSample.attacked
    report.changes = (0..<400).flatMap { _ in report.changes }
    report.gate = [Finding](repeating: ChangeSample.demand, count: 2_000)
    let text = try text("markdown", report)
    #expect(text.utf16.count <= 65_536)
    #expect(text.contains(" more, which `pledge diff` lists"))
  }

  @Test func theSchemaIsFresh() throws {
    let file = Outside.root.appending(path: "Documentation/changes.schema.json")
    let bytes = Data(ChangeSchema.document())
    if Outside.isRefreshing { try bytes.write(to: file) }
    #expect(try Data(contentsOf: file) == bytes)
  }

  @Test(.enabled(if: Outside.has("jsonschema")))
  func jsonFitsItsSchema() throws {
    let schema = ChangeSchema.document()
    for report in [ChangeSample.report, ChangeSample.attacked, ChangeSample.empty] {
      #expect(try Outside.faults(in: bytes("json", report), by: schema) == "")
    }
  }

  @Test(
    .enabled(
      if: Outside.has("jsonschema") && Outside.sarifSchema != nil, "no ../shared/specs/sarif"))
  func sarifFitsItsSchema() throws {
    let schema = [UInt8](try #require(Outside.sarifSchema))
    for report in [ChangeSample.report, ChangeSample.attacked, ChangeSample.empty] {
      #expect(try Outside.faults(in: bytes("sarif", report), by: schema) == "")
    }
  }

  @Test(.enabled(if: Outside.has("sarif")))
  func sarifToolsReadIt() throws {
    let program = """
      import sys
      from sarif.loader import load_sarif_file
      for r in load_sarif_file(sys.argv[1]).get_records():
          print(r["Severity"], r["Code"], r["Location"], r["Line"], r["Description"].split(chr(10))[0], sep="|")
      """
    #expect(
      try Outside.python(
        program, input: bytes("sarif", ChangeSample.report), extension: "sarif") == """
          error|prose-changed|our%20content/policy.json|1|the text says something else
          note|prose-changed|our%20content/policy.json|1|the text was made clearer
          warning|target-lengthened|our%20content/response%20times.md|2|P3 is answered later
          warning|target-lengthened|our%20content/response%20times.md|1|P4 is counted otherwise
          note|target-shortened|our%20content/policy.json|1|P5 is answered sooner
          error|version-not-bumped|our%20content/policy.json|1|the version stays 1.0.0

          """)
  }

  /// Every line is one command: no text begins another.
  @Test func githubCommandsAreOneALine() throws {
    let lines = try text("github", ChangeSample.attacked).split(separator: "\n")
    #expect(lines.count == ChangeSample.changes.count + 1)
    #expect(lines.allSatisfy { $0.hasPrefix("::") })
    let levels = lines.map { $0.dropFirst(2).prefix { $0 != " " } }
    #expect(levels == ["error", "error", "warning", "warning", "notice", "notice"])
  }
}
