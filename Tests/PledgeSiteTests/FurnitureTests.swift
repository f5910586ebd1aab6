import PledgeModel
import Testing

@testable import PledgeSite

/// What stands around a page's content.
@Suite struct FurnitureTests {
  @Test(arguments: [
    (
      "<h2 id=\"a\">One</h2><p>x</p><h2 id=\"b\">Two &amp; <em>three</em></h2>",
      ["a One", "b Two &amp; three"]
    ),
    ("<section class=\"plan\" id=\"gold\">\n<h2 data-sla=\"x\">Gold</h2></section>", ["gold Gold"]),
    (
      "<section id=\"a\"><p>x</p></section><h2>No address</h2><h3 id=\"c\">Third</h3>",
      ["a No address"]
    ),
    ("<h2 id=\"a\">left open", []), ("<h2", []), ("<", []), ("", []),
    ("<p>2 < 3</p><h2 id=\"a\">b</h2>", ["a b"]),
  ])
  func outline(html: String, expected: [String]) {
    let parts = PageOutline(of: Array(html.utf8)).parts
    #expect(parts.map { "\($0.id) \(String(decoding: $0.label, as: UTF8.self))" } == expected)
  }

  @Test func breadcrumbs() throws {
    let files = try build(try samplePolicy())
    func way(_ path: String) throws -> String {
      let html = try #require(files[path])
      return part(of: html, from: "<nav class=\"breadcrumbs\"", to: "</nav>")
    }
    #expect(try way("es/guides/deep/start.html").contains("<a href=\"../../index.html\">"))
    let news = try way("news/launch.html")
    #expect(
      news.contains("<a href=\"../index.html\">")
        && news.contains("<a href=\"../news.html\">News</a>"))
    #expect(news.contains("aria-current=\"location\">"))
    #expect(files["index.html"]?.contains("breadcrumbs") == false)
    #expect(files["404.html"]?.contains("breadcrumbs") == false)
  }

  @Test func neighbours() throws {
    let files = try build(try samplePolicy())
    let severities = try #require(files["severities.html"])
    #expect(
      severities.contains("<a href=\"index.html\" rel=\"prev\"><span>Previous</span> Home</a>"))
    #expect(
      severities.contains(
        "<a href=\"response-times.html\" rel=\"next\"><span>Next</span> Response times</a>"))
    #expect(files["index.html"]?.contains("rel=\"prev\"") == false)
    #expect(files["tools.html"]?.contains("class=\"neighbours\"") == false)
    #expect(files["news/older.html"]?.contains("<a href=\"launch.html\" rel=\"prev\">") == true)
  }

  @Test func editing() throws {
    var policy = try samplePolicy()
    #expect(try build(policy)["severities.html"]?.contains("Edit this page") == false)
    policy.identity.editURL = "https://example.com/edit/"
    let files = try build(policy)
    #expect(
      files["severities.html"]?.contains(
        "<a href=\"https://example.com/edit/severities.md\">Edit this page</a>") == true)
    #expect(files["tools.html"]?.contains("Edit this page") == false)
  }

  @Test func theSeverityGuideTellsHowEachDefinitionBegins() throws {
    let html = try #require(try build(try samplePolicy())["severities.html"])
    let guide = part(of: html, from: "<nav class=\"guide\"", to: "</nav>")
    #expect(guide.contains("<li><a href=\"#"))
    #expect(guide.contains("</a> <span>"))
  }

  @Test(arguments: [
    ("One thing. Another.", "One thing."), ("Version 2.1 is it. Yes", "Version 2.1 is it."),
    ("No end", "No end"), ("E.g. so small. Next", "E.g. so small."), ("", nil), ("A {{x}} b.", nil),
  ])
  func firstSentence(text: String, expected: String?) {
    let prose = text.isEmpty ? Prose() : Prose(paragraphs: [text, "Further."])
    #expect(prose.firstSentence == expected)
  }

  /// What stands at the head of every printed sheet; a name cannot end the string, nor the style sheet.
  @Test func printedSheetsSayTheVersion() throws {
    var policy = try samplePolicy()
    policy.identity.name = Localized("A \"b\" \\ </style>\n*", in: "en")
    let css = try #require(try build(policy)["print.css"])
    #expect(
      css.hasPrefix(
        "@page { @top-center { content: \"A \\22 b\\22  \\5c  \\3c /style>\\a * · Version "))
    #expect(css.filter { $0 == "\"" }.count == 2 && css.filter { $0 == "\n" }.count == 1)
    #expect(try build(policy)["es/print.css"]?.contains("· Versión ") == true)
  }
}
