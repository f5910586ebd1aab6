import PledgeModel

extension Rule {
  static let htmlDropped = Rule(
    .htmlDropped, level: .warning, "Prose is Markdown, without HTML.",
    why: "HTML is left out of the page, since a stranger's pull request could carry a script.",
    bad: Example("index.md", "# Help\n\nWrite «<b>»to us.\n"),
    good: Example("index.md", "# Help\n\nWrite **to us**.\n"))
}
