import PledgeModel

extension Rule {
  static let businessDayAmbiguous = Rule(
    "business-day-ambiguous",
    "A business day says when a ticket counts as received and at what hour it falls due.",
    why: "“Next business day” has at least four meanings in the field, up to two days apart.",
    bad: Example("response-times.md", Example.targets(readings: "", second: "«Next Business Day»")),
    good: Example("response-times.md", Example.targets(second: "Next Business Day"))
  ) { subject in
    openQuestions(
      [.received, .due], in: subject,
      hint:
        "declare both: `readings: { received: next-business-day, due: close }` counts from the next opening and "
        + "ends at closing; `as-received` and `same-time` are the other choices"
    ) { written, open in
      let received = "from which day it counts for a ticket received while closed"
      let due = "at what hour it falls due"
      return switch (open.contains(.received), open.contains(.due)) {
      case (true, true): "\(written) says neither \(received), nor \(due)"
      case (true, false): "\(written) does not say \(received)"
      case (false, _): "\(written) does not say \(due)"
      }
    }
  }
}
