import PledgeModel

extension Rule {
  static let imageAltMissing = Rule(
    "image-alt-missing", "Every image is described in words.",
    why: "Who cannot see the image, or is on a line too slow for it, is told nothing.",
    bad: Example("index.md", "# Help\n\n«»![](sla.json)\n"),
    good: Example("index.md", "# Help\n\n![The way of a ticket, step by step](sla.json)\n"),
    isAcceptable: true
  ) { subject in
    subject.proses.map(\.prose).flatMap { prose in
      prose.nodes.indices.compactMap { index -> Finding? in
        guard prose.nodes[index].content == .image, prose.isWordless(index) else { return nil }
        let source = prose.string(prose.nodes[index].text)
        return Finding(
          "this image is not described", at: prose.place(of: prose.nodes[index]), subject: source,
          hint: "say what it shows between the brackets: ![what it shows](\(source))")
      }
    }
  }
}

extension Prose {
  /// Whether a node holds neither words nor a reference nor an image with words.
  func isWordless(_ index: Int) -> Bool {
    nodes[index + 1..<Int(nodes[index].end)].allSatisfy { node in
      switch node.content {
      case .text, .code: text[node.text.range].allSatisfy { $0 == UInt8(ascii: " ") }
      case .reference: false
      case .paragraph, .heading, .quote, .admonition, .list, .item, .taskItem, .codeBlock, .rule,
        .table,
        .tableRow,
        .tableCell, .component, .emphasis, .strong, .strikethrough, .link, .image, .softBreak,
        .lineBreak:
        true
      }
    }
  }
}
