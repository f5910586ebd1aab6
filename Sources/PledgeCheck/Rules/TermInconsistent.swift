import PledgeModel

extension Rule {
  /// Tickets and cases are left alone: which of the two words is used changes nothing that is promised.
  static let termInconsistent = Rule(
    "term-inconsistent", level: .warning, "What tickets are ranked by has one name.",
    why:
      "Where severity and priority are both spoken of, a customer cannot tell which of them decides how soon they hear.",
    bad: Example(
      "index.md",
      "# Help\n\nA ticket's severity decides when we answer. State the severity, and we set the «priority».\n"
    ),
    good: Example(
      "index.md",
      "# Help\n\nA ticket's severity decides when we answer. State it, and we check the severity.\n"
    ),
    isAcceptable: true
  ) { subject in
    let passages = subject.passages
    var byLanguage: [String: [PhraseMatch]] = [:]
    let plans = Set(
      subject.policy.plans.flatMap { $0.name.versions.map(\.value) })
    // A plan that is called Priority ranks no ticket.
    for match in passages.matches(.severityTerm)
    where !plans.contains(passages.string(passages.range(of: match))) {
      byLanguage[passages.all[match.passage].language, default: []].append(match)
    }
    return byLanguage.keys.sorted().flatMap { inconsistencies(byLanguage[$0] ?? [], in: passages) }
  }

  /// A finding for each term but the one used most: at its first use, with notes at a few others.
  private static func inconsistencies(
    _ matches: [PhraseMatch], in passages: Passages
  ) -> [Finding] {
    let byTerm = Dictionary(grouping: matches, by: \.meant)
    let terms = byTerm.keys.sorted {
      (-(byTerm[$0]?.count ?? 0), $0) < (-(byTerm[$1]?.count ?? 0), $1)
    }
    guard let usual = terms.first, let first = byTerm[usual]?.first else { return [] }
    return terms.dropFirst().compactMap { term -> Finding? in
      let uses = (byTerm[term] ?? []).map { passages.place(of: $0) }.sorted()
      guard let use = uses.first else { return nil }
      let others = uses.dropFirst().prefix(4).map { Finding.Note("and here", at: $0) }
      return Finding(
        "“\(term)” is used here, and “\(usual)” elsewhere", at: use,
        subject: term,
        notes: others + [.init("as it is here", at: passages.place(of: first))],
        hint: "use one of the two words; or say what each of them means, and accept this")
    }
  }
}
