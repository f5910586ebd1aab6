internal import PledgeModel

/// Copies a tree out of cmark into a flat `Prose`, with places in the file.
struct ProseBuilder {
  var prose: Prose
  var findings: [Finding] = []
  /// Where nodes first were within one another too deep, if anywhere.
  var tooDeepLine: Int?
  var locator: TextLocator
  /// Whether there is a brace in the file at all, which is seldom.
  let mayReference: Bool
  /// The index of every open node, or nil if it is left out and its children take its place.
  var open: [Int?] = []
  var anchors = AnchorSet()
  /// The cells of the current row, and which of them comes next.
  var cells: [Range<Int>] = []
  var nextCell = 0
  var rowLine = 1
  /// How many columns the current table has.
  var columnCount = 0
  /// Why open links are unsafe, by the index of their node.
  var objections: [Int: String] = [:]
  /// What comments accept, in reading order.
  var acceptances: [PendingAcceptance] = []
  /// The tags that were found dropped, so that a closing one is not a fault of its own.
  var droppedTags: Set<String> = []

  init(source: SourceText, firstLine: Int) {
    let byteCount = source.bytes.count - source.offset(ofLine: firstLine)
    prose = Prose(file: source.path)
    mayReference = ByteSearch.contains(UInt8(ascii: "{"), source.bytes, in: source.bytes.indices)
    prose.nodes.reserveCapacity(byteCount / 16)
    prose.text.reserveCapacity(byteCount)
    open.reserveCapacity(Bounds.depth + 1)
    locator = TextLocator(source: source, firstLine: firstLine)
  }

  mutating func copy(_ tree: borrowing MarkdownTree, _ visit: MarkdownTree.Visit) {
    switch visit {
    case .leave: leave()
    case .enter(let element):
      switch element.kind {
      case .document: open.append(nil)
      case .htmlBlock, .htmlInline: dropHTML(tree, element)
      case .prose(let content): enter(content, element, tree)
      }
    }
  }
}

extension ProseBuilder {
  private mutating func enter(
    _ content: Prose.Content, _ element: MarkdownTree.Element, _ tree: borrowing MarkdownTree
  ) {
    switch content {
    case .text: addText(tree, element)
    case .code: addCode(tree, element)
    case .softBreak, .lineBreak:
      add(content, at: locator.offset..<locator.offset)
      locator.breakLine()
    case .rule: addBlock(content, element)
    case .codeBlock:
      let text = tree.appendLiteral(to: &prose.text)
      addBlock(content, element, text: text, detail: tree.appendInfo(to: &prose.text))
    case .paragraph, .heading: openText(content, element, tree)
    case .quote:
      locator.quoteDepth += 1
      openBlock(content, element)
    case .list, .item, .taskItem, .table: openBlock(content, element)
    case .tableRow(let isHeader): openRow(content, element, isHeader: isHeader)
    case .tableCell: openCell(content, element)
    case .emphasis, .strong, .strikethrough:
      push(prose.nodes.count)
      add(content, at: locator.offset..<locator.offset)
    case .link, .image: openLink(content, tree)
    // The reader's own: cmark knows neither.
    case .reference, .component, .admonition: break
    }
  }

  private mutating func openLink(_ content: Prose.Content, _ tree: borrowing MarkdownTree) {
    let address = tree.appendDestination(to: &prose.text)
    // Where an unsafe link ends is known at its end; it is taken out then.
    objections[prose.nodes.count] = LinkSafety.objection(to: prose.text[address.range])
    push(prose.nodes.count)
    add(
      content, text: address, detail: tree.appendTitle(to: &prose.text),
      at: locator.offset..<locator.offset)
  }
}
