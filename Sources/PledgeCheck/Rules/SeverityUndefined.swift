import PledgeModel

extension Rule {
  static let severityUndefined = Rule(
    "severity-undefined", "Every severity that is spoken of is defined.",
    why: "A customer cannot report a severity that nobody defines.",
    bad: Example("response-times.md", Example.targets().replacing("| P2 |", with: "| «P22» |")),
    good: Example("response-times.md", Example.targets()), needs: [.severities]
  ) { subject in
    let policy = subject.policy
    let known = Set(policy.severities.map(\.id))
    // Of two with the same id, one may be what is spoken of.
    guard known.count == policy.severities.count else { return [] }
    let tables = policy.targetTables.flatMap { table in
      findings(in: table, policy, known: known)
    }
    let others = policy.severitiesNamedBesideTables.filter { !known.contains($0.value) }
    return tables + undefined(others, policy)
  }

  /// To look for the one that is meant is not free, and nobody reads more than a few.
  private static func undefined(_ names: [Located<String>], _ policy: Policy) -> [Finding] {
    names.prefix(20).map { undefined($0, policy) }
      + names.dropFirst(20).map {
        Finding("there is no severity “\($0.value)”", at: $0.place, subject: $0.value)
      }
  }

  private static func undefined(_ name: Located<String>, _ policy: Policy) -> Finding {
    let known = policy.severities.map(\.id)
    return Finding(
      "there is no severity “\(name.value)”", at: name.place, subject: name.value,
      hint: policy.severity(likeLabel: name.value).map { "did you mean “\($0.id)”?" }
        ?? hint(for: name.value, among: known)
        ?? "define it in severities.md, under a heading of its own")
  }

  /// The rows of one table that are called by a part of their heading are one mistake; others are one each.
  private static func findings(
    in table: TargetTable, _ policy: Policy, known: Set<String>
  ) -> [Finding] {
    let rows = table.rows.map(\.severity).filter { !known.contains($0.value) }
    guard !rows.isEmpty, rows.count <= 20 else { return undefined(rows, policy) }
    var alike: [(row: Located<String>, severity: Severity)] = []
    var others: [Located<String>] = []
    for row in rows {
      if let severity = policy.severity(likeLabel: row.value),
        severity.id == slug(policy.heading(of: severity)),
        !alike.contains(where: { $0.severity.id == severity.id })
      {
        alike.append((row, severity))
      } else {
        others.append(row)
      }
    }
    guard let first = alike.first else { return undefined(others, policy) }
    let heading = policy.heading(of: first.severity)
    let finding = Finding(
      "there is no severity “\(first.row.value)”: its heading is “\(heading)”", at: first.row.place,
      subject: first.row.value,
      notes: alike.dropFirst().map { row, severity in
        .init("so “\(row.value)”, of “\(policy.heading(of: severity))”", at: row.place)
      }, hint: advice(alike, policy))
    return [finding] + undefined(others, policy)
  }

  private static func advice(
    _ alike: [(row: Located<String>, severity: Severity)], _ policy: Policy
  ) -> String {
    let rewrite =
      alike.count == 1 ? "write the row as its heading" : "write the rows as their headings"
    let isShorter = alike.allSatisfy { row, severity in
      row.value.count < policy.heading(of: severity).count
        && severity.place.file.hasSuffix(".md")
    }
    guard isShorter else { return rewrite }
    let ids = alike.map { row, severity in
      "\"\(policy.heading(of: severity))\": \(slug(row.value))"
    }
    let file = alike.first?.severity.place.file ?? "severities.md"
    return
      "\(rewrite), or give ids in the front matter of \(file): `ids: { \(ids.joined(separator: ", ")) }`"
  }
}

extension Policy {
  fileprivate func heading(of severity: Severity) -> String {
    severity.name[defaultLanguage] ?? severity.id
  }

  /// The one severity whose heading holds a label's words one after another, or whose words the label holds.
  fileprivate func severity(likeLabel label: String) -> Severity? {
    let words = label.words
    let alike = severities.filter { severity in
      let heading = heading(of: severity).words
      return heading.holds(words) || words.holds(heading)
    }
    return alike.count == 1 ? alike.first : nil
  }
}

extension String {
  fileprivate var words: [Substring] {
    lowercased().split { !$0.isLetter && !$0.isNumber }
  }
}

extension [Substring] {
  fileprivate func holds(_ part: [Substring]) -> Bool {
    guard !part.isEmpty, part.count <= count else { return false }
    return (0...count - part.count).contains { self[$0...].starts(with: part) }
  }
}
