import PledgeExport
import PledgeMarkdown
import PledgeModel
import Testing

/// The page as PledgeMarkdown reads it.
@Suite struct MarkdownTests {
  private let prose: Prose = {
    let subject = Exporter.Subject(policy: HostilePolicy.policy, zones: [])
    let bytes = Exporter.named("markdown")?(subject).bytes ?? []
    var findings: [Finding] = []
    return Prose(
      markdown: SourceText(path: "support.md", bytes: bytes), findings: &findings)
  }()

  private func words(_ isMeant: (Prose.Content) -> Bool) -> [String] {
    prose.nodes.indices.filter { isMeant(prose.nodes[$0].content) }.map { prose.plainText(of: $0) }
  }

  /// As they stand on one line.
  private let names = HostilePolicy.names.map { name in
    name.unicodeScalars.split { $0.value <= 0x20 }.map { String($0) }.joined(separator: " ")
  }

  @Test func channelsAreHeadingsWithTheirNames() {
    #expect(words { $0 == .heading(level: 3) } == names)
  }

  @Test func cellsHoldThePhrases() {
    let rows = words { $0 == .tableRow(isHeader: false) }
    for (index, name) in names.enumerated() {
      let text = index % 2 == 0 ? name : "N/A: \(name)"
      #expect(rows.contains { $0.contains(text) }, "\(text)")
    }
  }

  @Test func namesBringNoMarkup() {
    for node in prose.nodes {
      switch node.content {
      case .code, .codeBlock, .emphasis, .strikethrough, .image, .quote, .rule, .reference:
        Issue.record("\(node.content) at line \(node.line)")
      case .link: #expect(prose.string(node.text).hasPrefix("http"))
      default: break
      }
    }
  }
}
