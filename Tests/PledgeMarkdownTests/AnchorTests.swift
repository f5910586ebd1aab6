import PledgeModel
import Testing

@Suite struct AnchorTests {
  @Test(arguments: [
    ("Response times", "response-times"), ("P1: Critical Error", "p1-critical-error"),
    ("¿Qué es “P1”?", "qué-es-p1"),
    ("ÁÉÍ Ñandú", "áéí-ñandú"), ("снег 日本語 ٣", "снег-日本語-٣"), ("a_b - c/d", "a_b---cd"),
    ("24x7", "24x7"),
    ("🎉", "section"), ("", "section"), ("e\u{301}", "e\u{301}"),
  ])
  func slugs(text: String, anchor: String) { #expect(slug(text) == anchor) }

  @Test func unique() {
    var anchors = AnchorSet()
    #expect(
      ["A", "a", "A 1", "a", "b", "a-1"].map { anchors.anchor(for: $0) } == [
        "a", "a-1", "a-1-1", "a-2", "b", "a-1-2",
      ])
  }

  @Test func headings() {
    let prose = read("# A *b* `c` [d](e)\n\na b c d\n---\n\n## {{x.y}}\n").prose
    let anchors = prose.nodes.filter { if case .heading = $0.content { true } else { false } }.map {
      prose.string($0.detail)
    }
    #expect(anchors == ["a-b-c-d", "a-b-c-d-1", "xy"])
  }
}
