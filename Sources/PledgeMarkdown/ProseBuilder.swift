internal import PledgeModel

/// Copies a tree out of cmark into a flat `Prose`, with places in the file.
struct ProseBuilder {
  var prose: Prose
  var findings: [Finding] = []
  /// Where nodes first were within one another too deep, if anywhere.
  private(set) var tooDeepLine: Int?
  var locator: TextLocator
  /// Whether there is a brace in the file at all, which is seldom.
  let mayReference: Bool
  /// The index of every open node, or nil if it is left out and its children take its place.
  var open: [Int?] = []
  var anchors = AnchorSet()
  /// The cells of the current row, and which of them comes next.
  private var cells: [Range<Int>] = []
  private var nextCell = 0
  private var rowLine = 1
  /// The tags that were found dropped, so that a closing one is not a fault of its own.
  var droppedTags: Set<String> = []

  init(source: SourceText, firstLine: Int) {
    let byteCount = source.bytes.count - source.offset(ofLine: firstLine)
    prose = Prose(file: source.path)
    mayReference = MarkdownTree.contains(UInt8(ascii: "{"), source.bytes)
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
    case .paragraph, .heading:
      locator.startBlock(element, definitionLines: definitionLines(element, tree))
      openBlock(content, element)
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
    case .reference, .component: break
    }
  }

  private mutating func push(_ index: Int?) {
    if open.count == Bounds.depth, tooDeepLine == nil { tooDeepLine = locator.line }
    open.append(index)
  }

  private mutating func openBlock(_ content: Prose.Content, _ element: MarkdownTree.Element) {
    push(prose.nodes.count)
    addBlock(content, element)
  }

  private mutating func addBlock(
    _ content: Prose.Content, _ element: MarkdownTree.Element, text: Prose.Span = .empty,
    detail: Prose.Span = .empty
  ) {
    let line = locator.line(of: element.line)
    let endLine = max(line, locator.line(of: element.endLine))
    let start = clamped(max(element.column, 1), onLine: line)
    let end = max(clamped(element.endColumn + 1, onLine: endLine), endLine == line ? start : 1)
    prose.nodes.append(
      Prose.Node(
        content, end: prose.nodes.count + 1, text: text, detail: detail, line: Int32(line),
        column: Int32(start),
        endLine: Int32(endLine), endColumn: Int32(end)))
  }

  private func clamped(_ column: Int, onLine line: Int) -> Int {
    min(column, locator.end(ofLine: line) - locator.source.offset(ofLine: line) + 1)
  }

  /// How many lines of link definitions stood before a text, all of which cmark takes for lines of it.
  private func definitionLines(_ element: MarkdownTree.Element, _ tree: borrowing MarkdownTree)
    -> Int
  {
    guard element.line > 0, element.endLine > element.line else { return 0 }
    let start = locator.contentStart(ofLine: locator.line(of: element.line))
    // Link definitions start with a bracket, perhaps after the marker of a list item.
    let column = locator.source.offset(ofLine: locator.line(of: element.line)) + element.column - 1
    let bytes = locator.source.bytes
    guard max(start, column) < bytes.count, bytes[max(start, column)] == UInt8(ascii: "[") else {
      return 0
    }
    let underline = if case .prose(.heading) = element.kind { 1 } else { 0 }
    return max(0, element.endLine - element.line + 1 - underline - tree.contentLineCount)
  }

  private mutating func openRow(
    _ content: Prose.Content, _ element: MarkdownTree.Element, isHeader: Bool
  ) {
    let table = prose.nodes.count - 1
    let hint = locator.line(of: element.line)
    rowLine = isHeader ? locator.headLine(from: hint) : hint
    locator.find(&cells, onLine: rowLine)
    nextCell = 0
    push(prose.nodes.count)
    let start = locator.contentStart(ofLine: rowLine)
    add(content, at: start..<locator.end(ofLine: rowLine), line: rowLine)
    if isHeader {
      prose.nodes[table].line = prose.nodes[table + 1].line
      prose.nodes[table].column = prose.nodes[table + 1].column
    }
  }

  private mutating func openCell(_ content: Prose.Content, _ element: MarkdownTree.Element) {
    let end = locator.end(ofLine: rowLine)
    let range = nextCell < cells.count ? cells[nextCell] : end..<end
    nextCell += 1
    push(prose.nodes.count)
    add(content, at: range, line: rowLine)
    locator.startCell(element, line: rowLine, range: range)
  }

  private mutating func openLink(_ content: Prose.Content, _ tree: borrowing MarkdownTree) {
    let start = prose.text.count
    let address = tree.appendDestination(to: &prose.text)
    if let objection = LinkSafety.objection(to: prose.text[address.range]) {
      prose.text.removeSubrange(start...)
      findings.append(LinkSafety.finding(objection, at: locator.nextPlace))
      push(nil)
      return
    }
    push(prose.nodes.count)
    add(
      content, text: address, detail: tree.appendTitle(to: &prose.text),
      at: locator.offset..<locator.offset)
  }
}
