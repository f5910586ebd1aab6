import PledgeJSON
import PledgeModel
import PledgeTime

/// The parts of a policy that stand under headings of their own.
enum SLAClause {
  static let plain = Form<PlainClause>.object(
    "Clause", "A part of the policy with a name.", blank: { PlainClause(.blank($0)) }, fields())

  static let obligation = Form<Obligation>.object(
    "Obligation", "What the customer must do.", blank: { Obligation(.blank($0)) },
    fields() + [
      .optional(
        "hours", \.hours, SLAChannel.clock,
        "When the customer must be there: “always”, or a calendar's id."),
      .optional("severities", \.severities, ids, "The severities it is for; otherwise every one."),
    ])

  static let remedy = Form<Remedy>.object(
    "Remedy", "What the customer gets when a promise is broken.", blank: { Remedy(.blank($0)) },
    fields() + [
      .optional(
        "metric", \.metric, Form<String>.text().located,
        "The metric whose targets it is about; otherwise any."),
      .optional("credit", \.credit, .integer(1...100), "Service credit, in per cent of the fee."),
    ])

  static let version = Form<SupportedVersion>.object(
    "Version", "A version of the product, and how long it is supported.",
    blank: { SupportedVersion(.blank($0)) },
    fields() + [
      .optional("released", \.released, .date, "The day it was released."),
      .optional(
        "until", \.until, Form<CivilDate>.date.located,
        "The last day on which it is supported; otherwise no end is set."),
    ])

  static let ids = Form<String>.text().located.list("An id.")

  /// What every clause says.
  static func fields<Holder: ClauseHolder>() -> [Field<Holder>] {
    [
      .id(\.clause.id, at: \.clause.place, "Its id."),
      .required("name", \.clause.name, .texts, "What customers call it."),
      .unlessEmpty(
        "text", \.clause.text, .prose,
        "What customers read: plain text, an empty line between paragraphs."),
    ]
  }
}

extension Clause {
  static func blank(_ origin: Origin) -> Clause {
    Clause(id: "", name: Localized(), place: origin.place)
  }
}
