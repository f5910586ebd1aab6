import PledgeMarkdown
import PledgeModel
import PledgeReport
import Testing

/// Two policies side by side.
@Suite struct ComparisonPageTests {
  /// A policy of the pages given, which are their own sources.
  private static func side(_ pages: [String: String]) -> (ChangeReport.Side, Policy) {
    let sources = pages.sorted { $0.key < $1.key }.map {
      SourceText(path: $0.key, bytes: Array($0.value.utf8))
    }
    var policy = Policy(
      identity: Identity(
        id: "p", name: Localized("P", in: "en"), version: "1", place: Place(file: "policy.json")),
      languages: ["en"])
    policy.documents = sources.filter { $0.path.hasSuffix(".md") }.map { source in
      var findings: [Finding] = []
      let start = pages[source.path]?.hasPrefix("---\n") == true ? 4 : 1
      let prose = Prose(markdown: source, from: start, findings: &findings)
      return Document(
        file: source.path, path: source.path, language: "en", kind: .page, title: "Title",
        prose: prose)
    }
    return (ChangeReport.Side(label: "side", sources: sources, folder: ""), policy)
  }

  private static func page(_ old: [String: String], _ new: [String: String]) -> String {
    let ((oldSide, oldPolicy), (newSide, newPolicy)) = (side(old), side(new))
    let report = ChangeReport(
      old: oldSide, new: newSide, changes: [], kinds: [], version: "1")
    return String(
      decoding: ComparisonPage(report, old: oldPolicy, new: newPolicy).html, as: UTF8.self)
  }

  private static func count(_ text: String, _ part: String) -> Int {
    text.ranges(of: part).count
  }

  @Test func wordsThatDifferAreMarked() {
    let page = Self.page(
      ["a.md": "We answer within **one** hour, day and night.\n\nThe rest stays.\n"],
      ["a.md": "We answer within **two** hours, day and night.\n\nThe rest stays.\n"])
    #expect(page.contains("We answer within <del><b>one</b></del> <del>hour,</del> day and night."))
    #expect(
      page.contains("We answer within <ins><b>two</b></ins> <ins>hours,</ins> day and night."))
    #expect(Self.count(page, "<span class=\"c\">The rest stays.</span>") == 2)
    #expect(Self.count(page, "class=\"pair same\"") == 2)
  }

  @Test func rowsAndHeadingsStandBesideTheirOwn() {
    let page = Self.page(
      ["a.md": "## Times\n\n| P | Time |\n|---|---|\n| P1 | 1 hour |\n| P2 | 2 hours |\n"],
      [
        "a.md":
          "## New\n\nText.\n\n## Times\n\n| P | Time |\n|---|---|\n| P1 | 3 hours |\n| P2 | 2 hours |\n"
      ]
    )
    let row = """
      <div class="pair">
      <div class="old"><div class="b row" style="--d:0"><span class="c">P1</span><span class="c"><del>1</del> <del>hour</del></span></div></div>
      <div class="new"><div class="b row" style="--d:0"><span class="c">P1</span><span class="c"><ins>3</ins> <ins>hours</ins></span></div></div>
      </div>
      """
    #expect(page.contains(row))
    #expect(
      page.contains("<div class=\"old none\"></div>\n<div class=\"new\"><div class=\"b h h2\""))
    #expect(Self.count(page, "class=\"pair same\"") == 4)
  }

  @Test func frontMatterAndDataAreLines() {
    let page = Self.page(
      ["a.md": "---\norder: 1\n---\nText.\n", "policy.json": "{\n  \"version\": \"1\"\n}\n"],
      ["a.md": "---\norder: 2\n---\nText.\n", "policy.json": "{\n  \"version\": \"2\"\n}\n"])
    #expect(page.contains("order: <del>1</del>") && page.contains("order: <ins>2</ins>"))
    #expect(page.contains("&quot;version&quot;: <ins>&quot;2&quot;</ins>"))
  }

  @Test func filesAreMatchedByPath() {
    let page = Self.page(
      ["a.md": "Old.\n", "same.md": "Same.\n"], ["b.md": "New.\n", "same.md": "Same.\n"])
    #expect(page.contains("<h2>a.md (removed)</h2>") && page.contains("<h2>b.md (added)</h2>"))
    #expect(page.contains("<ul class=\"unchanged\">\n<li>same.md</li>\n</ul>"))
    #expect(!page.contains("Same."))
  }

  /// No text of a policy is markup, and nothing is loaded.
  @Test func textStaysText() {
    let report = ChangeSample.attacked
    let (_, policy) = Self.side([:])
    var page = String(
      decoding: ComparisonPage(report, old: policy, new: policy).html, as: UTF8.self)
    page += Self.page(
      ["<b>.md": "a\n"],
      [
        "<b>.md":
          "\\<script>alert(1)</script> `</span><script>` ![i](http://x.example/i.png) [a](<http://x.example/\"onload=x>)\n"
      ])
    #expect(!page.contains("<script") && !page.contains("<img") && !page.contains("<b>.md"))
    #expect(!page.contains("href=") && !page.contains("src=") && !page.contains("\"onload"))
    #expect(page.contains("default-src 'none'"))
    #expect(!page.unicodeScalars.contains { $0 == "\u{202E}" || $0 == "\u{1B}" })
  }

  /// Lengths at which a pairwise comparison would take minutes.
  @Test func longTextsAreLaidOutInTime() {
    let text = { (word: String) in
      (0..<3_000).map { "\(word) \($0) \(word)\($0 % 7)\n\n" }.joined()
    }
    let clock = ContinuousClock()
    let time = clock.measure {
      _ = Self.page(
        ["a.md": text("one"), "b.json": text("x")], ["a.md": text("other"), "b.json": text("y")])
    }
    #expect(time < .seconds(20))
  }
}
