import PledgeModel

extension Rule {
  static let metricUndefined = Rule(
    .metricUndefined, "Every column is about a metric there is.",
    why: "A column nobody can time is no promise.",
    bad: Example(
      "response-times.md",
      Example.targets().replacing(
        "First reply: initialResponse", with: "First reply: «initialReply»")),
    good: Example("response-times.md", Example.targets()))
}
