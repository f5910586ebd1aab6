import PledgeModel
import Testing

@Suite struct BoundsTests {
  struct Case: CustomTestStringConvertible, Sendable {
    var name: String
    var markdown: @Sendable () -> String
    var words: String?
    var testDescription: String { name }

    init(
      _ name: String, _ words: String?, _ markdown: @autoclosure @escaping @Sendable () -> String
    ) {
      self.name = name
      self.words = words
      self.markdown = markdown
    }
  }

  static func row(_ cell: String, _ count: Int) -> String {
    "|" + String(repeating: cell + "|", count: count) + "\n"
  }

  /// Texts that take Debian's cmark-gfm seconds to hours.
  @Test(arguments: [
    Case(
      "1,000 columns", "1000 columns",
      row("a", 1000) + row("-", 1000) + String(repeating: "|y\n", count: 1000)),
    Case("5,000 columns in a quote", "5000 columns", "> " + row("a", 5000) + "> " + row("-", 5000)),
    Case(
      "short rows", "cells",
      row("a", 100) + row("-", 100) + String(repeating: "|y\n", count: 30_000)),
    Case("a long row", "cells", "a|b\n-|-\n" + row("", 50_000)),
    Case("a long row as a head", "head of a table", row("", 50_000) + "-|-"),
    Case("character data", "left open", "a " + String(repeating: "<![CDATA[", count: 50_000)),
    Case("declarations", "left open", "a " + String(repeating: "<!A ", count: 50_000)),
    Case("instructions", "left open", "a " + String(repeating: "<?", count: 50_000)),
    Case("a long head", "head of a table", String(repeating: "a\n", count: 50_000) + "|-\n"),
    Case("many heads", "head of a table", String(repeating: "|a|b|\n|-|-|-|\n", count: 5_000)),
    Case("closing parentheses", "parentheses", "www.a.b" + String(repeating: ")", count: 50_000)),
    Case("hosts", "addresses", String(repeating: "_www.a", count: 10_000)),
    Case("schemes", "addresses", String(repeating: "<http://a.b/", count: 50_000)),
    Case(
      "open marks", "marks of emphasis",
      String(repeating: "*[", count: 25_000) + String(repeating: "[]() ", count: 10_000)),
    Case(
      "open images", "images",
      String(repeating: "![", count: 25_000) + String(repeating: "[] ()", count: 10_000)),
    Case("addresses of mails", "@ signs", String(repeating: "@bbbbbbbbb", count: 20_000)),
    Case(
      "a long definition", "definition",
      "[a]: " + String(repeating: "b", count: 50_000) + "\n\n"
        + String(repeating: "[a]", count: 10_000)),
    Case("quotes", "too deep", String(repeating: "> ", count: 100_000)),
    Case(
      "lists", "too deep",
      String(repeating: "- ", count: 100_000) + "a\n" + String(repeating: "\n", count: 100_000)),
    Case("numbers", "too deep", String(repeating: "1. ", count: 1000) + "a"),
    Case(
      "indentation", "too deep",
      (0..<200).map { String(repeating: " ", count: 2 * $0) + "- a\n" }.joined()),
    Case(
      "emphasis", "marks of emphasis",
      String(repeating: "**a ", count: 100_000) + String(repeating: "b** ", count: 100_000)),
    Case("footnotes", nil, String(repeating: "[^1]:\n", count: 25_000)),
    Case("brackets", nil, String(repeating: "[", count: 50_000)),
    Case(
      "behind a fence in a list", "left open",
      "- ```\n\nb\n\n```\na " + String(repeating: "<?", count: 50_000)),
    Case(
      "behind a fence in HTML", "left open",
      "<div>\n```\n\n" + String(repeating: "a <?", count: 50_000)),
  ])
  func slow(_ example: Case) {
    let markdown = example.markdown()
    let start = ContinuousClock.now
    let (prose, findings) = read(markdown)
    // Some milliseconds in a release build.
    #expect(ContinuousClock.now - start < .seconds(5))
    guard let words = example.words else { return #expect(findings.isEmpty) }
    #expect(prose.nodes.isEmpty && prose.text.isEmpty)
    #expect(findings.map(\.rule) == [.markdownTooComplex])
    #expect(findings.first?.message.contains(words) == true, "\(findings)")
    #expect(findings.first?.hint != nil)
  }

  @Test func places() {
    let table = read("a\n\n" + Self.row("a", 101) + Self.row("-", 101))
    #expect(table.findings.map { words($0.place) } == ["4:1-204"])
    #expect(read("a\n\n" + Self.row("a", 100) + Self.row("-", 100)).findings.isEmpty)
    #expect(
      read("a\n\n" + String(repeating: "> ", count: 60) + "a").findings.map { words($0.place) } == [
        "3:1-121"
      ])
  }

  @Test func size() {
    let page = String(repeating: "A line of text, as long as lines are.\n\n", count: 27_000)
    #expect(read(String(page.prefix(1 << 20))).findings.isEmpty)
    #expect(read(String(page.prefix(1 << 20)) + "a").findings.map(\.rule) == [.fileTooLarge])
  }

  @Test func depth() {
    func quotes(_ count: Int) -> String { String(repeating: "> ", count: count) + "- a *b*" }
    #expect(read(quotes(47)).prose.nodes.count == 47 + 6)
    #expect(read(quotes(48)).findings.map(\.rule) == [.markdownTooComplex])
    let nested = String(repeating: "*a **b ", count: 60) + String(repeating: "c** d* ", count: 60)
    #expect(
      read(nested).findings.map(\.message) == ["more than 100 things are within one another here"])
  }

  /// What an author may well write a lot of.
  @Test(arguments: [
    Case(
      "a table of 2,000 rows", nil,
      row("a", 8) + row("-", 8) + String(repeating: "|![a](b)" + row("[a](b) `e`", 7), count: 2_000)
    ),
    Case("mails", nil, String(repeating: "- someone@example.com (Madrid)\n", count: 10_000)),
    Case("comments", nil, String(repeating: "<!-- a -->\n\nb <!-- c --> d\n\n", count: 5_000)),
    Case(
      "code", nil, "```\n" + String(repeating: "f(g(h(\"<?\")));|-|-|\n", count: 20_000) + "```\n"),
    Case(
      "links", nil,
      String(
        repeating: "See [the page](https://example.com/a(b)/c) or www.example.com.\n", count: 5_000)
    ),
    Case(
      "definitions", nil,
      (0..<2_000).map { "[a\($0)]: https://example.com/\($0)\n" }.joined() + "\n"
        + (0..<2_000).map { "[a\($0)] " }.joined()),
    Case(
      "a list", nil,
      String(repeating: "- **See** [the](page.md) *now*: ![a](b.png)\n", count: 10_000)),
    Case("a rule", nil, String(repeating: "- ", count: 100) + "\n"),
    Case("deep code", nil, "    " + String(repeating: " ", count: 400) + "code\n"),
  ])
  func ordinary(_ example: Case) { #expect(read(example.markdown()).findings.isEmpty) }
}
