import PledgeModel
import PledgeTime

extension Rule {
  static let targetPlateau = Rule(
    "target-plateau", level: .info, "Two severities are promised different things.",
    why:
      "Where two severities are promised the same, telling them apart costs customers time and gains them nothing.",
    bad: Example("response-times.md", Example.targets(first: "4 hours", second: "«4 hours»")),
    good: Example("response-times.md", Example.targets(first: "4 hours", second: "8 hours")),
    isAcceptable: true, needs: [.severities]
  ) { subject in
    let rank = Dictionary(
      subject.policy.severities.enumerated().map { ($1.id, $0) },
      uniquingKeysWith: { first, _ in first })
    // The targets of one severity of one plan each, the most severe first.
    let rows = subject.policy.distinctSeries { $0.severity }
      .filter { rank[$0[0].severity] != nil }
      .sorted { rank[$0[0].severity, default: 0] < rank[$1[0].severity, default: 0] }
    var earlier: [Cell: [Int]] = [:]
    return rows.indices.compactMap { index -> Finding? in
      let row = rows[index]
      let cells = row.compactMap(Cell.init)
      defer { for cell in cells { earlier[cell, default: []].append(index) } }
      guard !row.contains(where: \.isOpen) else { return nil }
      for cell in cells {
        // Of very many with the same promise only the nearest are looked at.
        for other in (earlier[cell] ?? []).suffix(8).reversed() {
          guard !rows[other].contains(where: \.isOpen), agree(cells, rows[other]),
            let target = row.first(where: { $0.metric == cell.metric }),
            let same = rows[other].first(where: { $0.metric == cell.metric })
          else { continue }
          return Finding(
            "\(target.severity) is promised the same as \(same.severity): “\(target.written)”",
            at: target.place, subject: target.subject,
            notes: [.init("\(same.severity) is promised here", at: same.place)],
            hint: "promise one of them more, or make one severity of the two")
        }
      }
      return nil
    }
  }

  /// What a plan is promised for a metric, whatever words say it.
  private struct Cell: Hashable {
    let plan: String?
    let metric: String
    private let clock: Clock?
    private let term: Term?
    /// Where words leave the term open.
    private let phrase: DurationPhrase?

    init?(_ target: Target) {
      guard case .promise(let promise) = target.value else { return nil }
      plan = target.plan
      metric = target.metric
      clock = promise.clock?.value
      term = promise.term
      phrase = term == nil ? promise.phrase : nil
    }
  }

  /// Whether every metric that is promised in both is promised alike.
  private static func agree(_ cells: [Cell], _ others: [Target]) -> Bool {
    let others = others.compactMap(Cell.init)
    return cells.allSatisfy { cell in
      others.allSatisfy { $0.metric != cell.metric || $0 == cell }
    }
  }
}

extension Target {
  /// Whether it could yet become any promise.
  fileprivate var isOpen: Bool {
    switch value {
    case .blank, .unread: true
    case .promise, .none: false
    }
  }
}
