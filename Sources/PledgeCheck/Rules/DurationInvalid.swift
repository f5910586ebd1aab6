import PledgeModel

extension Rule {
  static let durationInvalid = Rule(
    .durationInvalid, "Every duration is longer than nothing.",
    why: "A promise of no time at all, or of less than it says, cannot be kept.",
    bad: Example("response-times.md", Example.targets(first: "«0» hours")),
    good: Example("response-times.md", Example.targets()))
}
