internal import PledgeModel

extension ProseBuilder {
  mutating func openRow(
    _ content: Prose.Content, _ element: MarkdownTree.Element, isHeader: Bool
  ) {
    let table = prose.nodes.count - 1
    let hint = locator.line(of: element.line)
    rowLine = isHeader ? locator.headLine(from: hint) : hint
    locator.find(&cells, onLine: rowLine)
    nextCell = 0
    if isHeader { columnCount = cells.count }
    reportSurplusCells()
    push(prose.nodes.count)
    let start = locator.contentStart(ofLine: rowLine)
    add(content, at: start..<locator.end(ofLine: rowLine), line: rowLine)
    if isHeader {
      prose.nodes[table].line = prose.nodes[table + 1].line
      prose.nodes[table].column = prose.nodes[table + 1].column
    }
  }

  /// cmark leaves out what stands right of the last column.
  private mutating func reportSurplusCells() {
    guard cells.count > columnCount, let last = cells.last else { return }
    let surplus = cells[columnCount].lowerBound..<last.upperBound
    guard !surplus.isEmpty else { return }
    findings.append(
      Finding(
        .structureInvalid,
        "this row has \(cells.count) cells, and the table has \(columnCount) columns: the rest would be left out",
        at: locator.source.place(of: surplus),
        hint:
          "give the heading and the line below it a column more, or write \\| for a bar that is meant as such"
      ))
  }

  mutating func openCell(_ content: Prose.Content, _ element: MarkdownTree.Element) {
    let end = locator.end(ofLine: rowLine)
    let range = nextCell < cells.count ? cells[nextCell] : end..<end
    nextCell += 1
    push(prose.nodes.count)
    add(content, at: range, line: rowLine)
    locator.startCell(element, line: rowLine, range: range)
  }
}
