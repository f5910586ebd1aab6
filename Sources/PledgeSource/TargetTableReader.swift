import PledgeJSON
import PledgeModel
import PledgeTime

/// Makes a table of targets of a table of words.
struct TargetTableReader {
  let cells: TableCells
  /// The table's path inside its language.
  let path: String
  let policy: Policy
  private(set) var reader: DataReader
  /// The policy's metrics, with the standard ones that this table uses.
  private(set) var metrics: [Metric]
  private var unread: UnreadCells

  init(cells: TableCells, path: String, policy: Policy, reader: DataReader) {
    self.cells = cells
    self.path = path
    self.policy = policy
    self.reader = reader
    metrics = policy.metrics
    unread = UnreadCells(language: reader.language)
  }

  mutating func read() -> TargetTable {
    let data = reader.data
    let across = data["across"]?.string.flatMap(TargetTable.Across.init) ?? .metrics
    let columns = readColumns(across)
    let severities = cells.rows.map { severity(labelled: $0.label) }
    // A severity that is defined may be spoken of before it has a row.
    let names = CellNames(
      severities: severities.map(\.value) + policy.severities.map(\.id), columns: columns.map(\.id))
    let findingsBefore = reader.findings.count
    let clocks = CellValues(data["clock"], names: names, allowsDefault: true)
    let readings = ReadingsReader(
      data["readings"], names: names, language: reader.language, &reader)
    let commitments = CellValues(data["commitment"], names: names, allowsDefault: true)
    var reasons = CellValues(data["none"], names: names, allowsDefault: false)
    for values in [clocks, commitments, reasons] { reportUnknown(values, names) }
    let isWhole =
      reader.findings.count == findingsBefore
      && Set(data.members?.map(\.key) ?? []).isSubset(
        of: TargetKeys.schema.keys)

    var rows: [TargetTable.Row] = []
    for (index, (row, severity)) in zip(cells.rows, severities).enumerated() {
      var values: [Located<Target.Value>] = []
      for (column, cell) in zip(columns, row.cells) {
        let name = CellNames.Cell(severity: severity.value, column: column.id)
        let clock = reader.located(clocks[name]).map {
          Located(Clock(named: $0.value), at: $0.place)
        }
        var value = self.value(of: cell, row: index, clock: clock, readings: readings[name]) {
          reasons.take(name)
        }
        if case .promise(var promise) = value {
          promise.commitment = commitments[name]?.string.flatMap(Commitment.init)
          value = .promise(promise)
        }
        values.append(Located(value, at: cell.place))
      }
      rows.append(.init(severity: severity, cells: values))
    }
    for finding in unread.findings { reader.report(finding) }
    reportUnused(reasons)
    return TargetTable(
      path: path, across: across, plans: reader.strings(data["plans"]),
      metric: metric(across), columns: columns, rows: rows,
      clocks: clocks.all.compactMap {
        reader.located($0).map { Located(Clock(named: $0.value), at: $0.place) }
      },
      readings: reader.insertion(into: "readings"),
      additions: reader.additions(data["added"]), isWhole: isWhole, place: cells.place)
  }

  /// What one cell promises.
  ///
  /// - Parameter takeReason: the reason given for promising nothing there, which counts as used then.
  private mutating func value(
    of cell: Located<String>, row: Int, clock: Located<Clock>?, readings: Readings,
    takeReason: () -> JSONNode?
  ) -> Target.Value {
    guard !cell.value.isEmpty else {
      _ = takeReason()
      return .blank
    }
    do {
      let reading = try UnreadCells.grammar(of: reader.language).read(cell.value)
      unread.passRead()
      switch reading {
      case .duration(let phrase):
        return .promise(
          Promise(phrase: phrase, written: cell.value, clock: clock, readings: readings))
      case .none(let wording):
        return .none(
          Absence(wording: wording, written: cell.value, reason: reason(takeReason())))
      }
    } catch {
      _ = takeReason()
      let finding = Finding(
        error.rule, error.message, at: place(of: error.range, in: cell), hint: error.hint)
      if error.rule == .durationUnreadable {
        unread.add(finding, row: row)
      } else {
        reader.report(finding)
      }
      return .unread
    }
  }

  /// Why nothing is promised: text for customers, which every language must have.
  private mutating func reason(_ node: JSONNode?) -> Localized<String> {
    if let node, node.string != nil {
      for language in policy.languages.dropFirst() {
        reader.report(
          .translationMissing, "this reason is missing in “\(language)”",
          at: reader.place(of: node), hint: "give one for each language: { en: …, es: … }")
      }
    }
    return reader.name(node)
  }

  /// The place of a part of a cell, when the file holds the cell's words just as they are read.
  private func place(of range: Range<Int>, in cell: Located<String>) -> Place {
    var place = cell.place
    guard place.line == place.endLine, place.endColumn - place.column == cell.value.utf8.count
    else { return place }
    place.endColumn = place.column + range.upperBound
    place.column += range.lowerBound
    return place
  }
}

// MARK: - Rows and columns

extension TargetTableReader {
  /// The severity a row's label names: by id, by leading token, by name or as a heading would; else the label itself.
  private func severity(labelled label: Located<String>) -> Located<String> {
    let token = DataReader.leadingToken(of: label.value)?.id
    let folded = label.value.lowercased()
    let severity =
      policy.severities.first { $0.id == label.value || $0.id == token }
      ?? policy.severities.first { severity in
        severity.id.lowercased() == folded
          || severity.name.versions.contains { $0.value.lowercased() == folded }
      } ?? policy.severities.first { $0.id == slug(label.value) }
    return Located(severity?.id ?? token ?? label.value, at: label.place)
  }

