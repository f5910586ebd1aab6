import PledgeJSON
import PledgeModel

/// `response-times.md`: what is promised, severities down, metrics or plans across.
enum TargetKeys {
  static let schema = Schema(
    "A table of targets.",
    .object(
      DocumentKeys.properties(.targets) + [
        .init("plans", .ids("The plans it speaks of; otherwise every plan.")),
        .init(
          "across", "What the columns are.",
          .enumeration(TargetTable.Across.allCases.map(\.rawValue)),
          default: "metrics"),
        .init("metric", "The one metric of a table whose columns are plans.", .string(format: .id)),
        .init(
          "columns", "The metric or plan each column heading stands for.",
          .map(values: Schema("An id.", .string(format: .id)))),
        .init(
          "clock",
          Schema(
            "The clock targets run on: `always`, or a calendar's id; by severity, by cell, or for all.",
            .oneOf([
              Schema("One clock for the whole table.", .string(minLength: 1)),
              Schema(
                "Clocks by `P1`, `P1.initialResponse` or `default`.",
                .map(values: Schema("`always`, or a calendar's id.", .string(minLength: 1)))),
            ]))),
        .init(
          "readings",
          "What open phrases mean: day, week, received, due, range; or `P3: {…}` for one severity.",
          .map(
            values: Schema(
              "A reading.",
              .oneOf([
                Schema("What the phrase means.", .string(minLength: 1)),
                Schema(
                  "Readings of one severity or cell.",
                  .map(values: Schema("What the phrase means.", .string(minLength: 1)))),
              ])))),
        .init(
          "commitment",
          Schema(
            "How strongly targets are promised: `goal`, `target` or `guarantee`; by severity, by cell, or for all.",
            .oneOf([
              Schema("One strength for the whole table.", .commitment),
              Schema(
                "Strengths by `P1`, `P1.initialResponse` or `default`.",
                .map(values: Schema("A strength.", .commitment))),
            ]))),
        .init(
          "none", "Why nothing is promised, by `P5` or `P5.caseAssignment`.",
          .map(values: .name("The reason."))),
        .init(
          "targets", "In JSON: the phrases, by severity and column.",
          .map(
            values: Schema("A row.", .map(values: Schema("A phrase, such as 4 hours.", .string()))))
        ),
      ]))
}

extension PolicyAssembler {
  mutating func addTargets(
    _ file: ParsedFile, _ reader: inout DataReader, _ document: inout Document?
  ) {
    guard let cells = TableCells(document?.prose, data: file.data["targets"], &reader) else {
      policy.unreadKinds.insert(.targets)
      return
    }
    var tableReader = TargetTableReader(
      cells: cells, path: file.path.inner, policy: policy, reader: reader)
    policy.targetTables.append(tableReader.read())
    reader = tableReader.reader
    policy.metrics = tableReader.metrics
    document?.prose.replaceFirstTable(with: "targets")
  }

  mutating func translateTargets(_ reader: inout DataReader, _ document: inout Document) {
    for index in document.prose.roots where document.prose.nodes[index].content == .table {
      reader.report(
        .translationRepeatsData, "a table of targets is not typed again in a translation",
        at: document.prose.place(of: document.prose.nodes[index]),
        hint: "write {{targets}} where the table should stand: it is printed in this language")
    }
    document.prose.ensureComponent("targets")
  }

  /// Every promise of every table, for every plan it speaks of; what is given twice is reported.
  mutating func expandTargets() -> [Target] {
    struct Key: Hashable { var plan: String?, severity: String, metric: String }
    var places: [Key: Place] = [:]
    var targets: [Target] = []
    let plansWithTargets: [String?] =
      policy.plans.isEmpty ? [nil] : policy.plans.filter(\.hasTargets).map(\.id)
    for table in policy.targetTables {
      for row in table.rows {
        // A row that stands twice is one mistake, however many columns it has.
        var isReported = false
        for (column, cell) in zip(table.columns, row.cells) where !column.id.isEmpty {
          let isPlan = table.across == .plans
          let plans: [String?] =
            isPlan ? [column.id] : table.plans.map { $0.map { $0.value } } ?? plansWithTargets
          guard let metric = isPlan ? table.metric?.value : column.id else { continue }
          for plan in plans {
            let key = Key(plan: plan, severity: row.severity.value, metric: metric)
            if let first = places[key] {
              if !isReported {
                reportSecondTarget(row.severity.value, metric, at: cell.place, first: first)
              }
              isReported = true
              continue
            }
            places[key] = cell.place
            targets.append(
              Target(
                plan: plan, severity: row.severity.value, metric: metric, value: cell.value,
                place: cell.place,
                subject: "\(row.severity.value).\(column.id)"))
          }
        }
      }
    }
    return targets
  }

  private mutating func reportSecondTarget(
    _ severity: String, _ metric: String, at place: Place, first: Place
  ) {
    findings.append(
      Finding(
        .targetDuplicate, "\(metric) of \(severity) is promised twice", at: place,
        notes: [.init("it is promised here first", at: first)],
        hint: "say it once, or give the tables different plans"))
  }
}

extension Schema.Shape {
  fileprivate static let commitment = Self.enumeration(Commitment.allCases.map(\.rawValue))
}
