import PledgeJSON
import PledgeModel
import PledgeTime

/// What one plan is promised for one severity and one metric, as the definition says it.
struct SLATarget: Sendable {
  var origin: Origin
  var plan: Located<String>?
  var severity: Located<String>
  var metric: Located<String>
  var cell: String?
  var within: Located<SLADuration>?
  var atLeast: SLADuration?
  var clock: Located<Clock>?
  var readings = Readings()
  var commitment: Commitment?
  var none: Located<Absence.Wording>?
  var reason = Localized<String>()
  var phrase = Localized<String>()

  static let demands: [Demand] = [
    .one(of: ["within", "none"]), .beside("within", "clock"), .beside("clock", "within"),
    .beside("atLeast", "within"), .beside("readings", "within"),
    .beside("commitment", "within"), .beside("reason", "none"),
  ]

  static let name = "Target"

  static let form = Form<SLATarget>.object(
    name,
    "What one plan is promised for one severity and one metric: a duration on a clock, or nothing, and why.",
    blank: {
      SLATarget(origin: $0, severity: Located("", at: $0.place), metric: Located("", at: $0.place))
    },
    [
      .optional("plan", \.plan, id, "The plan's id; left out in a policy without plans."),
      .required("severity", \.severity, id, "The severity's id."),
      .required("metric", \.metric, id, "The metric's id."),
      .optional(
        "cell", \.cell, .text(),
        "The row and column of the source's table that say it, where they are not its severity and metric."
      ),
      .optional(
        "within", \.within, duration.located,
        "How long it may take: ISO 8601. On a calendar D is business days, and H and M are open time.",
        examples: ["PT4H", "P2D"]),
      .optional("atLeast", \.atLeast, duration, "The lower end of a range, which does not bind."),
      .optional(
        "clock", \.clock, SLAChannel.clock,
        "What the duration is counted on: “always”, or a calendar's id."),
      .unlessEmpty(
        "readings", \.readings, SLAReadings.form, "What the open words of the phrase mean."),
      .optional(
        "commitment", \.commitment, .choice,
        "Since 1.2. How strongly it is promised: as a goal, as a target, or guaranteed."),
      .optional("none", \.none, Form<Absence.Wording>.choice.located, "That nothing is promised."),
      .unlessEmpty("reason", \.reason, .texts, "Why nothing is promised."),
      .required("phrase", \.phrase, .texts, "The words customers read."),
    ], demands: demands, isPartial: true)

  private static let id = Form<String>.text().located

  private static let duration = Form<String>.text(.duration).mapped(\.iso8601) { text, _, _ in
    SLADuration(iso8601: text)
  }
}
