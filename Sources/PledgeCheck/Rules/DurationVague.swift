import PledgeModel

extension Rule {
  static let durationVague = Rule(
    .durationVague, "Durations are figures, not adverbs.",
    why: "“ASAP” promises nothing that a customer can hold anybody to.",
    bad: Example("response-times.md", Example.targets(first: "«ASAP»")),
    good: Example("response-times.md", Example.targets()))
}
