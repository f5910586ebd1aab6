import PledgeModel

extension Rule {
  static let outputCollision = Rule(
    .outputCollision, "Every file of the site is made from one source.",
    why: "One of two pages would be lost, and nobody could say which.",
    bad: Example(["help.md": "# Help\nWrite to us.\n", "help.html": "«»<p>Help"]),
    good: Example("help.md", "# Help\nWrite to us.\n"))
}