  /// The columns; one whose heading names nothing has an empty id, and a finding says so.
  private mutating func readColumns(_ across: TargetTable.Across) -> [TargetTable.Column] {
    var unused = reader.data["columns"]?.members ?? []
    var columns: [TargetTable.Column] = []
    for heading in cells.columns {
      var named = heading
      if let given = unused.firstIndex(where: { $0.key == heading.value }) {
        named = reader.located(unused[given].value) ?? heading
        unused.remove(at: given)
      }
      // A key of `columns` that is nearly this heading will be reported as mistyped, and that is enough.
      let reports = nearest(to: named.value, among: unused.map(\.key)) == nil
      let id =
        switch across {
        case .metrics: metricID(named, reports: reports)
        case .plans: planID(named, reports: reports)
        }
      columns.append(
        .init(id: id ?? "", heading: self.heading(heading.value, of: id), place: heading.place))
    }
    for member in unused {
      reader.report(
        .keyUnknown, "there is no column “\(member.key)”",
        at: reader.source.place(of: member.keyRange),
        hint: reader.suggestion(for: member.key, among: cells.columns.map(\.value)))
    }
    return columns
  }

  /// What customers read above a column: what the author typed, or in JSON, which has ids there, the name.
  private func heading(_ written: String, of id: String?) -> String {
    guard cells.isJSON, let id else { return written }
    let name = metrics.first { $0.id == id }?.name ?? policy.plans.first { $0.id == id }?.name
    return name?.best(for: reader.language) ?? written
  }

  private mutating func metricID(_ name: Located<String>, reports: Bool = true) -> String? {
    let folded = name.value.lowercased()
    let isCalled = { (metric: Metric) in
      metric.id == name.value || metric.name.versions.contains { $0.value.lowercased() == folded }
    }
    if let metric = metrics.first(where: isCalled) { return metric.id }
    let standard = Metric.standardIDs.compactMap {
      Metric(standard: $0, languages: policy.languages)
    }
    guard let metric = standard.first(where: isCalled) else {
      guard reports, !policy.unreadKinds.contains(.policy) else { return nil }
      reader.report(
        .metricUndefined, "there is no metric “\(name.value)”", at: name.place,
        hint: reader.suggestion(
          for: name.value,
          among: metrics.map(\.id)
            + standard.map(\.id).filter { id in !metrics.contains { $0.id == id } }
        )
        .map {
          "\($0)\($0.hasSuffix("?") ? "" : ";") `columns` says which metric a heading means, policy.json declares others"
        }
      )
      return nil
    }
    metrics.insert(metric, at: stageIndex(of: metric.id))
    return metric.id
  }

  /// Where a standard metric that the policy does not declare belongs among those it has.
  private func stageIndex(of id: String) -> Int {
    let order = Metric.standardIDs
    guard let stage = order.firstIndex(of: id) else { return metrics.count }
    return metrics.firstIndex { metric in (order.firstIndex(of: metric.id) ?? -1) > stage }
      ?? metrics.count
  }

  private mutating func planID(_ name: Located<String>, reports: Bool) -> String? {
    let folded = name.value.lowercased()
    let plan =
      policy.plans.first { $0.id == name.value }
      ?? policy.plans.first { plan in
        plan.name.versions.contains { $0.value.lowercased() == folded }
      }
    if let plan { return plan.id }
    guard reports, !policy.unreadKinds.contains(.plans) else { return nil }
    reader.report(
      .planUndefined, "there is no plan “\(name.value)”", at: name.place,
      hint: reader.suggestion(for: name.value, among: policy.plans.map(\.id)))
    return nil
  }

  /// The one metric of a table of plans.
  private mutating func metric(_ across: TargetTable.Across) -> Located<String>? {
    guard let name = reader.located(reader.data["metric"]) else {
      if across == .plans, reader.data["metric"] == nil {
        reader.report(
          .keyMissing, "a table of plans does not say which metric it is about",
          at: reader.filePlace,
          hint: "add `metric:` with one of \(Metric.standardIDs.joined(separator: ", "))")
      }
      return nil
    }
    guard across == .plans else {
      reader.report(
        .keyUnknown, "`metric` belongs to tables whose columns are plans", at: name.place,
        hint: "say `across: plans`, or remove it")
      return nil
    }
    return metricID(name).map { Located($0, at: name.place) }
  }
}

// MARK: - Overrides that fit no cell

extension TargetTableReader {
  private mutating func reportUnknown(_ values: CellValues, _ names: CellNames) {
    guard !policy.unreadKinds.contains(.severities) else { return }
    for member in values.unknown {
      reader.report(
        .keyUnknown, "“\(member.key)” is no severity or cell of this table",
        at: reader.source.place(of: member.keyRange),
        hint: reader.suggestion(for: member.key, among: names.all))
    }
  }

  private mutating func reportUnused(_ reasons: CellValues) {
    for member in reasons.untaken {
      reader.report(
        .valueInvalid,
        "a reason for promising nothing is given for “\(member.key)”, where something is promised",
        at: reader.source.place(of: member.keyRange),
        hint: "write N/A in the cell, or remove the reason")
    }
  }
}
