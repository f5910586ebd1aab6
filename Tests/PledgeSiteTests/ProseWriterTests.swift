import PledgeMarkdown
import PledgeModel
import PledgeSite
import Testing

@Suite struct ProseWriterTests {
  private func html(_ markdown: String) -> String {
    var findings: [Finding] = []
    let prose = Prose(
      markdown: SourceText(path: "page.md", bytes: Array(markdown.utf8)), findings: &findings)
    let writer = ProseWriter(
      address: { $0.hasSuffix(".md") ? $0.dropLast(3) + ".html" : $0 },
      reference: { Array("<b title=\"1 > 0\">\($0) &amp; \"c\"</b>".utf8) },
      component: { Array("<section>\($0)</section>".utf8) })
    var html = Array("<main>".utf8)
    writer.append(prose, to: &html)
    return String(decoding: html.dropFirst(6), as: UTF8.self)
  }

  @Test(arguments: [
    // Escaping
    ("a < b & \"c\" > 'd'", "<p>a &lt; b &amp; &quot;c&quot; &gt; 'd'</p>\n"),
    ("`<a>&amp;`", "<p><code>&lt;a&gt;&amp;amp;</code></p>\n"),
    ("``` a\"b c\n<\n```", "<pre><code class=\"language-a&quot;b\">&lt;\n</code></pre>\n"),
    (
      "[a](/b\"c \"d\\\"e<\")",
      "<p><a href=\"/b%22c\" title=\"d&quot;e&lt;\">a</a></p>\n"
    ),
    ("[a](</b c?d=e&f#ñ%20[x]>)", "<p><a href=\"/b%20c?d=e&amp;f#%C3%B1%20%5Bx%5D\">a</a></p>\n"),
    // What the site decides
    ("[a](b.md)", "<p><a href=\"b.html\">a</a></p>\n"),
    ("x {{a.b}}", "<p>x <b title=\"1 > 0\">a.b &amp; \"c\"</b></p>\n"),
    ("x\n\n{{a}}\n\ny", "<p>x</p>\n<section>a</section>\n<p>y</p>\n"),
    ("- {{a}}\n- b", "<ul>\n<li>\n<section>a</section>\n</li>\n<li>b</li>\n</ul>\n"),
    // Alternative text is plain
    (
      "![a *b* [c](d) `e<` {{f}}\n\"g\"](/h.png \"i\")",
      "<p><img src=\"/h.png\" alt=\"a b c e&lt; f &amp; &quot;c&quot; &quot;g&quot;\" title=\"i\"></p>\n"
    ),
    // Lists
    ("3. a\n4. b", "<ol start=\"3\">\n<li>a</li>\n<li>b</li>\n</ol>\n"),
    ("- a\n\n- b", "<ul>\n<li>\n<p>a</p>\n</li>\n<li>\n<p>b</p>\n</li>\n</ul>\n"),
    (
      "- [ ] a *b*\n\n  c\n- [x] d",
      "<ul>\n<li class=\"task\">\n<p><label><input type=\"checkbox\" disabled> a <em>b</em></label></p>\n<p>c</p>\n</li>\n"
        + "<li class=\"task\">\n<p><label><input type=\"checkbox\" checked disabled> d</label></p>\n</li>\n</ul>\n"
    ),
    // Tables
    (
      "|a||\n|:-|-:|\n|b|c|\n|d|",
      "<table>\n<thead>\n<tr>\n<th class=\"left\">a</th>\n<td class=\"right\"></td>\n</tr>\n</thead>\n<tbody>\n"
        + "<tr>\n<td class=\"left\">b</td>\n<td class=\"right\">c</td>\n</tr>\n"
        + "<tr>\n<td class=\"left\">d</td>\n<td class=\"right\"></td>\n</tr>\n</tbody>\n</table>\n"
    ),
    ("|a|\n|-|", "<table>\n<thead>\n<tr>\n<th>a</th>\n</tr>\n</thead>\n</table>\n"),
    (
      "> [!WARNING]\n> a\n\nb",
      "<div class=\"admonition warning\" role=\"note\">\n<p class=\"admonition-title\">Warning</p>\n<p>a</p>\n</div>\n<p>b</p>\n"
    ),
    // Headings
    ("# A & b\n\n### A b", "<h1 id=\"a--b\">A &amp; b</h1>\n<h3 id=\"a-b\">A b</h3>\n"),
    ("a  \nb\\\nc ~~d~~\n\n---", "<p>a<br>\nb<br>\nc <del>d</del></p>\n<hr>\n"),
  ])
  func prints(markdown: String, expected: String) { #expect(html(markdown) == expected) }

  @Test func partsOfAText() {
    var findings: [Finding] = []
    let prose = Prose(
      markdown: SourceText(path: "page.md", bytes: Array("# a\n\nb *c*\n\n- d".utf8)),
      findings: &findings)
    let writer = ProseWriter(address: { $0 }, reference: { _ in [] }, component: { _ in [] })
    func html(_ nodes: Range<Int>) -> String {
      var html: [UInt8] = []
      writer.append(prose, nodes: nodes, to: &html)
      return String(decoding: html, as: UTF8.self)
    }
    let roots = prose.roots
    #expect(html(roots[1]..<roots[2]) == "<p>b <em>c</em></p>\n")
    #expect(html(roots[1] + 1..<roots[2]) == "b <em>c</em>")
    #expect(html(roots[2]..<prose.nodes.count) == "<ul>\n<li>d</li>\n</ul>\n")
    #expect(html(0..<0).isEmpty)
  }

  /// Deeper than any text that is read: a tree from elsewhere may be.
  @Test func deepTreesDoNotOverflowTheStack() {
    let depth = 200_000
    let nodes = (0..<depth).map { _ in Prose.Node(.quote, end: depth) }
    var html: [UInt8] = []
    ProseWriter(address: { $0 }, reference: { _ in [] }, component: { _ in [] })
      .append(Prose(nodes: nodes), to: &html)
    #expect(html.count == depth * ("<blockquote>\n".utf8.count + "</blockquote>\n".utf8.count))
  }
}
