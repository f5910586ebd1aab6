import PledgeJSON
import PledgeModel
import PledgeTime

extension DueReport {
  /// The same for other tools, as JSON: instants as Unix seconds and, in every zone, as ISO 8601.
  public var jsonText: [UInt8] { json.text() }

  private var json: JSON {
    .object([
      .init("policy", .string(policy.identity.id)),
      .init("version", .string(policy.identity.version)),
      .init("received", moment(received)),
      .init("notes", .array(notes.map(JSON.string))),
      .init("answers", .array(answers.map(json))),
    ])
  }

  private func json(_ answer: Answer) -> JSON {
    var members: [JSON.Member] = [
      .init("severity", .string(answer.target.severity)),
      .init("metric", .string(answer.target.metric)),
      .init("plans", .array(answer.plans.map(JSON.string))),
    ]
    switch answer.outcome {
    case .promised(let promise, let calendar, let explanation):
      members.append(.init("phrase", .string(promise.written)))
      if let term = promise.term { members.append(.init("duration", .string(term.iso8601))) }
      members.append(.init("clock", .string(calendar?.id ?? Clock.alwaysName)))
      if let zone = explanation.zone { members.append(.init("zone", .string(zone.name))) }
      switch explanation.deadline {
      case .due(let instant):
        members += [.init("status", .string("due")), .init("deadline", moment(instant))]
      case .notCovered(let date):
        members += [
          .init("status", .string("not-covered")), .init("date", .string(date.description)),
        ]
      case .never: members.append(.init("status", .string("never")))
      }
      members += [
        .init("explanation", .array(sentences(explanation, calendar).map(JSON.string))),
        .init("steps", .array(explanation.steps.map(\.json))),
      ]
    case .none(let absence):
      members += [.init("status", .string("none")), .init("phrase", .string(absence.written))]
      if let reason = absence.reason.best(for: policy.defaultLanguage) {
        members.append(.init("reason", .string(reason)))
      }
    case .open: members.append(.init("status", .string("open")))
    case .needsCustomerZone:
      members.append(.init("status", .string("customer-zone-missing")))
    }
    return .object(members)
  }

  private func moment(_ instant: Int64) -> JSON {
    .object(
      [.init("unix", .integer(Int(instant)))]
        + zones.filter { $0.known.contains(instant) }
        .map { .init($0.name, .string($0.iso8601(at: instant))) })
  }
}
