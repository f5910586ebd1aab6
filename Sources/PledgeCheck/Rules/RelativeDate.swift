import PledgeModel

extension Rule {
  /// “Currently” is no fault: what a policy says holds from its date until the next version's.
  static let relativeDate = Rule(
    "relative-date", level: .warning, "Prose names days, not how long ago they were.",
    why: "“Two weeks ago” is true for one day; a customer who reads it later cannot tell which.",
    bad: Example("index.md", "# Help\n\nThe portal opened «two weeks ago».\n"),
    good: Example("index.md", "# Help\n\nThe portal opened on 2 May 2026.\n"), isAcceptable: true
  ) { subject in
    subject.findings(of: [.relativeDate], hint: "write the date") {
      "\($0) depends on the day on which it is read"
    }
  }
}
