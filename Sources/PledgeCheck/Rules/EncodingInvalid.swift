import PledgeModel

extension Rule {
  static let encodingInvalid = Rule(
    .encodingInvalid, "Every text is UTF-8.",
    why: "Letters of names and figures would turn into others on the page.",
    bad: Example("index.md", "# Help\nWrite«\u{0}» to us.\n"),
    good: Example("index.md", "# Help\nWrite to us.\n"))
}
