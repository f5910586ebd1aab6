import PledgeModel

extension Passages {
  init(_ policy: Policy, _ proses: [WrittenProse]) {
    let size = proses.reduce(0) { $0 + $1.prose.text.count }
    text.reserveCapacity(size)
    words.reserveCapacity(size / 5)
    stretches.reserveCapacity(proses.reduce(0) { $0 + $1.prose.nodes.count })
    for written in proses { add(written) }
    for data in policy.texts { add(data) }
    findPhrases()
  }

  private mutating func add(_ written: WrittenProse) {
    let prose = written.prose
    // The ends of the innermost item and quote that are open.
    var (itemEnd, quoteEnd) = (0, 0)
    var index = 0
    while index < prose.nodes.count {
      let node = prose.nodes[index]
      var kind: Passage.Kind?
      switch node.content {
      case .paragraph: kind = index < quoteEnd ? .quote : index < itemEnd ? .item : .paragraph
      case .heading: kind = .heading
      case .tableCell: kind = .cell
      case .item, .taskItem: itemEnd = Int(node.end)
      case .quote: quoteEnd = Int(node.end)
      case .admonition, .list, .codeBlock, .rule, .table, .tableRow, .component, .text, .code,
        .emphasis,
        .strong, .strikethrough, .link, .image, .softBreak, .lineBreak, .reference:
        break
      }
      index += 1
      guard let kind else { continue }
      let start = self.start
      while index < Int(node.end) {
        let child = prose.nodes[index]
        add(child, of: prose)
        // An image's alternative text is no part of the text around it.
        index = child.content == .image ? Int(child.end) : index + 1
      }
      close(kind, written.language, file: prose.file, from: start)
    }
  }

  private mutating func add(_ node: Prose.Node, of prose: Prose) {
    switch node.content {
    case .text: add(prose.text[node.text.range], .text, node)
    case .softBreak: add(CollectionOfOne(UInt8(ascii: " ")), .softBreak, node)
    case .lineBreak: add(CollectionOfOne(UInt8(ascii: "\n")), .lineBreak, node)
    case .reference:
      references.append(prose.string(node.text))
      add(Self.standIn, .reference(Int32(references.count - 1)), node)
    case .code, .image: add(Self.standIn, .opaque, node)
    case .emphasis, .strong, .strikethrough, .link, .paragraph, .heading, .quote, .admonition,
      .list, .item,
      .taskItem, .codeBlock, .rule, .table, .tableRow, .tableCell, .component:
      break
    }
  }

  private mutating func add(_ data: DataText) {
    let start = self.start
    let place = data.place
    let node = Prose.Node(
      .text, line: Int32(place.line), column: Int32(place.column), endLine: Int32(place.endLine),
      endColumn: Int32(place.endColumn))
    add(data.text.utf8, .text, node)
    close(data.isRemark ? .remark : .data, data.language, file: place.file, from: start)
  }

  private mutating func add(
    _ bytes: some Collection<UInt8>, _ content: Passage.Stretch.Content, _ node: Prose.Node
  ) {
    let start = text.count
    text += bytes
    stretches.append(
      Passage.Stretch(
        content: content, start: Int32(start), end: Int32(text.count), line: node.line,
        column: node.column, endLine: node.endLine, endColumn: node.endColumn))
  }

  private var start: (text: Int, words: Int, stretches: Int) {
    (text.count, words.count, stretches.count)
  }

  private mutating func close(
    _ kind: Passage.Kind, _ language: String, file: String,
    from start: (text: Int, words: Int, stretches: Int)
  ) {
    guard start.text < text.count else { return }
    let range = start.text..<text.count
    let phrases = languages.firstIndex { $0.language == language } ?? languages.count
    if phrases == languages.count { languages.append((language, PhraseTable.named(language))) }
    let letters = text
    let signs = Self.appendWords(of: letters.span, in: range, to: &words)
    all.append(
      Passage(
        kind: kind, language: language, file: file, text: range,
        words: start.words..<words.count, stretches: start.stretches..<stretches.count,
        phrases: phrases, signs: signs))
  }

  /// U+FFFC, the object replacement character.
  private static let standIn: [UInt8] = [0xEF, 0xBF, 0xBC]
}
