import PledgeModel

extension Rule {
  static let obligationUnbounded = Rule(
    "obligation-unbounded", level: .warning, "What is asked of customers has bounds.",
    why: "“Dedicated resources” can be one person for an hour or a team for a week.",
    bad: Example("index.md", "# Help\n\nYou need «dedicated resources» to work with us.\n"),
    good: Example(
      "index.md", "# Help\n\nOne of your named contacts answers us within 30 minutes.\n"),
    isAcceptable: true
  ) { subject in
    subject.findings(of: [.unbounded], hint: "say who, how many, at which hours and for how long") {
      "\($0) has no bounds: the customer cannot know what is asked"
    }
  }
}
