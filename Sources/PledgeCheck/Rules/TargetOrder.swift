import PledgeModel

extension Rule {
  static let targetOrder = Rule(
    "target-order", "A less severe ticket is at no moment promised sooner than a more severe one.",
    why:
      "Customers would report everything as the lower severity, or feel cheated when they do not. Deadlines are "
      + "compared over every moment of a year from the effective date on, so “8 business hours” and “1 day” are told "
      + "apart where words could not.",
    bad: Example("response-times.md", Example.targets(first: "2 hours", second: "«1 hour»")),
    good: Example("response-times.md", Example.targets(first: "1 hour", second: "2 hours")),
    isAcceptable: true, needs: [.severities]
  ) { subject in
    let rank = Dictionary(
      subject.policy.severities.enumerated().map { ($1.id, $0) },
      uniquingKeysWith: { first, _ in first })
    return subject.policy.distinctSeries { $0.metric }.flatMap { targets in
      let ranked = targets.filter { rank[$0.severity] != nil }
        .sorted { rank[$0.severity, default: 0] < rank[$1.severity, default: 0] }
      return ranked.indices.compactMap { index -> Finding? in
        let target = ranked[index]
        guard let sooner = SoonerTarget.found(target, than: ranked[..<index], in: subject) else {
          return nil
        }
        let other = sooner.other
        return Finding(
          "\(target.severity) is promised “\(target.written)”, sooner\(sooner.when) than the more severe \(other.severity) with “\(other.written)”",
          at: target.place, subject: target.subject,
          notes: [.init("\(other.severity) is promised here", at: other.place)]
            + sooner.notes(target.severity, other.severity),
          hint: "correct one of the two, or accept it in policy.json with a reason")
      }
    }
  }
}
