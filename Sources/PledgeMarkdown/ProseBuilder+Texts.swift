internal import PledgeModel

extension ProseBuilder {
  /// Adds a node that stands on one line: the current one unless another is named.
  mutating func add(
    _ content: Prose.Content, text: Prose.Span = .empty, detail: Prose.Span = .empty,
    at range: Range<Int>,
    line: Int? = nil
  ) {
    let line = line ?? locator.line
    let start = locator.source.offset(ofLine: line)
    prose.nodes.append(
      Prose.Node(
        content, end: prose.nodes.count + 1, text: text, detail: detail, line: Int32(line),
        column: Int32(range.lowerBound - start + 1), endLine: Int32(line),
        endColumn: Int32(range.upperBound - start + 1)))
  }

  mutating func addText(_ tree: borrowing MarkdownTree, _ element: MarkdownTree.Element) {
    let span = tree.appendLiteral(to: &prose.text)
    guard !span.isEmpty else { return }
    guard locator.find(prose.text, in: span.range, near: element) else {
      add(.text, text: span, at: locator.offset..<locator.offset)
      return
    }
    for piece in locator.pieces {
      if piece.isVerbatim {
        addVerbatim(piece)
      } else {
        add(.text, text: Prose.Span(piece.text), at: piece.source)
      }
    }
  }

  /// Adds a text, and the references in it: `{{`, a path without braces, `}}`.
  private mutating func addVerbatim(_ piece: Piece) {
    let shift = piece.source.lowerBound - piece.text.lowerBound
    var start = piece.text.lowerBound
    var index = start
    while mayReference,
      let open = indexOfBraces(UInt8(ascii: "{"), in: index..<piece.text.upperBound)
    {
      guard let close = indexOfBraces(UInt8(ascii: "}"), in: open + 2..<piece.text.upperBound)
      else { break }
      let path = open + 2..<close
      if let brace = prose.text[path].firstIndex(of: UInt8(ascii: "{")) {
        // `{{{` or `{{ {{`: the last pair before the end counts.
        index = prose.text[brace - 1] == UInt8(ascii: "{") ? brace - 1 : brace
        continue
      }
      if open > start {
        add(.text, text: Prose.Span(start..<open), at: start + shift..<open + shift)
      }
      add(.reference, text: Prose.Span(trimmed(path)), at: open + shift..<close + 2 + shift)
      start = close + 2
      index = start
    }
    if start < piece.text.upperBound {
      add(
        .text, text: Prose.Span(start..<piece.text.upperBound),
        at: start + shift..<piece.source.upperBound)
    }
  }

  private func indexOfBraces(_ brace: UInt8, in range: Range<Int>) -> Int? {
    var index = range.lowerBound
    while index + 1 < range.upperBound {
      if prose.text[index] == brace, prose.text[index + 1] == brace { return index }
      index += 1
    }
    return nil
  }

  private func trimmed(_ range: Range<Int>) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, prose.text[start] == UInt8(ascii: " ") { start += 1 }
    while end > start, prose.text[end - 1] == UInt8(ascii: " ") { end -= 1 }
    return start..<end
  }

  mutating func addCode(_ tree: borrowing MarkdownTree, _ element: MarkdownTree.Element) {
    let span = tree.appendLiteral(to: &prose.text)
    let range = locator.findCode(prose.text, in: span.range) ?? locator.offset..<locator.offset
    let place = locator.source.place(of: range)
    prose.nodes.append(
      Prose.Node(
        .code, end: prose.nodes.count + 1, text: span, line: Int32(place.line),
        column: Int32(place.column),
        endLine: Int32(place.endLine), endColumn: Int32(place.endColumn)))
  }

  mutating func dropHTML(_ tree: borrowing MarkdownTree, _ element: MarkdownTree.Element) {
    let start = prose.text.count
    let literal = tree.appendLiteral(to: &prose.text)
    defer { prose.text.removeSubrange(start...) }
    let html = RawHTML(prose.text[literal.range])
    var place = firstLine(of: element)
    var isBlock = true
    if case .htmlInline = element.kind {
      isBlock = false
      place = locator.passHTML(prose.text[literal.range])
    }
    guard html.tag != nil else {
      _ = takeComment(prose.text[literal.range], at: place, isBlock: isBlock)
      return
    }
    if html.isClosing, droppedTags.contains(html.name) { return }
    droppedTags.insert(html.name)
    findings.append(html.finding(at: place))
  }

  private func firstLine(of element: MarkdownTree.Element) -> Place {
    let line = locator.line(of: element.line)
    let start = locator.source.offset(ofLine: line) + max(element.column, 1) - 1
    return locator.source.place(of: start..<max(start, locator.end(ofLine: line)))
  }
}
