import PledgeModel

extension Rule {
  static let reclassificationNoAppeal = Rule(
    "reclassification-no-appeal", level: .info,
    "Customers have a say where the desk changes a severity.",
    why: "A severity that the desk may lower alone makes every promise its own.",
    bad: Example("index.md", "# Help\n\nTickets may «be downgraded» by our engineers.\n"),
    good: Example(
      "index.md",
      "# Help\n\nTickets may be downgraded by our engineers. If you disagree, the shift lead decides with you.\n"
    ), isAcceptable: true
  ) { subject in
    let heard = Set(
      subject.passages.matches(.appeal).map { subject.passages.all[$0.passage].language })
    return subject.passages.matches(.reclassification).compactMap { match in
      guard !heard.contains(subject.passages.all[match.passage].language) else { return nil }
      return Finding(
        "“\(subject.passages.string(of: match))”, and nothing says what a customer can do about it",
        at: subject.passages.place(of: match), subject: subject.passages.subject(of: match),
        hint: "say whom a customer turns to who disagrees")
    }
  }
}
