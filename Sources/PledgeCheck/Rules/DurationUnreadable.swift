import PledgeModel

extension Rule {
  static let durationUnreadable = Rule(
    .durationUnreadable, "Every duration is one that can be computed.",
    why: "What a machine cannot read exactly, two people will not read alike either.",
    bad: Example("response-times.md", Example.targets(first: "1 hour («24x7»)")),
    good: Example("response-times.md", Example.targets()))
}
