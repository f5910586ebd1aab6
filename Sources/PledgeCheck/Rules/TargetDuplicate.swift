import PledgeModel

extension Rule {
  static let targetDuplicate = Rule(
    .targetDuplicate, "Every target is given once.",
    why: "Two tables would promise two things, and each side would choose its own.",
    bad: Example(
      "more-times.md",
      "---\nkind: targets\ntitle: More\ncommitment: target\nclock: office\ncolumns: { First reply: initialResponse }\n---\n| Severity | First reply |\n|---|---|\n| P1 | 1 hour |\n| P2 | 4 hours |\n"
    ).with("response-times.md", Example.targets(first: "«1 hour»", second: "«2 business days»")),
    good: Example("response-times.md", Example.targets()))
}
