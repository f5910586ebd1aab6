internal import PledgeModel

extension ProseBuilder {
  /// Ends the innermost open node.
  mutating func leave() {
    guard let last = open.popLast(), let index = last else { return }
    prose.nodes[index].end = Int32(prose.nodes.count)
    switch prose.nodes[index].content {
    case .heading:
      if prose.nodes.count > index + 1 { coverTexts(index) }
      prose.nodes[index].detail = prose.append(anchors.anchor(for: prose.plainText(of: index)))
    case .paragraph:
      takeAdmonitionMark(ofParagraph: index)
      endParagraph(index)
    case .quote: locator.quoteDepth -= 1
    case .admonition(let admonition):
      locator.quoteDepth -= 1
      endAdmonition(index, admonition)
    case .emphasis: endMarked(index, byte: nil, length: 1)
    case .strong: endMarked(index, byte: nil, length: 2)
    case .strikethrough: endMarked(index, byte: UInt8(ascii: "~"), length: 2)
    case .link, .image:
      endLink(index)
      if let objection = objections.removeValue(forKey: index) { dropLink(index, objection) }
    case .list, .item, .taskItem, .codeBlock, .rule, .table, .tableRow, .tableCell, .component,
      .text, .code,
      .softBreak, .lineBreak, .reference:
      break
    }
  }

  /// Takes out a paragraph of which nothing is left, and makes a component of one that only names it.
  private mutating func endParagraph(_ index: Int) {
    if isBlank(prose.nodes[(index + 1)...]) {
      prose.nodes.removeSubrange(index...)
    } else if prose.nodes.count == index + 2, prose.nodes[index + 1].content == .reference,
      isWord(prose.nodes[index + 1].text)
    {
      var component = prose.nodes.removeLast()
      component.content = .component
      component.end = Int32(index + 1)
      prose.nodes[index] = component
    } else {
      coverTexts(index)
    }
  }

  private func isBlank(_ nodes: ArraySlice<Prose.Node>) -> Bool {
    nodes.allSatisfy {
      switch $0.content {
      case .text:
        prose.text[$0.text.range].allSatisfy { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
      case .softBreak, .lineBreak: true
      case .paragraph, .heading, .quote, .admonition, .list, .item, .taskItem, .codeBlock, .rule,
        .table, .tableRow, .tableCell, .component, .code, .emphasis, .strong, .strikethrough, .link,
        .image, .reference:
        false
      }
    }
  }

  /// Corrects the place of a paragraph that link definitions stood before, or that cmark gave none.
  private mutating func coverTexts(_ index: Int) {
    let first = prose.nodes[index + 1]
    if prose.nodes[index].line < first.line {
      prose.nodes[index].line = first.line
      prose.nodes[index].column = first.column
    }
    if endOffset(index) < locator.offset {
      prose.nodes[index].endLine = Int32(locator.line)
      prose.nodes[index].endColumn = Int32(
        locator.offset - locator.source.offset(ofLine: locator.line) + 1)
    }
  }

  private func isWord(_ span: Prose.Span) -> Bool {
    !span.isEmpty
      && prose.text[span.range].allSatisfy {
        switch $0 {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
          UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"):
          true
        default: false
        }
      }
  }

  /// Widens emphasis over its marks, which stand right before and after what it holds.
  private mutating func endMarked(_ index: Int, byte: UInt8?, length: Int) {
    guard let start = startOfChildren(index) else { return }
    let mark = byte ?? (start > 0 ? locator.source.bytes[start - 1] : 0)
    guard [UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "~")].contains(mark) else { return }
    locator.advance(to: locator.offset + min(length, locator.marks(mark)))
    place(index, from: start - min(length, locator.marks(mark, before: start)))
  }

  private mutating func endLink(_ index: Int) {
    guard let start = startOfChildren(index) else {
      guard let range = locator.passEmptyLink() else { return }
      prose.nodes[index].endColumn += Int32(range.count)
      return
    }
    // A bracket that belongs to the text before is no mark of the link's.
    let isMarkText =
      index > 0 && prose.nodes[index - 1].content == .text && endOffset(index - 1) == start
    place(index, from: isMarkText ? start : locator.closeLink(textStart: start))
  }

  /// Leaves only the text of an unsafe link.
  private mutating func dropLink(_ index: Int, _ objection: String) {
    findings.append(LinkSafety.finding(objection, at: prose.place(of: prose.nodes[index])))
    prose.nodes.remove(at: index)
    for child in index..<prose.nodes.count { prose.nodes[child].end -= 1 }
  }

  /// The offset at which a node's first child starts with all its marks; nil if it has none.
  private func startOfChildren(_ index: Int) -> Int? {
    guard index + 1 < prose.nodes.count else { return nil }
    let child = prose.nodes[index + 1]
    let start = locator.source.offset(ofLine: Int(child.line)) + Int(child.column) - 1
    return child.content == .code ? locator.outerStart(ofCode: start) : start
  }

  private func endOffset(_ index: Int) -> Int {
    locator.source.offset(ofLine: Int(prose.nodes[index].endLine))
      + Int(prose.nodes[index].endColumn) - 1
  }

  private mutating func place(_ index: Int, from start: Int) {
    let child = prose.nodes[index + 1]
    prose.nodes[index].line = child.line
    prose.nodes[index].column = Int32(start - locator.source.offset(ofLine: Int(child.line)) + 1)
    prose.nodes[index].endLine = Int32(locator.line)
    prose.nodes[index].endColumn = Int32(
      locator.offset - locator.source.offset(ofLine: locator.line) + 1)
  }
}
