import PledgeTemplate
import Testing

/// What is found only when a value is there: names, and the partials that are used.
struct RenderingTests {
  static let page: Value = [
    "title": "Support", "site": ["name": "QVD", "url": "/"],
    "links": [["url": "a", "text": "A"], ["url": "b"]],
    "note": .absent,
  ]

  @Test(arguments: [
    ("{{titel}}", "1:1: no value is named “titel” here (did you mean “title”?)"),
    ("{{#ttle}}x{{/ttle}}", "1:1: no value is named “ttle” here (did you mean “title”?)"),
    ("a{{^tilte}}{{/tilte}}", "1:2: no value is named “tilte” here (did you mean “title”?)"),
    (
      "{{other}}",
      "1:1: no value is named “other” here (the names here are “title”, “site”, “links”, “note”)"
    ),
    (
      "{{#site}}{{other}}{{/site}}",
      "1:10: no value is named “other” here (the names here are “name”, “url”, “title”, “site”, “links”, “note”)"
    ),
    (
      "{{site.nane}}",
      "1:1: “site.nane” looks for “nane”, which is not there (did you mean “name”?)"
    ),
    (
      "{{site.x}}",
      "1:1: “site.x” looks for “x”, which is not there (the names here are “name”, “url”)"
    ),
    ("{{title.size}}", "1:1: “title.size” looks for “size” in what is a text"),
    ("{{note.size}}", "1:1: “note.size” looks for “size” in what is nothing"),
    ("{{links.url}}", "1:1: “links.url” looks for “url” in what is a list"),
    ("{{.}}", "1:1: “.” is an object, which cannot be printed"),
  ])
  func `tells which name is unknown`(template: String, expected: String) {
    #expect(Rendered(template, Self.page).faults == ["main:\(expected)"])
  }

  @Test func `tells a place once, however often it is met`() {
    let rendered = Rendered(
      "{{#links}}{{url}}{{text}};{{text}},{{/links}}{{#links}}{{no}}{{/links}}", Self.page)
    #expect(rendered.output == "aA;A,b;,")
    #expect(
      rendered.faults == [
        "main:1:18: no value is named “text” here (the names here are “url”, “title”, “site”, “links”, “note”)",
        "main:1:27: no value is named “text” here (the names here are “url”, “title”, “site”, “links”, “note”)",
        "main:1:56: no value is named “no” here (the names here are “url”, “text”, “title”, “site”, “links”, “note”)",
      ])
  }

  @Test func `tells once what cannot be printed`() {
    let rendered = Rendered("{{#links}}{{.}};{{/links}}", Self.page)
    #expect(
      rendered
        == Rendered(output: ";;", faults: ["main:1:11: “.” is an object, which cannot be printed"]))
  }

  @Test func `tells no more than 12 of the names`() {
    let many = Value.object((1...20).map { ("name\($0)", .absent) })
    let names = (1...12).map { "“name\($0)”" }.joined(separator: ", ")
    #expect(
      Rendered("{{x}}", many).faults == [
        "main:1:1: no value is named “x” here (the names here are \(names), …)"
      ])
    #expect(
      Rendered("{{x}}", "text").faults == [
        "main:1:1: no value is named “x” here (there are no names here)"
      ])
  }

  @Test func `places a fault of a partial in the partial`() {
    let rendered = Rendered("\n{{>p}}{{>p}}", partials: ["p": "é\n{{no}}\n"])
    #expect(
      rendered
        == Rendered(
          output: "\né\n\né\n\n",
          faults: ["p:2:1: no value is named “no” here (there are no names here)"]))
  }

  @Test func `includes what is wrong with the templates used, and only them`() {
    let rendered = Rendered("{{>p}}{{>p}}", partials: ["p": "[{{>q}}]", "r": "{{#x}}"])
    #expect(
      rendered
        == Rendered(output: "[][]", faults: ["p:1:2: no template is named “q”"])
    )
  }

  @Test func `tells when there is no such template`() {
    var output: [UInt8] = [1]
    let set = TemplateSet(["page": []])
    #expect(
      set.render("pgae", [:], into: &output).map(\.description)
        == ["pgae:1:1: no template is named “pgae” (did you mean “page”?)"])
    #expect(output == [1])
  }

  @Test func `finds an outer name that an inner absent one does not hide`() {
    #expect(
      Rendered("{{#in}}{{a}}{{b}}{{/in}}", ["a": "1", "b": "2", "in": ["b": .absent]])
        == Rendered(output: "1"))
  }
}
