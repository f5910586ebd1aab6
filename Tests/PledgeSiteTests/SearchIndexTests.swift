import Testing

@testable import PledgeSite

/// What the search of a site is given to find.
@Suite struct SearchIndexTests {
  @Test(arguments: [
    ("Two hours, 24×7!", ["two", "hours", "24", "7"]),
    ("+34 637 825 553", ["34", "637", "825", "553"]),
    ("support@acme.example", ["support", "acme", "example"]),
    ("Störung ÉTÉ Straße", ["störung", "été", "straße"]),
    ("أوقات الاستِجابة، ٢٤", ["أوقات", "الاستِجابة", "٢٤"]),
    ("P1: e\u{301}te\u{301}", ["p1", "e\u{301}te\u{301}"]),
    ("", []), ("– … “”", []),
  ])
  func words(text: String, expected: [String]) {
    #expect(SearchWords.of(Array(text.utf8)) == expected)
  }

  @Test func bytesThatAreNoText() {
    #expect(SearchWords.of([0x61, 0xFF, 0x62, 0xC3, 0x63, 0xE2, 0x80]) == ["a", "b", "c"])
  }

  @Test(arguments: [
    ("<h1>Plans</h1><p>All of <em>them</em>s</p>", [" Plans: All of thems"]),
    (
      "<p>a &amp; b</p><h2 id=\"x\">One <b>two</b></h2><p>c</p><h3 id=\"y\">Three</h3>d",
      [" Plans: a & b", "x One two: c", "y Three: d"]
    ),
    ("<section id=\"gold\"><h2>Gold</h2><p>c</p></section>", [" Plans:", "gold Gold: c"]),
    ("<h2>No address</h2><p>c</p>", [" Plans: No address c"]),
    (
      "a<script>b</script> <form><select><option>c</option></select></form><svg><path/></svg>"
        + "<template><p>d</p></template>e", [" Plans: a e"]
    ),
    (
      "<div hidden>b<div>c</div>d</div> <p>e<input hidden>f</p>", [" Plans: e f"]
    ),
    ("a</form> b<h2 id=\"x\">c", [" Plans: a b"]), ("<", [" Plans: <"]), ("", [" Plans:"]),
  ])
  func parts(html: String, expected: [String]) {
    let page = SearchablePage(path: "plans.html", title: "Plans", html: Array(html.utf8))
    let told = page.parts.map { part in
      let text = String(decoding: part.text, as: UTF8.self).split(separator: " ")
      return
        "\(part.anchor ?? "") \(part.heading):\(text.map { " \($0)" }.joined())"
    }
    #expect(told == expected)
  }

  @Test func whatStandsWhere() {
    let pages = [
      (
        "a.html", "First",
        "<p>The printer is on fire, all printers are</p><h2 id=\"f\">Fire</h2><p>Call the fire brigade</p>"
      ),
      (
        "b c.html", "Second",
        "<p>called about the printer</p><h2 id=\"f\">Fire</h2><p>Call the fire brigade</p>"
      ),
    ].map { SearchablePage(path: $0.0, title: $0.1, html: Array($0.2.utf8)) }
    let index = SearchIndex(of: pages, language: "en-GB")
    // The part that says the same again is left out.
    #expect(
      index.parts.map { "\($0.address) \($0.heading)" } == [
        "a.html First", "#f Fire", "b%20c.html Second",
      ])
    // “fire” is told by the heading of the second part; “printers” and “called” are told as “printer” and “call”.
    #expect(index.words == ["printer# fire", "call! brigade", ""])
  }

  /// Headings without a text of their own are each found on their page.
  @Test func headingsAboveHeadings() {
    let pages = ["gold", "silver"].map { plan in
      SearchablePage(
        path: "\(plan).html", title: plan,
        html: Array("<h2 id=\"a\">When to call</h2><h3 id=\"b\">Fire</h3><p>\(plan)</p>".utf8))
    }
    let index = SearchIndex(of: pages, language: "en")
    #expect(
      index.parts.map(\.heading) == [
        "gold", "When to call", "Fire", "silver", "When to call", "Fire",
      ])
    #expect(index.silent == ["to", "when"])
  }

  /// Distances of every length, as templates/search.js reads them.
  @Test func distances() {
    let distances = [1, 2, 21, 22, 23, 189, 190, 210, 211, 1_900, 2_000]
    var pages: [SearchablePage] = []
    for (index, distance) in ([1] + distances).enumerated() {
      for empty in 0..<(distance - 1) {
        pages.append(SearchablePage(path: "\(index)-\(empty).html", title: "x", html: []))
      }
      pages.append(SearchablePage(path: "\(index).html", title: "x", html: Array("word".utf8)))
    }
    let line = SearchIndex(of: pages, language: "en").words[0]
    var read: [Int] = []
    var leading = 0
    for sign in line.dropFirst(4) {
      if let digit = Array("[]^_`{|}~").firstIndex(of: sign) {
        leading = leading * 9 + digit + 1
      } else if let digit = Array("!#$%&'()*+,-./:;<=>?@").firstIndex(of: sign) {
        read.append(leading * 21 + digit + 1)
        leading = 0
      }
    }
    #expect(read == distances)
  }
}
