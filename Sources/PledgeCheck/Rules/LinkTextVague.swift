import PledgeModel

extension Rule {
  static let linkTextVague = Rule(
    "link-text-vague", level: .warning, "A link's text says where it leads.",
    why: "A screen reader can list a page's links alone: ten times “here” helps nobody.",
    bad: Example("index.md", "# Help\n\n«[Click here](severities.md)» for severities.\n"),
    good: Example("index.md", "# Help\n\nRead [which severity is which](severities.md).\n"),
    isAcceptable: true
  ) { subject in
    subject.proses.flatMap { written -> [Finding] in
      guard
        let table = subject.passages.languages.first(where: { $0.language == written.language })?
          .phrases
      else { return [] }
      let prose = written.prose
      return prose.nodes.indices.compactMap { index -> Finding? in
        guard prose.nodes[index].content == .link else { return nil }
        let place = prose.place(of: prose.nodes[index])
        if prose.isWordless(index) {
          return Finding(
            "this link has no text", at: place, subject: prose.string(prose.nodes[index].text),
            hint: "say between the brackets where it leads")
        }
        let text = prose.words(of: index)
        guard text.count < 40, table.vagueLinks.contains(PhraseTable.linkHash(of: text)) else {
          return nil
        }
        return Finding(
          "“\(prose.plainText(of: index))” does not say where the link leads", at: place,
          subject: prose.string(prose.nodes[index].text),
          hint: "make the words that name the target the link's text")
      }
    }
  }
}

extension Prose {
  /// The text of a link.
  fileprivate func words(of index: Int) -> [UInt8] {
    var words: [UInt8] = []
    for node in nodes[index + 1..<Int(nodes[index].end)] {
      switch node.content {
      case .text: words += text[node.text.range]
      case .softBreak, .lineBreak: words.append(UInt8(ascii: " "))
      // What is printed or shown there may well say more.
      case .code, .reference, .image: words += " _ ".utf8
      case .paragraph, .heading, .quote, .admonition, .list, .item, .taskItem, .codeBlock, .rule,
        .table,
        .tableRow, .tableCell, .component, .emphasis, .strong, .strikethrough, .link:
        break
      }
    }
    return words
  }
}
