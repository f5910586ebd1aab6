import PledgeModel
import Testing

@Suite struct PlaceTests {
  struct Case: CustomTestStringConvertible, Sendable {
    var markdown: String
    var nodes: [String]
    var testDescription: String { markdown }

    init(_ markdown: String, _ nodes: String...) {
      self.markdown = markdown
      self.nodes = nodes
    }
  }

  @Test(arguments: [
    Case("one two", "paragraph 1:1-8", "text “one two” 1:1-8"),
    Case(
      "# Señal *x*", "heading 1:1-13", "text “Señal ” 1:3-10", "emphasis 1:10-13",
      "text “x” 1:11-12"),
    Case(
      "a **b** ~~c~~ `d` e", "paragraph 1:1-20", "text “a ” 1:1-3", "strong 1:3-8",
      "text “b” 1:5-6", "text “ ” 1:8-9",
      "strikethrough 1:9-14", "text “c” 1:11-12", "text “ ” 1:14-15", "code “d” 1:16-17",
      "text “ e” 1:18-20"),
    Case(
      "*`a`* b", "paragraph 1:1-8", "emphasis 1:1-6", "code “a” 1:3-4", "text “ b” 1:6-8"),
    // Lines indented unlike the first
    Case("   a\nb", "paragraph 1:4-2:2", "text “a” 1:4-5", "softBreak 1:5-5", "text “b” 2:1-2"),
    Case(
      "a\n   b *c*", "paragraph 1:1-2:9", "text “a” 1:1-2", "softBreak 1:2-2", "text “b ” 2:4-6",
      "emphasis 2:6-9", "text “c” 2:7-8"),
    Case(
      "> a\nb", "quote 1:1-2:2", "paragraph 1:3-2:2", "text “a” 1:3-4", "softBreak 1:4-4",
      "text “b” 2:1-2"),
    // Link definitions before the text
    Case(
      "[a]: /b\na [a]", "paragraph 2:1-6", "text “a ” 2:1-3", "link “/b” 2:3-6", "text “a” 2:4-5"),
    // Links over a line's end, with titles, parentheses, images
    Case(
      "x [a\nb](/c \"d\") e", "paragraph 1:1-2:13", "text “x ” 1:1-3", "link “/c” 1:3-2:11",
      "text “a” 1:4-5", "softBreak 1:5-5", "text “b” 2:1-2", "text “ e” 2:11-13"),
    Case(
      "[a]: /b\nc\n===\nd", "heading 2:1-3:4", "text “c” 2:1-2", "paragraph 4:1-2", "text “d” 4:1-2"
    ),
    Case(
      "\\<a@b.c>", "paragraph 1:1-9", "text “<” 1:1-3", "link “mailto:a@b.c” 1:3-8",
      "text “a@b.c” 1:3-8",
      "text “>” 1:8-9"),
    Case(
      "[a](/(a)) a", "paragraph 1:1-12", "link “/(a)” 1:1-10", "text “a” 1:2-3", "text “ a” 1:10-12"
    ),
    Case("![a](/a.png)", "paragraph 1:1-13", "image “/a.png” 1:1-13", "text “a” 1:3-4"),
    Case(
      "<http://a.b> c", "paragraph 1:1-15", "link “http://a.b” 1:1-13", "text “http://a.b” 1:2-12",
      "text “ c” 1:13-15"),
    // Bare addresses
    Case(
      "at www.a.b now", "paragraph 1:1-15", "text “at ” 1:1-4", "link “http://www.a.b” 1:4-11",
      "text “www.a.b” 1:4-11", "text “ now” 1:11-15"),
    Case(
      "at a@b.c now", "paragraph 1:1-13", "text “at ” 1:1-4", "link “mailto:a@b.c” 1:4-9",
      "text “a@b.c” 1:4-9", "text “ now” 1:9-13"),
    // Raw HTML is passed over
    Case(
      "a <b c=\"a\">a</b> a", "paragraph 1:1-19", "text “a ” 1:1-3", "text “a” 1:12-13",
      "text “ a” 1:17-19"),
    // Escapes and character references stand apart, and are as wide as they were written
    Case(
      "a\\*b &amp; c", "paragraph 1:1-13", "text “a” 1:1-2", "text “*” 1:2-4", "text “b ” 1:4-6",
      "text “&” 1:6-11", "text “ c” 1:11-13"),
    Case("&amp;amp;", "paragraph 1:1-10", "text “&” 1:1-6", "text “amp;” 1:6-10"),
    Case("a & b &x;", "paragraph 1:1-10", "text “a & b &x;” 1:1-10"),
    // Carriage returns
    Case("a\r\nb\r\n", "paragraph 1:1-2:2", "text “a” 1:1-2", "softBreak 1:2-2", "text “b” 2:1-2"),
    Case("\u{FEFF}a", "paragraph 1:4-5", "text “a” 1:4-5"),
    Case(
      "- [x] a\n- b", "list 1:1-2:4", "taskItem 1:1-8", "paragraph 1:7-8", "text “a” 1:7-8",
      "item 2:1-4", "paragraph 2:3-4", "text “b” 2:3-4"),
  ])
  func texts(_ example: Case) { #expect(read(example.markdown).prose.outline == example.nodes) }

  @Test func cells() {
    let prose = read("before\n| a \\| b | `c \\| d` |\n|:-|-:|\n  | e |\n| f | g | h |").prose
    #expect(
      prose.outline == [
        "paragraph 1:1-7", "text “before” 1:1-7", "table 2:1-5:14", "tableRow 2:1-22",
        "tableCell 2:3-9",
        "text “a ” 2:3-5", "text “|” 2:5-7", "text “ b” 2:7-9", "tableCell 2:12-20",
        "code “c | d” 2:13-19",
        "tableRow 4:3-8", "tableCell 4:5-6", "text “e” 4:5-6", "tableCell 4:8-8", "tableRow 5:1-14",
        "tableCell 5:3-4",
        "text “f” 5:3-4", "tableCell 5:7-8", "text “g” 5:7-8",
      ])
  }

  @Test func linesCountFromTheFilesFirst() {
    let (prose, findings) = read("---\ntitle: x\n---\na <b>\n\n{{c}}", from: 4)
    #expect(prose.outline == ["paragraph 4:1-6", "text “a ” 4:1-3", "component “c” 6:1-6"])
    #expect(findings.map { words($0.place) } == ["4:3-6"])
  }

  @Test func nothingComesOfNothing() {
    for markdown in ["", "\n", "   \n\n", "\u{FEFF}", "[a]: /b", "<!-- a -->"] {
      #expect(read(markdown).prose.nodes.isEmpty)
    }
    #expect(read("a", from: 9).prose.nodes.isEmpty)
  }
}
