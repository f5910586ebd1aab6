import PledgeModel
import PledgeTime

/// Policies that lack what most have.
extension Fixture {
  static let all: [(name: String, policy: Policy)] = [
    ("full", full), ("bare", bare), ("one language, no plans", withoutPlans),
    ("no effective date", withoutDate),
    ("a language without a grammar", french), ("odd texts", oddTexts), ("all of time", allOfTime),
  ]

  static var bare: Policy {
    Policy(
      identity: Identity(
        id: "x", name: Localized("X", in: "en"), version: "1",
        provider: Provider(name: Localized("Y", in: "en")),
        place: place("policy.json")), languages: ["en"])
  }

  static var withoutPlans: Policy {
    var policy = bare
    policy.identity.effectiveDate = Located(date(2026, 7, 1), at: place("policy.json"))
    policy.languages = ["es"]
    policy.timeZone = Located("America/New_York", at: place("policy.json"))
    policy.metrics = [Metric(id: "resolution", name: Localized("Resolución", in: "es"))]
    policy.severities = [
      Severity(id: "crítico", name: Localized("Crítico", in: "es"), place: place("severities.md"))
    ]
    policy.targets = [
      target(
        plan: nil, "crítico", "resolution", "2 días naturales", DurationPhrase(2, .day, .civil),
        "always", Readings())
    ]
    return policy
  }

  static var withoutDate: Policy {
    var policy = full
    policy.identity.effectiveDate = nil
    policy.identity.url = nil
    policy.timeZone = Located("Nowhere/None", at: place("policy.json"))
    policy.documents = []
    return policy
  }

  static var french: Policy {
    var policy = full
    policy.languages = ["fr", "en"]
    return policy
  }

  static var allOfTime: Policy {
    var policy = full
    policy.identity.effectiveDate?.value = .earliest
    policy.calendars[1].covers = .earliest ... .latest
    return policy
  }

  static var oddTexts: Policy {
    var policy = bare
    policy.identity.name = Localized("\u{7}\"\\\u{2028}\r\n𝄞 é e\u{301}", in: "en")
    policy.steps = ["a\n\n\n\nb", "\n\nx\n", "one\nline\n\n\n\n\n\nafter", ""].map { text in
      var prose = Prose()
      let span = prose.append(text)
      prose.nodes.append(.init(.codeBlock, end: 1, text: span))
      return ProcessStep(text: Localized(prose, in: "en"), place: place("process.md"))
    }
    return policy
  }
}
