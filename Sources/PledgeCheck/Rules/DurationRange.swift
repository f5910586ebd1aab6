import PledgeModel

extension Rule {
  static let durationRange = Rule(
    "duration-range", "A range says which end is the promise.",
    why: "“2-3 days” is read as two by the customer and as three by the desk.",
    bad: Example(
      "response-times.md",
      Example.targets(clock: "clock: always", readings: "", first: "«1-2 hours»", second: "3 hours")
    ),
    good: Example(
      "response-times.md",
      Example.targets(
        clock: "clock: always", readings: "readings: { range: upper }", first: "1-2 hours",
        second: "3 hours"))
  ) { subject in
    openQuestions(
      [.range], in: subject,
      hint: "promise the upper end alone, or declare `readings: { range: upper }`",
      reading: { _ in ("range", Readings.Range.upper.rawValue) }
    ) { written, _ in "\(written) does not say which end of the range is the promise" }
  }
}
