import PledgeModel

extension Rule {
  static let durationUnitsMixed = Rule(
    "duration-units-mixed", level: .warning,
    "Durations in one column count the same units, or say how these compare.",
    why:
      "Beside “8 business hours”, “4 hours” look like hours by day and night; beside “4 hours”, nobody can tell how "
      + "long “2 days” are.",
    bad: Example(
      "response-times.md", Example.targets(first: "4 hours", second: "«8 business hours»")),
    good: Example(
      "response-times.md", Example.targets(first: "4 business hours", second: "8 business hours")),
    isAcceptable: true
  ) { subject in
    let severities = Set(subject.policy.severities.map(\.id))
    return subject.policy.targetTables.filter(\.isWhole).flatMap { table in
      var table = table
      // A severity that does not exist has no clock of its own.
      table.rows.removeAll { !severities.contains($0.severity.value) }
      return table.columns.indices.compactMap { index in
        mixture(in: table, column: index)
      }
    }
  }

  private static func mixture(in table: TargetTable, column index: Int) -> Finding? {
    var first: (written: String, cell: Cell)?
    var byWords: [Cell: (written: String, cell: Cell)] = [:]
    var mixed: (earlier: (written: String, cell: Cell), later: Promise, place: Place, row: Int)?
    var isOpen = false
    for (row, cells) in table.rows.enumerated() where index < cells.cells.count {
      guard case .promise(let promise) = cells.cells[index].value else { continue }
      let place = cells.cells[index].place
      let cell = Cell(promise, at: place)
      if let other = byWords[cell.contrary] {
        return finding(
          "“\(promise.written)” and “\(other.written)” count the same, and only one says so",
          table, row, index, at: place, other,
          hint: "write “business” in both")
      }
      if cell.isCountedAsBusiness != nil, byWords[cell] == nil {
        byWords[cell] = (promise.written, cell)
      }
      isOpen = isOpen || !promise.openQuestions.allSatisfy { ![.clock, .day, .week].contains($0) }
      if let first, mixed == nil, first.cell.isOfDays != cell.isOfDays {
        mixed = (first, promise, place, row)
      }
      if first == nil { first = (promise.written, cell) }
    }
    guard isOpen, let mixed else { return nil }
    return finding(
      "“\(mixed.earlier.written)” and “\(mixed.later.written)” stand in one column, and nothing says how they compare",
      table, mixed.row, index, at: mixed.place, mixed.earlier,
      hint: "say with `clock` and `readings` which hours and which days count, or use one unit")
  }

  private static func finding(
    _ message: String, _ table: TargetTable, _ row: Int, _ column: Int, at place: Place,
    _ other: (written: String, cell: Cell), hint: String
  ) -> Finding {
    Finding(
      message, at: place,
      subject: "\(table.rows[row].severity.value).\(table.columns[column].id)",
      notes: [.init("“\(other.written)” is here", at: other.cell.place)], hint: hint)
  }

  /// How the words of a cell count, and how they are counted.
  private struct Cell: Hashable {
    var isOfDays: Bool
    /// Whether the words say “business” of units that are counted so; nil where they are not.
    var isCountedAsBusiness: Bool?
    var clock: Clock?
    var place: Place

    init(_ promise: Promise, at place: Place) {
      self.place = place
      clock = promise.clock?.value
      switch promise.phrase.unit {
      case .minute, .hour:
        isOfDays = false
        if case .calendar = clock { isCountedAsBusiness = promise.phrase.qualifier == .business }
      case .day:
        isOfDays = true
        if promise.phrase.qualifier == .business {
          isCountedAsBusiness = true
        } else if promise.phrase.qualifier == nil, promise.readings.day == .business {
          isCountedAsBusiness = false
        }
      // Nobody says “business week” beside “business days”.
      case .week: isOfDays = true
      }
    }

    /// The same, said the other way.
    var contrary: Cell {
      var cell = self
      cell.isCountedAsBusiness = isCountedAsBusiness.map { !$0 }
      return cell
    }

    static func == (first: Cell, second: Cell) -> Bool {
      first.isOfDays == second.isOfDays && first.clock == second.clock
        && first.isCountedAsBusiness == second.isCountedAsBusiness
    }

    func hash(into hasher: inout Hasher) {
      hasher.combine(isOfDays)
      hasher.combine(isCountedAsBusiness)
      hasher.combine(clock)
    }
  }
}
