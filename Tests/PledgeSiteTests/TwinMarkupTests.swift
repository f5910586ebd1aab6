import PledgeModel
import PledgeSite
import Testing

/// HTML, as a template may have it, and the Markdown made of it.
@Suite struct TwinMarkupTests {
  /// The Markdown of a page whose template is this, without what every twin begins with.
  private func markdown(_ html: String) throws -> String {
    let theme = Theme(files: [
      "page.mustache": [], "tools.mustache": [], "contents.mustache": [],
      "not-found.mustache": [], "home.mustache": Array(html.utf8),
    ])
    let site = Site(
      plainPolicy([document("a.md", "A")]), theme: theme, date: try date("2026-01-01"),
      generator: "pledge test", downloads: [])
    let page = try #require(site.pages.first { $0.path == "index.html" })
    let (files, _, findings) = site.render(page)
    #expect(findings.isEmpty)
    let text = String(decoding: try #require(files.last).bytes, as: UTF8.self)
    let start = "# Plain\n\nVersion 1\n"
    #expect(text.hasPrefix(start))
    return String(text.dropFirst(start.count).drop { $0 == "\n" })
  }

  @Test(arguments: [
    // Blocks
    ("<h2 id=\"a\">A <em>b</em></h2><p>c\n d</p>e", "## A *b*\n\nc d\n\ne\n"),
    ("<p>a<br>b<br></p><hr>", "a\\\nb\n\n***\n"),
    ("<blockquote><p>a</p><p>b</p></blockquote><blockquote>c</blockquote>", "> a\n>\n> b\n\n> c\n"),
    (
      "<div class=\"admonition tip\"><p class=\"admonition-title\">Consejo</p><p>a</p><p>b</p></div><div class=\"admonition\">c</div>",
      "> [!TIP]\n> a\n>\n> b\n\nc\n"
    ),
    (
      "<ul><li>x<div class=\"admonition note\"><ol start=3><li>a</ol></div></ul><div class=\"admonition note\"></div>y",
      "- x\n\n  > [!NOTE]\n  >\n  > 3. a\n\n> [!NOTE]\n\ny\n"
    ),
    ("<details><summary>a</summary><p>b</p></details>", "**a**\n\nb\n"),
    ("<section><div>a</div>b<article>c</article></section>", "a\n\nb\n\nc\n"),
    (
      "<pre><code class=\"language-sh\">a ```\n &lt;b>\n</code></pre>",
      "````sh\na ```\n <b>\n````\n"
    ),
    ("<pre>\n\n a<br>b\n\n</pre>", "```\n\n a\nb\n\n```\n"),
    // Lists
    ("<ul><li>a<ul><li>b</li></ul></li><li>c</li></ul>d", "- a\n  - b\n- c\n\nd\n"),
    ("<ul><li><p>a</p><p>b</p></li><li>c</ul>", "- a\n\n  b\n\n- c\n"),
    ("<ol start=\"9\"><li>a<li>b</ol><ol><li>c</ol>", "9. a\n10. b\n\n1) c\n"),
    ("<ul><li>a<ol start=3><li>b</ol></ul><ul><li>c</ul>", "- a\n\n  3. b\n\n+ c\n"),
    ("<ul><li></li><li>a</li></ul>", "- a\n"),
    (
      "<ul><li><input type=checkbox checked> a<li><p><label><input type=checkbox>b</label></p></ul>",
      "- [x] a\n- [ ] b\n"
    ),
    (
      "<dl><div><dt>a</dt><dd>b</dd><dd>c</dd></div><dt>d<dd><p>e</p><p>f</p></dl>g",
      "- **a**\n  - b\n  - c\n- **d**\n  - e\n\n    f\n\ng\n"
    ),
    // Lines
    ("<strong>a</strong>b<i>c </i>d", "**a**b*c* d\n"),
    ("<b>a</b><b>b</b> <i>a</i><b>b</b> <b>a</b><del>c</del>", "**ab** *a*b a~~c~~\n"),
    ("a<em>(b)</em>c <em>(d)</em> <strong><em>e</em>f</strong>", "a(b)c *(d)* ***e*f**\n"),
    ("<code>a`b</code> <code>`</code> <code>\n</code>", "``a`b`` `` ` ``\n"),
    (
      "<a href=\"b.html?c=(d)\" title=\"e &quot;f\">[g]</a>!<a href=x><a href=y>z</a></a>",
      "[\\[g\\]](b.html?c=\\(d\\) \"e \\\"f\")\\![z](x)\n"
    ),
    (
      "<a href=\"contents.html#a\">a</a> <a href=\"./tools.html\">b</a> <a href=\"404.html\">c</a> <a href=\"//x/tools.html\">d</a>",
      "[a](contents.md#a) [b](./tools.md) [c](404.html) [d](//x/tools.html)\n"
    ),
    ("<a name=x></a><a href=y><p>a</p><p>b</p></a>", "[a](y)\n\n[b](y)\n"),
    ("<img src=\"a b.png\" alt=\"c]d\">", "![c\\]d](a%20b.png)\n"),
    (
      "1<sup><a href=\"#n\">2</a></sup> <time datetime=x>3</time><wbr><bdi>4</bdi>", "1[2](#n) 34\n"
    ),
    (
      "a<script>b</script><style>c</style><form>d<form></form></form><p hidden>e</p><template>f</template>g",
      "ag\n"
    ),
    // Text
    (
      "<p>1. a</p><p>- b</p><p># c # d</p><p>+</p><p>===</p><p>&gt; e</p>",
      "1\\. a\n\n\\- b\n\n\\# c \\# d\n\n\\+\n\n\\===\n\n\\> e\n"
    ),
    (
      "a_b _c_ &amp; &amp;amp; &lt;d> 2 &lt; 3 {{=<% %>=}}{{e}}<%={{ }}=%> f | g ~ h! i!",
      "a_b _c\\_ & \\&amp; \\<d> 2 < 3 \\{\\{e}} f \\| g \\~ h! i\\!\n"
    ),
    (
      "https://x_y_.z http:<b>//</b>w www.x <a href=x>http://www.x</a>",
      "https\\://x_y\\_.z http:\\//w www\\.x [http://www.x](x)\n"
    ),
    // Tables
    (
      "<table><caption>a</caption><tr><th class=left>b<th>c|d<tr><td><p>e</p><ul><li>f</ul><td><code>|</code></table>",
      "**a**\n\n| b | c\\|d |\n| :-- | --- |\n| e<br>f | `\\|` |\n"
    ),
    (
      "<table><tr><td colspan=2>a<tr><td>b<table><tr><td>c</table><td><code>\\|</code><td>d</table>",
      "| a | | |\n| --- | --- | --- |\n| b<br>c | \\\\\\| | d |\n"
    ),
    ("<li><table><tr><td>a</table><td>b", "| a |\n| --- |\n\nb\n"),
  ])
  func becomes(html: String, expected: String) throws { #expect(try markdown(html) == expected) }

  /// Whatever a theme holds, its text is told, and it costs no more than its length.
  @Test(arguments: [
    "<ul><li>", "<blockquote>", "<b><i>", "<table><tr><td>", "<dl><dt>a<dd>", "</ul>", "<a href=x>",
    "<", "<p", "<!--", "<pre><code>", "&#", "<ol start=99999999999><li>a", "<td colspan=99999999>a",
    "<h1><li><table>a<td>b</h1>", "<em>*</em>", "<li><b>", "<dt><ul>a", "`", "<svg/>",
    "<del><b>a</del>",
  ])
  func hostile(part: String) throws {
    let text = try markdown(String(repeating: part, count: 20_000) + " end")
    #expect(text.utf8.count < 20_000 * (part.utf8.count + 200))
    if part != "<p", part != "<!--" { #expect(text.contains("end")) }
  }

  /// Tags in any order, malformed more often than not: the text is the same, and nothing becomes of it that it was not.
  @Test func anyOrder() throws {
    var generator = SplitMix(state: 1)
    let tags = [
      "p", "em", "strong", "del", "a href=x", "code", "li", "ul", "ol start=7", "blockquote", "dl",
      "dt", "dd", "table", "tr", "td", "th", "h2", "pre", "div", "span", "br", "hr", "summary",
    ]
    let words = [
      "a", " ", "*", "_", "b ", " c", "`", "~", "1.", "-", "#", "!", "[", "](x)", "&amp;", "&lt;i>",
      "|", "\\", "(", "é", "—", "http://x", "www.", "a@b.c", "\n", "+", "=", ":", "€", "\u{3000}",
      "«",
    ]
    for round in 0..<4000 {
      var html = ""
      for _ in 0..<Int.random(in: 1...24, using: &generator) {
        let tag = tags[Int.random(in: 0..<tags.count, using: &generator)]
        switch Int.random(in: 0..<5, using: &generator) {
        case 0, 1: html += words[Int.random(in: 0..<words.count, using: &generator)]
        case 2: html += "</\(tag.prefix { $0 != " " })>"
        case _: html += "<\(tag)>"
        }
      }
      let text = try markdown("<div>" + html)
      let read = TwinReading(text)
      #expect(ordered(read.text) == ordered(visibleText(html)), "\(round): \(html)\n\(text)")
    }
  }

  /// The examples of `spec.txt` that hold declarations, or tags without an end: browsers show nothing of them.
  private static let notShown = [126, 127, 128, 142, 149, 150, 151, 647, 648, 649]

  /// What GitHub makes of every example of its specification, made Markdown again.
  @Test(
    .enabled(if: GFMSpecification("spec.txt") != nil, "no ../shared/specs/gfm beside the project"),
    arguments: ["spec.txt", "extensions.txt"])
  func specification(name: String) throws {
    for example in try #require(GFMSpecification(name)).examples
    where name != "spec.txt" || !Self.notShown.contains(example.number) {
      let text = try markdown(example.html)
      #expect(
        ordered(TwinReading(text).text) == ordered(visibleText(example.html)),
        "\(example.number): \(example.html)\n\(text)")
    }
  }

  /// A table stands after what lies in it beside its cells, as in browsers: its words are compared in no order.
  private func ordered(_ text: String) -> [Character] { text.sorted() }
}

/// Steele, Lea and Flood's generator: the same numbers everywhere.
private struct SplitMix: RandomNumberGenerator {
  var state: UInt64
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
