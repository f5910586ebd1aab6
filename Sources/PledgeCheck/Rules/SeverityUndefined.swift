import PledgeModel

extension Rule {
  static let severityUndefined = Rule(
    "severity-undefined", "Every severity that is spoken of is defined.",
    why: "A customer cannot report a severity that nobody defines.",
    bad: Example("response-times.md", Example.targets().replacing("| P2 |", with: "| «P22» |")),
    good: Example("response-times.md", Example.targets()), needs: [.severities]
  ) { subject in
    let policy = subject.policy
    let known = policy.severities.map(\.id)
    // Of two with the same id, one may be what is spoken of.
    guard Set(known).count == known.count else { return [] }
    return policy.namedSeverities.filter { !known.contains($0.value) }.map { name in
      Finding(
        "there is no severity “\(name.value)”", at: name.place,
        subject: name.value,
        hint: hint(for: name.value, among: known)
          ?? "define it in severities.md, under a heading of its own")
    }
  }
}
