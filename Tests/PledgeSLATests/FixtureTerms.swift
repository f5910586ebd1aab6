import PledgeModel
import PledgeTime

extension Fixture {
  /// Everything that stands beside the targets.
  static func addTerms(to policy: inout Policy) {
    policy.identity.governingLanguage = Located("en", at: place("policy.json"))
    policy.identity.reviewBy = CivilDate(iso: "2027-06-30").map {
      Located($0, at: place("policy.json"))
    }
    policy.timing = Timing(
      received: .registered,
      pauses: [
        .init(
          id: "waiting", name: both("we wait for you", "le esperamos"),
          metrics: [Located("update", at: place("policy.json"))], place: place("policy.json")),
        .init(id: "change", name: both("you change it", "lo cambia"), place: place("policy.json")),
      ],
      response: .init(isAutomatic: true, text: both("Any answer.", "Cualquier respuesta.")))
    policy.roles = [Role(id: "lead", name: both("Lead", "Jefa"), place: place("escalation.md", 4))]
    let hours = Promise(
      phrase: DurationPhrase(4, .hour), written: "4 hours",
      clock: Located(.calendar("office"), at: place("escalation.md", 5)), readings: Readings())
    var first = Escalation(clause("first", 10))
    first.role = Located("lead", at: place("escalation.md", 5))
    first.trigger = .after(hours)
    first.severities = [Located("P1", at: place("escalation.md", 5))]
    var second = Escalation(clause("second", 14))
    second.from = Located("first", at: place("escalation.md", 6))
    second.trigger = .missed(Located("initialResponse", at: place("escalation.md", 6)))
    var third = Escalation(clause("third", 18))
    third.trigger = .asked
    policy.escalations = [first, second, third]
    var contact = Obligation(clause("contact", 3))
    contact.hours = Located(.always, at: place("obligations.md", 2))
    contact.severities = [Located("P1", at: place("obligations.md", 2))]
    policy.obligations = [contact, Obligation(clause("versions", 8))]
    policy.exclusions = [PlainClause(clause("changed", 3))]
    var credit = Remedy(clause("late", 3))
    credit.metric = Located("initialResponse", at: place("remedies.md", 2))
    credit.credit = 10
    policy.remedies = [credit]
    var version = SupportedVersion(clause("4-2", 3))
    version.released = CivilDate(iso: "2025-01-31")
    version.until = CivilDate(iso: "2028-01-31").map { Located($0, at: place("versions.md", 2)) }
    policy.versions = [version, SupportedVersion(clause("5", 5))]
    policy.definitions = [PlainClause(clause("workaround", 3))]
    for index in policy.targets.indices {
      guard case .promise(var promise) = policy.targets[index].value else { continue }
      promise.commitment = Commitment.allCases[index % 3]
      policy.targets[index].value = .promise(promise)
    }
  }

  private static func clause(_ id: String, _ line: Int) -> Clause {
    Clause(
      id: id, name: both("Clause \(id)", "Cláusula \(id)"),
      text: prose("Text of {{policy.name}}.", "Texto."), place: place("clauses.md", line))
  }
}
