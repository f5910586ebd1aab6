import PledgeModel

extension Rule {
  static let frontMatterInvalid = Rule(
    .frontMatterInvalid, "Front matter is the plain subset of YAML that every reader reads alike.",
    why: "What one tool reads as a list and another as a word is not the same promise.",
    bad: Example("index.md", "---\ntitle: «@»home\n---\nWelcome.\n"),
    good: Example("index.md", "---\ntitle: \"@home\"\n---\nWelcome.\n"))
}
