import PledgeModel

extension Rule {
  static let markdownTooComplex = Rule(
    .markdownTooComplex, "A Markdown file stays within what people write.",
    why: "Text made to be slow to read would stop the build for everybody.",
    bad: nil,
    good: nil)
}
