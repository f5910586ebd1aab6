import PledgeJSON

/// The names by which front matter speaks of a table's cells: `P3`, and `P3.caseAssignment`.
struct CellNames {
  struct Cell {
    var severity: String
    var column: String

    var name: String { "\(severity).\(column)" }
  }

  let all: [String]
  let known: Set<String>

  init(severities: [String], columns: [String]) {
    let columns = columns.filter { !$0.isEmpty }
    all = severities.flatMap { severity in
      [severity] + columns.map { Cell(severity: severity, column: $0).name }
    }
    known = Set(all)
  }
}

/// Values that front matter gives to a whole table, to severities or to cells; the nearest wins.
struct CellValues {
  private let whole: JSONNode?
  private let members: [JSONMember]
  private let byName: [String: JSONMember]
  /// Keys that name no cell.
  let unknown: [JSONMember]
  private var taken: Set<String> = []

  /// - Parameter node: a scalar for the whole table, or a map by `default`, `P3`, `P3.caseAssignment`.
  init(_ node: JSONNode?, names: CellNames, allowsDefault: Bool) {
    let members = node?.members ?? []
    whole =
      node?.members == nil
      ? node : allowsDefault ? members.first { $0.key == "default" }?.value : nil
    let known = names.known
    self.members = members.filter { known.contains($0.key) }
    byName = Dictionary(self.members.map { ($0.key, $0) }, uniquingKeysWith: { first, _ in first })
    unknown = members.filter { !known.contains($0.key) && !(allowsDefault && $0.key == "default") }
  }

  /// Every value, in the order of the text.
  var all: [JSONNode] { (whole.map { [$0] } ?? []) + members.map(\.value) + unknown.map(\.value) }

  /// The value nearest to a cell.
  subscript(cell: CellNames.Cell) -> JSONNode? { member(cell)?.value ?? whole }

  /// The value nearest to a cell, remembered as used.
  mutating func take(_ cell: CellNames.Cell) -> JSONNode? {
    guard let member = member(cell) else { return whole }
    taken.insert(member.key)
    return member.value
  }

  /// The values no cell took.
  var untaken: [JSONMember] { members.filter { !taken.contains($0.key) } }

  private func member(_ cell: CellNames.Cell) -> JSONMember? {
    byName[cell.name] ?? byName[cell.severity]
  }
}
