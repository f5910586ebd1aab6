import PledgeModel

extension Rule {
  static let linkUnsafe = Rule(
    .linkUnsafe, "Links lead to pages, files, web addresses, mail and telephone numbers.",
    why: "A link that runs a program in the customer's browser is an attack.",
    bad: Example("index.md", "# Help\n\nSee «[this](javascript:alert)».\n"),
    good: Example("index.md", "# Help\n\nSee [our site](https://example.com/).\n"))
}
