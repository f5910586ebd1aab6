import PledgeModel
import PledgeTime

extension Rule {
  static let timezoneMissing = Rule(
    "timezone-missing", "A policy that counts calendar days says in which time zone.",
    why: "“3 calendar days” end at another moment in each zone.",
    bad: Example([
      "policy.json": """
      «»{
        "id": "example", \(Example.terms), "name": "Example support", "version": "1.0.0", "effectiveDate": "2026-01-01",
        "provider": { "name": "Example" }, "url": "https://support.example.com/"
      }
      """,
      "response-times.md": Example.targets(
        clock: "clock: always", first: "1 calendar day", second: "3 calendar days"),
    ]),
    good: Example(
      "response-times.md",
      Example.targets(clock: "clock: always", first: "1 calendar day", second: "3 calendar days")),
    needs: [.policy, .calendar]
  ) { subject in
    let policy = subject.policy
    let counts = subject.promises.first { _, promise in
      switch promise.term {
      case .civilDays: true
      case .seconds, .businessDays: false
      // Days of no stated kind, and no calendar whose zone they could be counted in.
      case nil: policy.calendars.isEmpty && promise.phrase.isInDays
      }
    }
    guard let counts, policy.timeZone == nil else { return [] }
    return [
      Finding(
        "the policy does not say in which time zone its days are counted",
        at: policy.identity.place, subject: "/timeZone",
        notes: [.init("“\(counts.promise.written)” counts them", at: counts.target.place)],
        hint: "add “timeZone” with a name of the IANA database, such as Europe/Madrid")
    ]
  }
}

extension DurationPhrase {
  fileprivate var isInDays: Bool {
    switch unit {
    case .day, .week: true
    case .minute, .hour: false
    }
  }
}
