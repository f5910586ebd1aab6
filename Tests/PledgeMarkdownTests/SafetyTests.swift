import PledgeModel
import Testing

@Suite struct SafetyTests {
  @Test(arguments: [
    "[a](javascript:x)", "[a](JavaScript:x)", "[a](data:text/html,x)", "[a](vbscript:x)",
    "[a](file:///etc)",
    "[a](&#32;javascript:x)", "[a](&#1;javascript:x)", "[a](java&#9;script:x)",
    "[a](java&#10;script:x)",
    "[a](javascript&colon;x)", "[a](java\\script:x)\n\n[b]: x", "[a][b]\n\n[b]: javascript:x",
    "![a](javascript:x)",
    "[a](x-y.z+1:x)", "[a](/b&#13;c)", "[a](<javascript:x y>)",
  ])
  func unsafe(markdown: String) {
    let (prose, findings) = read(markdown)
    guard !markdown.contains("\\s") else {
      return #expect(prose.outline("link") == ["link “java\\script:x” 1:1-19"])
    }
    #expect(prose.outline("link", "image").isEmpty)
    #expect(prose.plainText == "a")
    #expect(findings.map(\.rule) == [.linkUnsafe])
  }

  @Test(arguments: [
    "http://a.b", "HTTPS://a.b", "mailto:a@b.c", "tel:+34-1", "ftp://a.b", "b.md", "../b.md#c",
    "#d", "?e", "//a.b",
    "a/b:c", "#javascript:x", "?javascript:x", "12:30.html", "",
  ])
  func safe(address: String) {
    let (prose, findings) = read("[a](<\(address)>)")
    #expect(prose.nodes.map(\.content) == [.paragraph, .link, .text])
    #expect(prose.string(prose.nodes[1].text) == address)
    #expect(findings.isEmpty)
  }

  @Test(arguments: [
    ("a <b>c</b>", "a c", ["<b> 1:3-6"]),
    ("a</b>", "a", ["</b> 1:2-6"]),
    ("a<br/>b<br>", "ab", ["<br> 1:2-7", "<br> 1:8-12"]),
    ("<div class=\"x\">\nb\n</div>\n\nc", "c", ["<div> 1:1-16"]),
    ("- <SCRIPT>x</SCRIPT>\n- b", "b", ["<script> 1:3-21"]),
    ("a <!-- b --> c", "a  c", []),
    ("<!-- a\n\nb -->\n\nc", "c", []),
    ("<!-- a --> <i>b</i>", "", ["<i> 1:1-20"]),
    ("<!-- a --> b", "", ["text after a comment 1:1-13"]),
    ("a <?b?> c", "a  c", ["<?…> 1:3-8"]),
    ("`<b>` \\<b> &lt;b>\n\n    <b>", "<b> <b> <b>\n\n<b>\n", []),
  ])
  func html(markdown: String, text: String, tags: [String]) {
    let (prose, findings) = read(markdown)
    #expect(prose.plainText == text)
    #expect(
      findings.map {
        "\($0.message.dropFirst("HTML is left out of pages: ".count)) \(words($0.place))"
      } == tags)
    #expect(findings.allSatisfy { $0.rule == .htmlDropped })
  }
}
