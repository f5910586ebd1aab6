import PledgeJSON
import PledgeModel
import PledgeTime

/// The whole definition, as it stands in the file.
struct SLADocument: Sendable {
  /// What the file says of the policy in the policy's own terms.
  var policy: Policy
  var zones: [Located<SLAZone>] = []
  var metrics: [SLAMetric] = []
  var channels: [SLAChannel] = []
  var targets: [SLATarget] = []
  var escalations: [SLAEscalation] = []

  static let form = Form<SLADocument>.object(
    nil, "", blank: { SLADocument(at: $0.place) },
    [
      .written(
        "$schema", SLADefinition.schemaFileName, required: false,
        "The address of this schema, for editors.", .string()),
      .constant(
        SLADefinition.versionKey, SLADefinition.formatVersion,
        "The version of the format. A later one that begins with the same number only adds keys; ignore those you do not know."
      ),
      .required("id", \.policy.identity.id, .text(), "The policy's short name for other tools."),
      .required("name", \.policy.identity.name, .texts, "What the policy is called."),
      .unlessEmpty(
        "version", \.policy.identity.version, .text(),
        "The policy's own version; a policy that promises something has one."),
      .optional(
        "effectiveDate", \.policy.identity.effectiveDate, Form<CivilDate>.date.located,
        "The first day on which it holds."),
      .optional("url", \.policy.identity.url, .text(.webAddress), "Where it is published."),
      .unlessEmpty("description", \.policy.identity.description, .texts, "One sentence about it."),
      .optional(
        "provider", \.policy.identity.provider, SLAParty.provider,
        "Who promises; a policy that promises something says so."),
      .required(
        "languages", \.policy.languages,
        Form<String>.text(.language).list("A BCP 47 tag.", minItems: 1),
        "The languages it is published in, the default one first."),
      .optional(
        "timeZone", \.policy.timeZone, Form<String>.text().located,
        "The zone whose days civil days are: an IANA name."),
      .unlessEmpty(
        "customerZones", \.policy.customerZones, SLAZone.customers,
        "Since 1.1. The zones for which calendars in the customer's own zone are judged and published."
      ),
      .optional(
        "notice", \.policy.identity.notice, SLAParty.notice,
        "How long before it takes effect a change is announced."),
      .optional(
        "governingLanguage", \.policy.identity.governingLanguage,
        Form<String>.text(.language).located,
        "Since 1.2. The language whose text binds where translations differ."),
      .optional(
        "reviewBy", \.policy.identity.reviewBy, Form<CivilDate>.date.located,
        "Since 1.2. The day by which the policy is to be reviewed."),
      .unlessEmpty(
        "timing", \.policy.timing, SLATiming.form,
        "Since 1.2. When clocks start, what stops them, and what counts as a response."),
      .written(conventions: "How times and hours in this file are to be read."),
      .required(
        "zones", \.zones, SLAZone.form.located.list("A time zone."),
        "The time zones of the policy, its calendars and its customers, over the span it needs."),
      .required(
        "calendars", \.policy.calendars,
        SLACalendar.form.list("A calendar.", unique: "calendars", \.id, at: \.place),
        "Opening hours, which clocks name."),
      .required(
        "severities", \.policy.severities,
        SLASeverity.form.list("A severity."),
        "The severities, the most severe first."),
      .required(
        "metrics", \.metrics,
        SLAMetric.form.list("A metric.", unique: "metrics", \.metric.id, at: \.place),
        "What is timed, in the order of a ticket's life."),
      .required(
        "plans", \.policy.plans, SLAPlan.form.list("A plan.", unique: "plans", \.id, at: \.place),
        "What customers bought."),
      .required(
        "channels", \.channels,
        SLAChannel.form.list("A channel.", unique: "channels", \.channel.id, at: \.channel.place),
        "How to reach support."),
      .required(
        "targets", \.targets, SLATarget.form.list("A target."),
        "What is promised, at most one target for each plan, severity and metric."),
      .unlessEmpty(
        "process", \.policy.steps, SLAException.step.list("A step."),
        "The steps of a ticket, in order."),
      .unlessEmpty(
        "roles", \.policy.roles,
        SLAEscalation.role.list("A role.", unique: "roles", \.id, at: \.place),
        "Since 1.2. Those to whom tickets are escalated."),
      .unlessEmpty(
        "escalation", \.escalations,
        SLAEscalation.form.list("A level.", unique: "levels", \.clause.id, at: \.clause.place),
        "Since 1.2. The escalation path."),
      clauses("obligations", \.policy.obligations, SLAClause.obligation, "What customers must do."),
      clauses("exclusions", \.policy.exclusions, SLAClause.plain, "What is not supported."),
      clauses(
        "remedies", \.policy.remedies, SLAClause.remedy,
        "What customers get when a promise is broken."),
      clauses(
        "versions", \.policy.versions, SLAClause.version,
        "The versions of the product, and how long each is supported."),
      clauses("definitions", \.policy.definitions, SLAClause.plain, "Terms and what they mean."),
      .unlessEmpty(
        "added", \.policy.additions, SLAException.addition.list("An addition."),
        "What the policy's source document did not say."),
      .unlessEmpty(
        "acceptances", \.policy.acceptances, SLAException.acceptance.list("An acceptance."),
        "Findings that the author accepts, with reasons."),
    ], isPartial: true)

  private static func clauses<Holder: ClauseHolder>(
    _ name: String, _ path: any WritableKeyPath<SLADocument, [Holder]> & Sendable,
    _ form: Form<Holder>, _ description: String
  ) -> Field<SLADocument> {
    .unlessEmpty(
      name, path, form.list("One of them.", unique: name, \.clause.id, at: \.clause.place),
      "Since 1.2. \(description)")
  }

  private init(at place: Place) {
    policy = Policy(
      identity: Identity(
        id: "", name: Localized(), version: "", place: place),
      languages: ["en"])
  }
}

extension Field<SLADocument> {
  /// The conventions, which hold no part of the policy.
  fileprivate static func written(conventions description: String) -> Field {
    Field(
      property: .init("conventions", required: true, description, SLAConventions.form.shape),
      write: { _ in SLAConventions.form.write(.init()) }, read: { _, _, _ in true })
  }
}
