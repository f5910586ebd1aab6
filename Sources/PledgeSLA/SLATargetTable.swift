import PledgeModel

/// The targets of one plan as a table, as content has them: what refers to plans, severities and clocks
/// stands in tables, with its place.
struct SLATargetTable {
  private let plan: Located<String>?
  private let place: Place
  private var severities: [Located<String>] = []
  private var rows: Set<String> = []
  private var cells: [Cell: Target] = [:]
  private var clocks: [Located<Clock>] = []

  private struct Cell: Hashable {
    var severity: String
    var metric: String
  }

  private init(plan: Located<String>?, place: Place) {
    self.plan = plan
    self.place = place
  }

  /// A table for each plan, in the order of the targets.
  static func tables(of targets: [SLADocument.ReadTarget]) -> [SLATargetTable] {
    var tables: [SLATargetTable] = []
    var indices: [String?: Int] = [:]
    var clocks: Set<Clock> = []
    for item in targets {
      let (written, target) = (item.written, item.target)
      let index = indices[target.plan] ?? tables.count
      if index == tables.count {
        indices[target.plan] = index
        let place = written.plan?.place ?? written.severity.place
        tables.append(SLATargetTable(plan: written.plan, place: place))
      }
      if tables[index].rows.insert(target.severity).inserted {
        tables[index].severities.append(written.severity)
      }
      tables[index].cells[Cell(severity: target.severity, metric: target.metric)] = target
      if let clock = written.clock, clocks.insert(clock.value).inserted {
        tables[index].clocks.append(clock)
      }
    }
    return tables
  }

  /// What the table has no target for, in a row and a column that it has.
  func blanks(_ metrics: [Metric]) -> [Target] {
    let columns = columns(metrics)
    return severities.flatMap { severity in
      columns.compactMap { metric in
        cells[Cell(severity: severity.value, metric: metric)] == nil
          ? Target(
            plan: plan?.value, severity: severity.value, metric: metric, value: .blank,
            place: severity.place, subject: "\(severity.value).\(metric)") : nil
      }
    }
  }

  func table(_ metrics: [Metric], file: String) -> TargetTable {
    let columns = columns(metrics)
    return TargetTable(
      path: file, across: .metrics, plans: plan.map { [$0] }, metric: nil,
      columns: columns.map { .init(id: $0, heading: $0, place: place) },
      rows: severities.map { severity in
        TargetTable.Row(
          severity: severity,
          cells: columns.map { metric in
            let target = cells[Cell(severity: severity.value, metric: metric)]
            return Located(target?.value ?? .blank, at: target?.place ?? severity.place)
          })
      }, clocks: clocks, place: place)
  }

  private func columns(_ metrics: [Metric]) -> [String] {
    let used = Set(cells.keys.map(\.metric))
    return metrics.map(\.id).filter(used.contains)
  }
}
