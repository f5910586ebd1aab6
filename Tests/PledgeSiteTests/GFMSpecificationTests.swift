import PledgeMarkdown
import PledgeModel
import PledgeSite
import Testing

/// GitHub Flavored Markdown's own examples, through our reader and our writer.
@Suite struct GFMSpecificationTests {
  /// The examples of `spec.txt` that we print otherwise on purpose.
  static let specification: [String: Set<Int>] = [:]
  /// The same of cmark-gfm's `extensions.txt`.
  static let extensions: [String: Set<Int>] = [:]

  @Test(.enabled(if: GFMSpecification("spec.txt") != nil, "no ../shared/specs/gfm beside the project"))
  func specification() throws { try compare("spec.txt", Self.specification) }

  @Test(.enabled(if: GFMSpecification("extensions.txt") != nil, "no ../shared/specs/gfm beside the project"))
  func extensions() throws { try compare("extensions.txt", Self.extensions) }

  private func compare(_ name: String, _ reasons: [String: Set<Int>]) throws {
    let examples = try #require(GFMSpecification(name)).examples
    let differing = examples.filter { html(of: $0.markdown) != $0.expected }
    let listed = reasons.values.reduce(into: Set<Int>()) { $0.formUnion($1) }
    #expect(reasons.values.map(\.count).reduce(0, +) == listed.count, "an example is listed under two reasons")
    for example in differing where !listed.contains(example.number) {
      Issue.record("\(name) \(example.number)\n\(example.markdown)ours:\n\(html(of: example.markdown))theirs:\n\(example.expected)")
    }
    let agreeing = listed.subtracting(differing.map(\.number)).sorted()
    #expect(agreeing.isEmpty, "listed, but printed as the specification does")
    print("\(name): \(examples.count - differing.count) of \(examples.count) examples as specified")
  }

  private func html(of markdown: String) -> String {
    var findings: [Finding] = []
    let prose = Prose(markdown: SourceText(path: "x.md", bytes: Array(markdown.utf8)), findings: &findings)
    let writer = ProseWriter(address: { $0 }, reference: { Array("{{\($0)}}".utf8) }, component: { Array("{{\($0)}}".utf8) })
    var html: [UInt8] = []
    writer.append(prose, to: &html)
    return String(decoding: html, as: UTF8.self)
  }
}
