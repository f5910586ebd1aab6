import PledgeModel

extension Rule {
  static let businessDayAmbiguous = Rule(
    "business-day-ambiguous", "A business day says when a ticket counts as received and at what hour it falls due.",
    why: "“Next business day” has at least four meanings in the field, up to two days apart.",
    bad: Example("response-times.md", Example.targets(readings: "", second: "«Next Business Day»")),
    good: Example("response-times.md", Example.targets(second: "Next Business Day"))
  ) { subject in
    openQuestions(
      .received, in: subject.policy,
      message: { "“\($0)” does not say what happens to a ticket received on a closed day" }, note: "nor does “%”",
      hint: "declare `readings: { received: next-business-day }` (it counts from the next opening) or `as-received`")
      + openQuestions(
        .due, in: subject.policy, message: { "“\($0)” does not say at what hour of the day it falls due" },
        note: "nor does “%”", hint: "declare `readings: { due: close }` (at closing) or `same-time`")
  }
}
