internal import PledgeModel

extension ProseBuilder {
  mutating func push(_ index: Int?) {
    if open.count == Bounds.depth, tooDeepLine == nil { tooDeepLine = locator.line }
    open.append(index)
  }

  mutating func openBlock(_ content: Prose.Content, _ element: MarkdownTree.Element) {
    push(prose.nodes.count)
    addBlock(content, element)
  }

  mutating func addBlock(
    _ content: Prose.Content, _ element: MarkdownTree.Element, text: Prose.Span = .empty,
    detail: Prose.Span = .empty
  ) {
    attachAcceptances()
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

  /// Opens a paragraph or heading.
  ///
  /// Its first line may be one of a link definition, which cmark takes for one of the text's; and the last line
  /// of an underlined heading is not told right.
  mutating func openText(
    _ content: Prose.Content, _ element: MarkdownTree.Element, _ tree: borrowing MarkdownTree
  ) {
    var element = element
    var definitionLines = 0
    if case .heading = content, element.line > 0 {
      element.endLine = lastLine(ofHeading: element, tree)
      element.endColumn = .max - 1
    }
    if startsWithBracket(element) {
      let underline = if case .heading = content, element.endLine > element.line { 1 } else { 0 }
      definitionLines = max(
        0, element.endLine - element.line + 1 - underline - tree.contentLineCount)
    }
    locator.startBlock(element, definitionLines: definitionLines)
    openBlock(content, element)
  }

  /// The line of `===` or `---` under a heading, or the only line of one that starts with `#`.
  private func lastLine(
    ofHeading element: MarkdownTree.Element, _ tree: borrowing MarkdownTree
  ) -> Int {
    guard element.contentColumn == element.column else { return element.line }
    let first = element.line + tree.contentLineCount
    for line in first..<max(element.endLine, first) + 1
    where locator.isUnderline(locator.line(of: line)) {
      return line
    }
    return element.endLine
  }

  /// Link definitions do, perhaps after the marker of a list item.
  private func startsWithBracket(_ element: MarkdownTree.Element) -> Bool {
    guard element.line > 0, element.endLine > element.line else { return false }
    let line = locator.line(of: element.line)
    let start = max(
      locator.contentStart(ofLine: line), locator.source.offset(ofLine: line) + element.column - 1)
    let bytes = locator.source.bytes
    return start < bytes.count && bytes[start] == UInt8(ascii: "[")
  }
}
