import PledgeJSON
import PledgeModel

/// The words of a table of targets, before anything is made of them.
struct TableCells {
  /// As many as a Markdown table may have.
  private static let columnLimit = 100

  struct Row {
    var label: Located<String>
    /// One for each column; a cell that is not there is empty.
    var cells: [Located<String>]
  }

  var columns: [Located<String>]
  var rows: [Row]
  var place: Place
  /// JSON has ids where a Markdown table has headings.
  let isJSON: Bool

  /// From the one table of a Markdown file, or the `targets` of a JSON one; nil, and a finding, when there is neither.
  init?(_ prose: Prose?, data: JSONNode?, _ reader: inout DataReader) {
    if let data {
      self.init(data, &reader)
    } else if let prose, let table = prose.firstTable {
      self.init(prose, table)
      for other in prose.roots where other != table && prose.nodes[other].content == .table {
        reader.report(
          .structureInvalid, "a file holds one table of targets, and this is the second",
          at: prose.place(of: prose.nodes[other]),
          hint: "move it to a file of kind targets of its own")
      }
    } else {
      if let prose, let heading = prose.unreadTable {
        let bars = reader.source.bytes(ofLine: heading.line).count { $0 == UInt8(ascii: "|") }
        let dashes = String(repeating: "|---", count: max(1, bars - 1)) + "|"
        reader.report(
          .structureInvalid, "these lines are no table: the second one does not fit the first",
          at: heading, hint: "write \(dashes) below it")
      } else {
        reader.report(
          .structureInvalid, "this file holds no table of targets", at: reader.filePlace,
          hint: "write a table: a row for each severity, a column for each metric or plan")
      }
      return nil
    }
  }

  private init(_ prose: Prose, _ table: Int) {
    isJSON = false
    place = prose.place(of: prose.nodes[table])
    let rows = prose.children(of: table).map { row in
      prose.children(of: row).map { prose.cell($0) }
    }
    columns = Array(rows.first?.dropFirst() ?? [])
    self.rows = rows.dropFirst().compactMap { cells in
      cells.first.map { Row(label: $0, cells: Array(cells.dropFirst())) }
    }
  }

  private init(_ data: JSONNode, _ reader: inout DataReader) {
    isJSON = true
    place = reader.place(of: data)
    columns = []
    rows = []
    var seen: Set<String> = []
    for row in data.members ?? [] {
      for cell in row.value.members ?? [] where seen.insert(cell.key).inserted {
        columns.append(Located(cell.key, at: reader.source.place(of: cell.keyRange)))
      }
    }
    guard columns.count <= Self.columnLimit else {
      reader.report(
        .structureInvalid, "a table of \(columns.count) columns is more than anybody can read",
        at: place,
        hint: "at most \(Self.columnLimit); keys that are meant alike must be spelled alike")
      columns = []
      return
    }
    for row in data.members ?? [] {
      let label = Located(row.key, at: reader.source.place(of: row.keyRange))
      let cells = columns.map { column in
        reader.located(row.value[column.value]) ?? Located("", at: label.place)
      }
      rows.append(Row(label: label, cells: cells))
    }
  }
}

extension SourceText {
  fileprivate func bytes(ofLine line: Int) -> ArraySlice<UInt8> {
    bytes[offset(ofLine: line)...].prefix { $0 != UInt8(ascii: "\n") }
  }
}

extension Prose {
  fileprivate var firstTable: Int? { roots.first { nodes[$0].content == .table } }

  /// The first line of a paragraph that looks like a table.
  fileprivate var unreadTable: Place? {
    for root in roots where nodes[root].content == .paragraph {
      guard root + 1 < Int(nodes[root].end), nodes[root + 1].content == .text,
        text[nodes[root + 1].text.range].first == UInt8(ascii: "|")
      else { continue }
      return place(of: nodes[root + 1])
    }
    return nil
  }

  /// A cell's words, and the place they stand at rather than the room they stand in.
  fileprivate func cell(_ index: Int) -> Located<String> {
    let children = children(of: index)
    var place = place(of: nodes[index])
    if let first = children.first, let last = children.last {
      place.line = Int(nodes[first].line)
      place.column = Int(nodes[first].column)
      place.endLine = Int(nodes[last].endLine)
      place.endColumn = Int(nodes[last].endColumn)
    }
    return Located(plainText(of: index), at: place)
  }

  /// Puts a component where the first table stands.
  mutating func replaceFirstTable(with component: String) {
    guard let table = firstTable else { return }
    let end = Int(nodes[table].end)
    let removed = Int32(end - table - 1)
    nodes[table].content = .component
    nodes[table].text = append(component)
    nodes.removeSubrange(table + 1..<end)
    for index in nodes.indices where Int(nodes[index].end) >= end { nodes[index].end -= removed }
  }

  /// Adds a component at the end unless it stands somewhere already.
  mutating func ensureComponent(_ name: String) {
    guard !nodes.contains(where: { $0.content == .component && string($0.text) == name }) else {
      return
    }
    let span = append(name)
    nodes.append(Node(.component, end: nodes.count + 1, text: span))
  }
}
