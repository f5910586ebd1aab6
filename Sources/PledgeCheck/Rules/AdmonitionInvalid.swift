import PledgeModel

extension Rule {
  static let admonitionInvalid = Rule(
    .admonitionInvalid, level: .warning,
    "An admonition is marked as one of five, on a line of its own.",
    why: "Marked otherwise it is a mere quote, which begins with the mark that was meant.",
    bad: Example("index.md", "# Help\n\n> «[!WARNIG]»\n> Back up first.\n"),
    good: Example("index.md", "# Help\n\n> [!WARNING]\n> Back up first.\n"))
}
