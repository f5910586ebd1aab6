import PledgeModel

extension Rule {
  static let targetMissing = Rule(
    "target-missing", "Every severity has a value in every column.",
    why: "An empty cell is read two ways: nothing is promised, or somebody forgot.",
    bad: Example(
      "response-times.md",
      Example.targets().replacing("| P2 | 2 business days |", with: "| P2 | «»|")),
    good: Example("response-times.md", Example.targets()),
    needs: [.severities]
  ) { subject in
    let blanks = subject.policy.distinctTargets.compactMap { target -> Finding? in
      guard case .blank = target.value else { return nil }
      return Finding(
        "nothing is said about \(target.metric) of \(target.severity)",
        at: target.place,
        subject: target.subject, hint: "write a duration, or N/A with a reason under `none:`")
    }
    return blanks + subject.policy.targetTables.flatMap { missingRows(of: $0, in: subject.policy) }
  }

  /// The severities a table says nothing about, where no other table speaks of the same columns.
  private static func missingRows(of table: TargetTable, in policy: Policy) -> [Finding] {
    let peers = policy.targetTables.filter { $0.covers(sameAs: table) }
    guard peers.first?.path == table.path else { return [] }
    let rows = peers.flatMap { $0.rows.map(\.severity.value) }
    // A row that stands twice, or whose severity is not defined, may be the one that seems to be missing.
    guard Set(rows).count == rows.count, Set(rows).isSubset(of: policy.severities.map(\.id)) else {
      return []
    }
    return policy.severities.filter { !rows.contains($0.id) }.map { severity in
      Finding(
        "this table says nothing about \(severity.id)", at: table.place,
        subject: severity.id,
        notes: [.init("\(severity.id) is defined here", at: severity.place)],
        hint: "add a row for it, with N/A and a reason if nothing is promised")
    }
  }
}

extension TargetTable {
  /// Whether both speak of the same plans and the same columns, so that their rows add up.
  fileprivate func covers(sameAs other: TargetTable) -> Bool {
    across == other.across && metric?.value == other.metric?.value
      && plans.map { $0.map(\.value) } == other.plans.map { $0.map(\.value) }
      && Set(columns.map(\.id)) == Set(other.columns.map(\.id))
  }
}
