import PledgeModel
import PledgeTime

/// What the words of a table of targets mean, as sentences in a page's language.
///
/// A sentence that holds for all cells it could hold for stands alone; any other names its cells.
struct TargetReadings {
  /// A promise in the table, by its row and column.
  private struct Cell {
    var row: Int
    var column: Int
    var promise: Promise
  }

  private let telling: Telling
  private let table: TargetTable
  private let columns: [String]
  private let cells: [Cell]
  private(set) var sentences: [String] = []

  private var wording: Wording { telling.wording }

  init(of table: TargetTable, _ columns: [String], _ telling: Telling) {
    self.telling = telling
    self.table = table
    self.columns = columns
    var cells: [Cell] = []
    for (row, values) in table.rows.enumerated() {
      for (column, cell) in values.cells.enumerated() where column < columns.count {
        if case .promise(let promise) = cell.value {
          cells.append(Cell(row: row, column: column, promise: promise))
        }
      }
    }
    self.cells = cells
    addCommitments()
    addStarts()
    addTiming()
    addClocks()
    addDays()
    addReceipts()
    addRanges()
  }

  private mutating func addCommitments() {
    for commitment in Commitment.allCases.reversed() {
      add(wording.terms.commitment(commitment), among: cells) { $0.commitment == commitment }
    }
  }

  private mutating func addTiming() {
    guard !cells.isEmpty else { return }
    sentences += telling.policy.timing.sentences(in: wording, telling.language) {
      telling.metricName($0)
    }
  }

  private mutating func addStarts() {
    let metrics = table.metric.map { [$0.value] } ?? table.columns.map(\.id)
    guard !cells.isEmpty, table.across == .metrics || table.metric != nil else { return }
    let starts = metrics.map(telling.policy.startEvent)
    for start in unique(starts) {
      let sentence = wording.startEvents[start] ?? wording.starts(start)
      let names = zip(metrics, starts).filter { $0.1 == start }.map { telling.metricName($0.0) }
      sentences.append(
        names.count == metrics.count ? sentence : wording.only(wording.list(names), sentence))
    }
  }

  private mutating func addClocks() {
    // Written out, since both modules below have a type called Clock.
    var clocks: [PledgeModel.Clock] = []
    for cell in cells {
      if let clock = cell.promise.clock?.value, !clocks.contains(clock) { clocks.append(clock) }
    }
    for clock in clocks {
      guard let sentence = sentence(for: clock) else { continue }
      add(sentence, among: cells) { $0.clock?.value == clock }
    }
  }

  private func sentence(for clock: PledgeModel.Clock) -> String? {
    switch clock {
    case .always: return wording.clockAlways
    case .calendar(let id):
      guard let calendar = telling.policy.calendars.first(where: { $0.id == id }) else {
        return nil
      }
      return wording.clockCalendar(
        calendar.name.best(for: telling.language) ?? id, calendar.hours(in: wording),
        wording.zoneTime(of: calendar))
    }
  }

  private mutating func addDays() {
    if cells.contains(where: { isBusinessDays($0.promise) }) {
      sentences.append(wording.businessDay)
    }
    let bare = cells.filter { $0.promise.phrase.unit == .day && $0.promise.phrase.qualifier == nil }
    add(wording.dayBusiness, among: bare) { $0.readings.day == .business }
    add(wording.dayCivil, among: bare) { $0.readings.day == .civil }
    add(wording.day24Hours, among: bare) { $0.readings.day == .hours24 }
    let weeks = cells.filter { $0.promise.phrase.unit == .week }
    for week in unique(weeks.compactMap(\.promise.readings.week)) {
      let grammar = DurationGrammar.named(telling.language) ?? DurationGrammar.named("en")
      guard let days = grammar?.print(week) else { continue }
      add(wording.week(days), among: weeks) { $0.readings.week == week }
    }
    let civil = cells.filter { isCivilDays($0.promise) }
    add(wording.civilDays(telling.policy.timeZone.map { wording.zoneTime($0.value) }), among: civil)
    {
      _ in true
    }
  }

  private mutating func addReceipts() {
    let counted = cells.filter { isBusinessDays($0.promise) }
    for received in Receipt.allCases {
      let sentence =
        switch received {
        case .nextBusinessDay: wording.receivedNextBusinessDay
        case .asReceived: wording.receivedAsReceived
        }
      add(sentence, among: counted) { $0.readings.received == received }
    }
    for due in Due.allCases {
      let sentence =
        switch due {
        case .close: wording.dueClose
        case .sameTime: wording.dueSameTime
        }
      add(sentence, among: counted) { $0.readings.due == due }
    }
  }

  private mutating func addRanges() {
    if cells.contains(where: { $0.promise.phrase.lower != nil }) {
      sentences.append(wording.rangeUpper)
    }
  }

  /// Adds a sentence for the cells it holds for, if there are any.
  private mutating func add(
    _ sentence: String, among cells: [Cell], where holds: (Promise) -> Bool
  ) {
    let matching = cells.filter { holds($0.promise) }
    guard !matching.isEmpty else { return }
    if matching.count == cells.count {
      sentences.append(wording.capitalized(sentence))
    } else {
      sentences.append(wording.only(wording.list(names(of: matching)), sentence))
    }
  }

  /// Cells in words: a row by its severity where all its promises are meant.
  private func names(of matching: [Cell]) -> [String] {
    var names: [String] = []
    for row in table.rows.indices {
      let severity = telling.label(ofSeverity: table.rows[row].severity.value)
      let meant = matching.filter { $0.row == row }
      if meant.isEmpty { continue }
      if meant.count == cells.count(where: { $0.row == row }) {
        names.append(severity)
      } else {
        names += meant.map { wording.cell(severity, columns[$0.column]) }
      }
    }
    return names
  }

  private func isBusinessDays(_ promise: Promise) -> Bool {
    if case .businessDays = promise.term { true } else { false }
  }

  private func isCivilDays(_ promise: Promise) -> Bool {
    if case .civilDays = promise.term { true } else { false }
  }

  /// The distinct values, in the order they come.
  private func unique<Value: Hashable>(_ values: [Value]) -> [Value] {
    var seen: Set<Value> = []
    return values.filter { seen.insert($0).inserted }
  }
}
