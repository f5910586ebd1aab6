import PledgeModel
import PledgeTime

/// A small policy in two languages that has a bit of everything.
func samplePolicy(url: String? = "https://example.com/support/") throws -> Policy {
  let file = "policy.json"
  var policy = Policy(
    identity: Identity(
      id: "sample", name: names("Sample & Co Support", "Soporte de Sample & Co"),
      description: names("Help for samples", "Ayuda para muestras"), version: "1.2.0",
      effectiveDate: Located(try date("2026-01-01"), at: Place(file: file)), url: url,
      provider: Provider(name: Localized("Sample & Co", in: "en")), place: Place(file: file)),
    languages: ["en", "es"])
  policy.timeZone = Located("Europe/Madrid", at: Place(file: file))
  policy.metrics = [
    Metric(id: "initialResponse", name: names("First answer", "Primera respuesta")),
    Metric(id: "caseAssignment", name: names("Assignment", "Asignación")),
  ]
  policy.calendars = [try sampleCalendar()]
  policy.plans = [
    Plan(
      id: "gold", name: names("Gold", "Oro"),
      scope: Localized(prose("plans.md", "Everything."), in: "en"),
      entitlements: Localized(["Answers", "Fixes"], in: "en"), place: Place(file: "plans.md")),
    Plan(
      id: "free", name: names("Free", "Gratis"), hasTargets: false, place: Place(file: "plans.md")),
  ]
  policy.severities = [("P1", "Critical", "Crítica"), ("P2", "Minor", "Leve")].map {
    Severity(
      id: $0.0, name: names($0.1, $0.2),
      definition: Localized(prose("severities.md", "It is \($0.1)."), in: "en"),
      place: Place(file: "severities.md"))
  }
  policy.channels = try sampleChannels()
  addTargets(to: &policy)
  policy.steps = [
    ProcessStep(
      text: Localized(prose("process.md", "We log it."), in: "en"), place: Place(file: "process.md")
    )
  ]
  policy.news = [
    NewsItem(
      path: "news/launch.md", date: try date("2026-02-03"),
      title: names("Launch <1>", "Lanzamiento"), link: "https://example.com/x?a=1&b=2",
      place: Place(file: "news/launch.md")),
    NewsItem(
      path: "news/older.md", date: try date("2025-12-24"), title: Localized("Older", in: "en"),
      place: Place(file: "news/older.md")),
  ]
  policy.assets = ["images/logo.png", "es/images/mapa.png"]
  policy.acceptances = [
    Acceptance(
      rule: "target-order", at: "response-times.md#P2.initialResponse",
      reason: names("It is meant.", "Es intencionado."), until: try date("2027-01-01"),
      place: Place(file: file))
  ]
  policy.additions = [
    Addition(
      path: "version", reason: names("It had none.", "No tenía."), place: Place(file: file))
  ]
  policy.documents = sampleDocuments()
  return policy
}

private func sampleCalendar() throws -> SupportCalendar {
  let hours = [LocalInterval("09:00-18:00")].compactMap { $0 }
  let half = [LocalInterval("09:00-14:00")].compactMap { $0 }
  func special(
    _ iso: String, _ meaning: SupportCalendar.SpecialDate.Meaning, _ name: Localized<String>,
    _ hours: [LocalInterval] = []
  ) throws -> SupportCalendar.SpecialDate {
    SupportCalendar.SpecialDate(
      date: try date(iso), meaning: meaning, name: name, hours: hours,
      place: Place(file: "calendars/madrid.json"))
  }
  return SupportCalendar(
    id: "madrid", name: names("Madrid hours", "Horario de Madrid"),
    timeZone: Located("Europe/Madrid", at: Place(file: "calendars/madrid.json")),
    weeklyHours: Array(repeating: hours, count: 5) + [[], []],
    specialDates: [
      try special("2025-12-25", .holiday, names("Past", "Pasado")),
      try special("2026-01-06", .holiday, names("Epiphany", "Epifanía")),
      // A Sunday, on which nothing opens anyway.
      try special("2026-11-01", .holiday, names("All Saints", "Todos los Santos")),
      try special("2026-12-24", .halfDay, names("Christmas Eve", "Nochebuena"), half),
    ],
    covers: try date("2026-01-01")...(try date("2026-12-31")),
    additions: [
      Addition(
        path: "hours", reason: names("Usual hours.", "Horario habitual."),
        place: Place(file: "calendars/madrid.json"))
    ], place: Place(file: "calendars/madrid.json"))
}

