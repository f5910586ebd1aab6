import PledgeJSON
import PledgeModel

/// A level of the escalation path.
struct SLAEscalation: ClauseHolder {
  var clause: Clause
  var role: Located<String>?
  var from: Located<String>?
  var severities: [Located<String>]?
  var after: Located<SLADuration>?
  var clock: Located<Clock>?
  var missed: Located<String>?
  var isAsked: Bool?

  static let name = "Escalation"

  static let demands: [Demand] = [.beside("after", "clock"), .beside("clock", "after")]

  static let form = Form<SLAEscalation>.object(
    name, "A level of the escalation path: when a ticket reaches it, and who takes over.",
    blank: { SLAEscalation(clause: .blank($0)) },
    SLAClause.fields() + [
      .optional(
        "to", \.role, Form<String>.text().located, "The id of the role that takes over."),
      .optional(
        "from", \.from, Form<String>.text().located,
        "The level it is reached from; otherwise the ticket itself."),
      .optional(
        "after", \.after, duration.located, "Reached so long after receipt: ISO 8601.",
        examples: ["PT2H"]),
      .optional(
        "clock", \.clock, SLAChannel.clock,
        "What `after` is counted on: “always”, or a calendar's id."),
      .optional(
        "missed", \.missed, Form<String>.text().located,
        "Reached when the target of this metric is missed."),
      .optional("asked", \.isAsked, .boolean, "Whether it is reached when the customer asks."),
      .optional(
        "severities", \.severities, SLAClause.ids,
        "The severities it is for; otherwise every one."),
    ], demands: demands)

  private static let duration = Form<String>.text(.duration).mapped(\.iso8601) { text, _, _ in
    SLADuration(iso8601: text)
  }

  static let role = Form<Role>.object(
    "Role", "Somebody to whom a ticket is escalated.",
    blank: { Role(id: "", name: Localized(), place: $0.place) },
    [
      .id(\.id, at: \.place, "The id by which levels name it."),
      .required("name", \.name, .texts, "What customers call it."),
    ])
}

extension SLAEscalation {
  init(_ level: Escalation) {
    self.init(clause: level.clause)
    role = level.role
    from = level.from
    severities = level.severities
    switch level.trigger {
    case .after(let promise):
      guard let term = promise.term, let clock = promise.clock else { return }
      after = Located(SLADuration(term), at: level.triggerPlace ?? clock.place)
      self.clock = clock
    case .missed(let metric): missed = metric
    case .asked: isAsked = true
    case nil: break
    }
  }

  var escalation: Escalation {
    var level = Escalation(clause)
    level.role = role
    level.from = from
    level.severities = severities
    level.triggerPlace = missed?.place ?? after?.place
    if let missed {
      level.trigger = .missed(missed)
    } else if isAsked == true {
      level.trigger = .asked
    } else if let after, let clock, case .seconds(let seconds) = after.value {
      let phrase =
        seconds % 3600 == 0
        ? DurationPhrase(seconds / 3600, .hour) : DurationPhrase(seconds / 60, .minute)
      level.trigger = .after(
        Promise(
          phrase: phrase, written: DurationGrammar.english.print(phrase), clock: clock,
          readings: Readings()))
    }
    return level
  }
}
