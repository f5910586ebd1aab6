import PledgeModel

extension Rule {
  static let obligationHoursConflict = Rule(
    "obligation-hours-conflict", level: .warning,
    "Customers are needed at the hours at which support works.",
    why:
      "A promise day and night is kept only in office hours, if the customer must be there and is not.",
    bad: Example([
      "response-times.md": Example.targets(
        clock: "clock: { P1: always, default: office }"),
      "severities.md":
        "## P1: Outage\nNobody can work. Somebody must help us during «your office hours».\n\n## P2: Defect\nSomething does not work, and there is a way around it.\n",
    ]),
    good: Example([
      "response-times.md": Example.targets(
        clock: "clock: { P1: always, default: office }"),
      "severities.md":
        "## P1: Outage\nNobody can work. Somebody must help us day and night.\n\n## P2: Defect\nSomething does not work, and there is a way around it.\n",
    ]), isAcceptable: true, needs: [.targets, .severities]
  ) { subject in
    let policy = subject.policy
    let saysAlways = policy.channels.contains { channel in
      channel.body.versions.contains {
        AlwaysOpenWords.claims.occurs(in: FoldedText.of($0.value))
      }
    }
    // Where no clock is named, a line that is open day and night is what customers count on.
    let always = Set(
      policy.distinctPromises.filter {
        $0.promise.clock?.value == .always || ($0.promise.clock == nil && saysAlways)
      }.map(\.target.severity))
    let structured = policy.obligations.compactMap { obligation -> Finding? in
      guard case .calendar(let id)? = obligation.hours?.value, let place = obligation.hours?.place,
        policy.calendars.contains(where: { $0.id == id })
      else { return nil }
      let severities = obligation.severities.map { $0.map(\.value) } ?? policy.severities.map(\.id)
      let torn = severities.filter(always.contains)
      guard !torn.isEmpty else { return nil }
      return Finding(
        "\(torn.joined(separator: ", ")) is answered day and night, and the customer is needed only on “\(id)”",
        at: place, subject: obligation.clause.id,
        hint:
          "say what happens to the time while the customer is not there: a pause, or `hours: always`"
      )
    }
    let inProse = subject.passages.matches(.customerHours).compactMap { match -> Finding? in
      let passage = subject.passages.all[match.passage]
      let place = subject.passages.place(of: match)
      guard let severity = policy.severity(whoseTextHolds: place, in: passage.language),
        always.contains(severity)
      else { return nil }
      return Finding(
        "\(severity) is answered day and night, and the customer is needed in “\(subject.passages.string(of: match))”",
        at: place, subject: severity,
        hint:
          "say what happens to the time while the customer is not there: a pause in “timing”, or the same hours"
      )
    }
    return structured + inProse
  }
}

extension Policy {
  /// The severity in whose definition a place lies.
  fileprivate func severity(whoseTextHolds place: Place, in language: String) -> String? {
    severities.first { severity in
      guard let prose = severity.definition[language], prose.file == place.file,
        let first = prose.nodes.first
      else { return false }
      let last = prose.nodes.map(\.endLine).max() ?? first.endLine
      return (Int(first.line)...max(Int(first.line), Int(last))).contains(place.line)
    }?.id
  }
}
