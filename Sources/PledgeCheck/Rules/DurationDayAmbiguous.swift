import PledgeModel

extension Rule {
  static let durationDayAmbiguous = Rule(
    "duration-day-ambiguous", "A day or a week says which days it counts.",
    why: "“3 days” from a Friday ends on Monday, or on Wednesday if only business days count.",
    bad: Example(
      "response-times.md", Example.targets(first: "2 business days", second: "«3 days»")),
    good: Example(
      "response-times.md",
      Example.targets(
        readings: "readings: { received: next-business-day, due: close }",
        first: "2 business days", second: "3 business days"))
  ) { subject in
    openQuestions(
      [.day], in: subject,
      hint:
        "write “business days” or “calendar days”, or declare `readings: { day: business }` (or `civil`, or `24 hours`)",
      reading: { ("day", $0.clock?.value == .always ? "civil" : "business") }
    ) { written, _ in "\(written) does not say whether it counts business days" }
      + openQuestions(
        [.week], in: subject,
        hint: "declare it: `readings: { week: 5 business days }`",
        reading: {
          ("week", $0.clock?.value == .always ? "7 calendar days" : "5 business days")
        }
      ) { written, _ in "\(written) does not say what a week is" }
  }
}
