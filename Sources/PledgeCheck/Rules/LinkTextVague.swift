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
      guard let table = PhraseTable.named(written.language) else { return [] }
      let prose = written.prose
      return prose.nodes.indices.compactMap { index -> Finding? in
        guard prose.nodes[index].content == .link else { return nil }
        let place = prose.place(of: prose.nodes[index])
        if prose.isWordless(index) {
          return Finding(
            "this link has no text", at: place, subject: prose.string(prose.nodes[index].text),
            hint: "say between the brackets where it leads")
        }
        // The longest of the list has fewer letters.
        guard prose.nodes[index].end - Int32(index) < 6 else { return nil }
        let text = prose.plainText(of: index)
        guard text.utf8.count < 40, table.vagueLinks.contains(plain(text)) else { return nil }
        return Finding(
          "“\(text)” does not say where the link leads", at: place,
          subject: prose.string(prose.nodes[index].text),
          hint: "make the words that name the target the link's text")
      }
    }
  }

  /// A text's words in lower case, with one space between each.
  private static func plain(_ text: String) -> String {
    var words: [[UInt8]] = []
    for word in text.split(whereSeparator: { !$0.isLetter && !$0.isNumber }) {
      words.append(Letter.lowercased(Array(word.utf8)))
    }
    return String(decoding: Array(words.joined(separator: [UInt8(ascii: " ")])), as: UTF8.self)
  }
}
