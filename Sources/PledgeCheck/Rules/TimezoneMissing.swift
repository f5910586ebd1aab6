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
    needs: [.policy]
  ) { subject in
    let counts = subject.policy.distinctPromises.first { _, promise in
      if case .civilDays = promise.term { true } else { false }
    }
    guard let counts, subject.policy.timeZone == nil else { return [] }
    return [
      Finding(
        "the policy does not say in which time zone its days are counted",
        at: subject.policy.identity.place, subject: "/timeZone",
        notes: [.init("“\(counts.promise.written)” counts them", at: counts.target.place)],
        hint: "add “timeZone” with a name of the IANA database, such as Europe/Madrid")
    ]
  }
}
