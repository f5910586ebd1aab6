extension MarkdownConverter {
  /// Begins a table or a part of one. A table in a cell is text, and so is a cell without a table.
  mutating func beginTablePart(_ opened: inout Open, _ tag: HTMLTag) {
    switch opened.element {
    case .table where isInCell: innerTables += 1
    case .table where table == nil:
      flush()
      table = MarkdownTable()
      return
    case .row where table != nil && innerTables == 0:
      endCell()
      table?.beginRow()
      return
    case .cell where table != nil && innerTables == 0:
      endCell()
      flush(nextIsCell: true)
      table?.beginCell(
        MarkdownTable.Alignment(rawValue: tag["class"] ?? tag["align"] ?? ""),
        span: tag["colspan"].flatMap { Int($0) } ?? 1)
      isInCell = true
      return
    case .caption where table != nil && !isInCell:
      flush()
      opened.hasMark = line.begin(.strong)
      return
    case _: break
    }
    flush()
    if case .table = opened.element, isInCell { return }
    opened.element = .block
  }

  mutating func endCell() {
    guard isInCell, innerTables == 0 else { return }
    flush(nextIsCell: false)
    isInCell = false
  }

  mutating func endTable() {
    guard innerTables == 0 else {
      flush()
      innerTables -= 1
      return
    }
    endCell()
    flush()
    let lines = table?.markdown ?? []
    table = nil
    if !lines.isEmpty { append(block: lines) }
  }
}