private func sampleChannels() throws -> [Channel] {
  func at(_ id: String) -> Place { Place(file: "channels/\(id).md") }
  return [
    Channel(
      id: "email", name: names("Email", "Correo"), contact: .email("help+sla@example.com"),
      hours: Located(.calendar("madrid"), at: at("email")),
      plans: [Located("gold", at: at("email"))], languages: ["en", "es"],
      have: Localized(["Your licence number"], in: "en"),
      subject: names("[licence number] ", "[número de licencia] "),
      body: Localized(prose("channels/email.md", "[severities](../severities.md#P1)"), in: "en"),
      order: 2, place: at("email")),
    Channel(
      id: "telephone", name: names("Telephone", "Teléfono"),
      contact: .telephone("+34 (0) 637 825-553"),
      hours: Located(.always, at: at("telephone")),
      body: Localized(prose("channels/telephone.md", "Call us."), in: "en"), order: 1,
      place: at("telephone")),
    Channel(
      id: "portal", name: names("Portal", "Portal"),
      contact: .web("https://example.com/portal?a=1&b=2"),
      severities: [Located("P2", at: at("portal"))], place: at("portal")),
  ]
}

private func addTargets(to policy: inout Policy) {
  let place = Place(file: "response-times.md")
  func cell(
    _ written: String, _ phrase: DurationPhrase, _ clock: PledgeModel.Clock,
    _ readings: Readings = Readings()
  ) -> Located<Target.Value> {
    Located(
      .promise(
        Promise(
          phrase: phrase, written: written, clock: Located(clock, at: place), readings: readings)),
      at: place)
  }
  let readings = Readings(
    day: .business, week: DurationPhrase(5, .day, .business), received: .nextBusinessDay,
    due: .close, range: .upper)
  let rows: [(String, [Located<Target.Value>])] = [
    (
      "P1",
      [
        cell("1 hour", DurationPhrase(1, .hour), .always),
        cell("2-3 Days", DurationPhrase(lower: 2, 3, .day), .calendar("madrid"), readings),
      ]
    ),
    (
      "P2",
      [
        cell(
          "Next Business Day", DurationPhrase(1, .day, .business, form: .next),
          .calendar("madrid"), readings),
        Located(
          .none(
            Absence(
              wording: .notApplicable, written: "N/A",
              reason: names("Settled case by case.", "Se acuerda caso por caso."))), at: place),
      ]
    ),
  ]
  policy.targetTables = [
    TargetTable(
      path: "response-times.md", across: .metrics, plans: [Located("gold", at: place)],
      metric: nil,
      columns: [
        TargetTable.Column(id: "initialResponse", heading: "Response Time", place: place),
        TargetTable.Column(id: "caseAssignment", heading: "Case Assignment", place: place),
      ],
      rows: rows.map { TargetTable.Row(severity: Located($0.0, at: place), cells: $0.1) },
      clocks: [], place: place)
  ]
  for (severity, cells) in rows {
    for (metric, cell) in zip(["initialResponse", "caseAssignment"], cells) {
      policy.targets.append(
        Target(
          plan: "gold", severity: severity, metric: metric, value: cell.value, place: place,
          subject: "\(severity).\(metric)"))
    }
  }
}

private func sampleDocuments() -> [Document] {
  [
    document("channels/email.md", "Email", kind: .channel, aliases: ["old/mail.html"]),
    document("channels/portal.md", "Portal", kind: .channel),
    document(
      "channels/telephone.md", "Telephone", kind: .channel,
      additions: [
        Addition(
          path: "hours", reason: Localized("Not said.", in: "en"),
          place: Place(file: "channels/telephone.md"))
      ]),
    document(
      "es/index.md", "Soporte",
      prose(
        "es/index.md", "{{channels}}", "[gravedades](severities.md#P2)", "[mapa](images/mapa.png)",
        "[logo](images/logo.png)")),
    document(
      "es/response-times.md", "Tiempos", kind: .targets,
      prose("es/response-times.md", "{{targets}}")),
    document("es/news/launch.md", "Lanzamiento", kind: .news),
    document(
      "guides/deep/start.md", "Start",
      prose(
        "guides/deep/start.md", "[up](../../severities.md)", "[root](/index.md)",
        "[logo](../../images/logo.png)", "[phone](/channels/telephone.md)",
        "[html](../other.html)", "[spanish](/es/index.md)", "[data](../../sla.json)",
        "[outside](https://example.org/)", "[here](#top)")),
    document("guides/other.md", "Other", aliases: ["other.html", "old/other"]),
    document("hidden.md", "Hidden", isDraft: true),
    document(
      "index.md", "Home", order: 0,
      prose(
        "index.md", "{{channels}}", "## What to expect", "[times](response-times.md)",
        "{{targets.P1.initialResponse}}", "## News", "{{news}}", "## Business days",
        "{{calendars}}")),
    document("news/launch.md", "Launch <1>", kind: .news),
    document("news/older.md", "Older", kind: .news),
    document("plans.md", "Plans", kind: .plans, order: 4),
    document(
      "response-times.md", "Response times", kind: .targets, order: 2,
      additions: [
        Addition(
          path: "clock", reason: Localized("It named none.", in: "en"),
          place: Place(file: "response-times.md"))
      ], prose("response-times.md", "Before.", "{{targets}}")),
    document(
      "severities.md", "Severities", kind: .severities, order: 1,
      prose("severities.md", "## P1: Critical", "It is Critical.", "## P2: Minor", "It is Minor.")),
  ].sorted { $0.file < $1.file }
}
