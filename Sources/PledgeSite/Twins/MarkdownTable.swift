/// A table of GitHub-flavoured Markdown, collected cell by cell.
struct MarkdownTable {
  enum Alignment: String { case left, center, right }

  private var rows: [[[UInt8]]] = []
  private var alignments: [Alignment?] = []
  /// How many columns the last cell takes.
  private var span = 1

  /// What is written is as wide as the widest row; one with more columns than this is not filled up.
  private static let widest = 100

  mutating func beginRow() { if rows.last?.isEmpty != true { rows.append([]) } }

  /// - Parameter span: how many columns it takes.
  mutating func beginCell(_ alignment: Alignment?, span: Int) {
    if rows.isEmpty { rows.append([]) }
    let empty = Array(repeating: [UInt8](), count: min(max(span, 1), Self.widest))
    rows[rows.count - 1] += empty
    if rows.count == 1 { alignments += empty.map { _ in alignment } }
    self.span = empty.count
  }

  /// Appends to the last cell.
  mutating func append(_ line: [UInt8]) {
    guard let row = rows.indices.last, rows[row].count >= span else { return }
    let cell = rows[row].count - span
    if !rows[row][cell].isEmpty { rows[row][cell] += "<br>".utf8 }
    rows[row][cell] += line
  }

  /// Its lines, the first row as the heading; empty where it has no cells.
  var markdown: [UInt8] {
    let rows = rows.filter { !$0.isEmpty }
    let width = rows.map(\.count).max() ?? 0
    guard width > 0 else { return [] }
    var lines: [UInt8] = []
    for (index, row) in rows.enumerated() {
      if index > 0 { lines.append(UInt8(ascii: "\n")) }
      lines.append(UInt8(ascii: "|"))
      for cell in row {
        lines.append(UInt8(ascii: " "))
        lines += cell
        lines += (cell.isEmpty ? "|" : " |").utf8
      }
      if index == 0 || width <= Self.widest {
        for _ in row.count..<width { lines += " |".utf8 }
      }
      if index == 0 { lines += delimiters(width) }
    }
    return lines
  }

  private func delimiters(_ width: Int) -> [UInt8] {
    let cells = (0..<width).map { column in
      switch column < alignments.count ? alignments[column] : nil {
      case nil: "---"
      case .left: ":--"
      case .center: ":-:"
      case .right: "--:"
      }
    }
    return Array("\n| \(cells.joined(separator: " | ")) |".utf8)
  }
}
