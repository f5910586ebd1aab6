import PledgeModel

extension Rule {
  static let proseAbsolute = Rule(
    "prose-absolute", level: .warning, "Prose promises nothing without bounds.",
    why:
      "One holiday or one outage breaks a promise that has no bounds, and the rest is believed less.",
    bad: Example("index.md", "# Help\n\nYou may call «at any time».\n"),
    good: Example("index.md", "# Help\n\nYou may call at any time during office hours.\n"),
    isAcceptable: true
  ) { subject in
    subject.findings(
      of: .absolute,
      hint: "say when it holds, and what limits it; or accept it, and say why it is kept"
    ) { "\($0) promises more than anybody can keep" }
  }
}
