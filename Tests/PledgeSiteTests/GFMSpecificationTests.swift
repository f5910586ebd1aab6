import PledgeMarkdown
import PledgeModel
import PledgeSite
import Testing

/// GitHub Flavored Markdown's own examples, through our reader and our writer.
@Suite struct GFMSpecificationTests {
  /// The examples of `spec.txt` that we print otherwise on purpose.
  static let specification: [String: Set<Int>] = [
    "raw HTML is left out, comments too": Set(118...160).union([
      170, 288, 289, 317, 327, 354, 484, 485, 486, 500, 503, 532, 544, 632, 633, 634, 635, 636, 642,
      644, 647, 648,
      649, 650, 651, 653, 663, 664,
    ]),
    "links with other schemes than ours keep only their text": [604, 606, 607, 609],
    "bare addresses become links everywhere: the extension is always on": [
      610, 614, 616, 619, 620,
    ],
  ]
  /// The same of cmark-gfm's `extensions.txt`.
  static let extensions: [String: Set<Int>] = [
    "raw HTML is left out, comments too": [12, 22],
    "the example only asks that nothing crashes": [20],
    "footnotes are not read": [23],
  ]

  @Test(
    .enabled(if: GFMSpecification("spec.txt") != nil, "no ../shared/specs/gfm beside the project"))
  func specification() throws { try compare("spec.txt", Self.specification) }

  @Test(
    .enabled(
      if: GFMSpecification("extensions.txt") != nil, "no ../shared/specs/gfm beside the project"))
  func extensions() throws { try compare("extensions.txt", Self.extensions) }

  private func compare(_ name: String, _ reasons: [String: Set<Int>]) throws {
    let examples = try #require(GFMSpecification(name)).examples
    let differing = examples.filter { html(of: $0.markdown) != $0.expected }
    let listed = reasons.values.reduce(into: Set<Int>()) { $0.formUnion($1) }
    #expect(
      reasons.values.map(\.count).reduce(0, +) == listed.count,
      "an example is listed under two reasons")
    for example in differing where !listed.contains(example.number) {
      Issue.record(
        "\(name) \(example.number)\n\(example.markdown)ours:\n\(html(of: example.markdown))theirs:\n\(example.expected)"
      )
    }
    let agreeing = listed.subtracting(differing.map(\.number)).sorted()
    #expect(agreeing.isEmpty, "listed, but printed as the specification does")
    let same = examples.filter { html(of: $0.markdown) == $0.html }.count
    print(
      "\(name): \(examples.count - differing.count) of \(examples.count) examples as specified, \(same) to the byte"
    )
  }

  private func html(of markdown: String) -> String {
    var findings: [Finding] = []
    let prose = Prose(
      markdown: SourceText(path: "x.md", bytes: Array(markdown.utf8)), findings: &findings)
    let writer = ProseWriter(
      address: { $0 }, reference: { Array("{{\($0)}}".utf8) },
      component: { Array("{{\($0)}}".utf8) })
    var html: [UInt8] = []
    writer.append(prose, to: &html)
    return String(decoding: html, as: UTF8.self)
  }
}
