import PledgeModel

extension Rule {
  static let durationNoClock = Rule(
    "duration-no-clock", "Every duration says which clock it runs on.",
    why:
      "“4 hours” on a Friday evening is the same night on elapsed time, and Monday afternoon on opening hours.",
    bad: Example(
      "response-times.md", Example.targets(clock: "", first: "«1 hour»", second: "4 hours")),
    good: Example(
      "response-times.md",
      Example.targets(clock: "clock: { P1: always, default: office }", second: "4 hours")),
    needs: [.severities]
  ) { subject in
    openQuestions(
      [.clock], in: subject,
      hint:
        "declare it in the front matter: `clock: always` for elapsed time, or `clock:` with a calendar's id; "
        + "`clock: { P1: always, default: office }` tells severities apart"
    ) { written, _ in "\(written) does not say which clock it runs on" }
  }
}
