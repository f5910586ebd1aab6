import PledgeModel
import PledgeTemplate

extension Component {
  /// The tables of targets, and beside each what its words mean: on a table's own page that table,
  /// elsewhere all of them.
  static let targets = Component(name: .targets) { page, level in
    let own = page.policy.targetTables.filter {
      page.site.map.pagePath(of: $0.path) == page.path
    }
    let shown = own.isEmpty ? page.policy.targetTables : own
    guard !shown.isEmpty else { return nil }
    var tables: [Value] = []
    for table in shown { tables.append(page.value(table)) }
    return ["tables": .list(tables), "words": page.edition.words, "level": .text(String(level))]
  }
}

extension PageRenderer {
  fileprivate mutating func value(_ table: TargetTable) -> Value {
    let columns = table.columns.map { heading(of: $0, in: table) }
    var notes: [Value] = []
    var rows: [Value] = []
    for row in table.rows {
      let severity = row.severity.value
      let label = telling.label(ofSeverity: severity)
      var cells: [Value] = []
      for (column, cell) in row.cells.enumerated() {
        let names = site.targetNames[cell.place] ?? []
        let mark = names.isEmpty ? nil : names.joined(separator: " ")
        var note: Value = .absent
        if case .none(let absence) = cell.value, let reason = version(of: absence.reason) {
          let (number, id, back) = ("\(notes.count + 1)", makeID(), makeID())
          let name = column < columns.count ? wording.cell(label, columns[column]) : label
          note = ["number": .text(number), "id": .text(id), "back": .text(back)]
          notes.append([
            "number": .text(number), "id": .text(id), "back": .text(back), "cell": .text(name),
            "reason": .text(reason.value), "lang": Value(foreign(reason.language)),
            "dir": Value(foreignDirection(reason.language)),
            "mark": Value(
              names.isEmpty ? nil : names.map { "\($0).reason" }.joined(separator: " ")),
          ])
        }
        cells.append([
          "text": Value(text(of: cell.value)), "mark": Value(mark), "note": note,
          "column": Value(column < columns.count ? columns[column] : nil),
        ])
      }
      let name = policy.severities.first { $0.id == severity }?.name.best(for: language)
      rows.append([
        "mark": .text("severities.\(severity)"),
        "label": .text(label),
        "name": Value(name == label ? nil : name),
        "href": Value(
          edition.severityPages[severity].map { reference(toPage: $0, anchor: severity) }),
        "cells": .list(cells),
      ])
    }
    let plans = plans(of: table)
    let readings = TargetReadings(of: table, columns, telling).sentences
    return [
      "captionID": .text(makeID()),
      "caption": .text(caption(of: table)),
      "columns": .list(
        zip(table.columns, columns).map { column, heading in
          ["text": .text(heading), "mark": Value(mark(of: column, in: table, saying: heading))]
        }),
      "rows": .list(rows),
      "plans": Value(telling.names(ofPlans: plans)),
      "plansMark": .text(FigureMark.plans(plans)),
      "hasNotes": .bool(!notes.isEmpty),
      "notes": .list(notes),
      "hasReadings": .bool(!readings.isEmpty),
      "readings": .list(readings.map(Value.text)),
    ]
  }

  /// A cell as it is printed: as typed in the default language, by the grammar in others.
  private func text(of value: Target.Value) -> String? {
    let text = value.text(in: language, default: policy.defaultLanguage)
    return language == policy.defaultLanguage ? text : text.map(wording.capitalized)
  }

  /// As typed in the default language; in others the name of what the column is about.
  private func heading(of column: TargetTable.Column, in table: TargetTable) -> String {
    if language == policy.defaultLanguage, !column.heading.isEmpty { return column.heading }
    return name(of: column, in: table)
  }

  private func name(of column: TargetTable.Column, in table: TargetTable) -> String {
    switch table.across {
    case .metrics: telling.metricName(column.id)
    case .plans: policy.plans.first { $0.id == column.id }?.name.best(for: language) ?? column.id
    }
  }

  /// How a heading is marked that says just what the column is about.
  private func mark(
    of column: TargetTable.Column, in table: TargetTable, saying heading: String
  ) -> String? {
    guard !column.id.isEmpty, name(of: column, in: table) == heading else { return nil }
    return "\(table.across.rawValue).\(column.id).name"
  }

  /// The title of the table's page, or the metric that the whole of it is about.
  private func caption(of table: TargetTable) -> String {
    if let metric = table.metric?.value {
      return wording.targetsCaption(telling.metricName(metric))
    }
    let entry = site.map.pagePath(of: table.path).flatMap { site.map[$0] }
    let document = entry.flatMap { site.map.document(of: $0, in: language, of: policy) }
    return document?.title ?? wording.targetsTitle
  }

  /// The plans to name beneath a table: none where its columns do, or where it holds for all.
  private func plans(of table: TargetTable) -> [String] {
    guard table.across == .metrics, let plans = table.plans else { return [] }
    return plans.map(\.value)
  }
}
