import PledgeModel

extension Rule {
  static let keyMissing = Rule(
    .keyMissing, "Every key that others rely on is there.",
    why: "A calendar without a zone, or news without a date, leaves the customer to guess.",
    bad: Example("news/opening.md", "---\n«»title: We open\n---\nAt last.\n"),
    good: Example("news/opening.md", "---\ntitle: We open\ndate: 2026-01-02\n---\nAt last.\n"))
}
