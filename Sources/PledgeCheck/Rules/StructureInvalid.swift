import PledgeModel

extension Rule {
  static let structureInvalid = Rule(
    .structureInvalid, "A file has the shape its kind reads.",
    why: "What is written in another shape would not reach the customer.",
    bad: Example("process.md", "«»First we log your ticket, then we call you.\n"),
    good: Example("process.md", "1. We log your ticket.\n2. We call you.\n"))
}
