import PledgeModel

extension Rule {
  static let valueInvalid = Rule(
    .valueInvalid, "Every value is of the form its key asks for.",
    why: "A date that does not exist never comes.",
    bad: Example("news/opening.md", "---\ntitle: We open\ndate: «2026-02-30»\n---\nAt last.\n"),
    good: Example("news/opening.md", "---\ntitle: We open\ndate: 2026-02-28\n---\nAt last.\n"))
}
