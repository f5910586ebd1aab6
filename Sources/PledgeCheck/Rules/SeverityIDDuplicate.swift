import PledgeModel

extension Rule {
  static let severityIDDuplicate = Rule(
    "severity-id-duplicate", "No two severities have the same id.",
    why: "What P2 means would depend on which of the two a reader finds first.",
    bad: Example(
      "severities.md",
      "## P1: Outage\nNobody can work.\n\n«## P1: Defect»\nSomething does not work.\n\n## P2: Question\nHow does it work?\n"
    ),
    good: Example(
      "severities.md",
      "## P1: Outage\nNobody can work.\n\n## P2: Defect\nSomething does not work.\n")
  ) { subject in
    var first: [String: Severity] = [:]
    return subject.policy.severities.compactMap { severity in
      guard let other = first[severity.id] else {
        first[severity.id] = severity
        return nil
      }
      return Finding(
        "there are two severities “\(severity.id)”", at: severity.place,
        subject: severity.id,
        notes: [.init("the first is here", at: other.place)], hint: "give one of them another id")
    }
  }
}
