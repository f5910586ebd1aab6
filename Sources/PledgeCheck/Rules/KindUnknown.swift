import PledgeModel

extension Rule {
  static let kindUnknown = Rule(
    .kindUnknown, "Every file is of a kind there is.",
    why: "A file nobody reads is a promise nobody keeps.",
    bad: Example("severities.md", "---\nkind: «severites»\n---\n## P1: Outage\nNobody can work.\n"),
    good: Example(
      "severities.md",
      "---\nkind: severities\n---\n## P1: Outage\nNobody can work.\n\n## P2: Defect\nSomething does not work.\n"
    ))
}
