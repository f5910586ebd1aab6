import PledgeModel

extension Rule {
  static let proseVague = Rule(
    "prose-vague", level: .warning, "Prose says by when, or promises no time.",
    why: "“Shortly” is a promise when it is read and none when it is broken.",
    bad: Example("index.md", "# Help\n\nAn engineer will call you «shortly\nafterwards».\n"),
    good: Example(
      "index.md",
      "# Help\n\nAn engineer will call you within {{targets.P1.initialResponse}}, as soon as one is free.\n"
    ), isAcceptable: true
  ) { subject in
    let customers = subject.customerPassages
    return subject.findings(
      of: [.vague],
      hint:
        "say by when: a reference such as {{targets.P1.initialResponse}} prints the promised time",
      where: { !customers.contains($0.passage) }
    ) { "\($0) promises no time that a customer can count on" }
  }
}
