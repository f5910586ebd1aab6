import PledgeModel
import PledgeTime

/// A policy built by hand that uses everything a definition can say.
enum Fixture {
  static let madrid = zone(
    "Europe/Madrid", 3600,
    [
      (1_743_296_400, 7200), (1_761_440_400, 3600), (1_774_746_000, 7200), (1_792_890_000, 3600),
      (1_806_195_600, 7200), (1_824_944_400, 3600), (1_837_645_200, 7200),
    ])
  static let newYork = zone(
    "America/New_York", -18000,
    [
      (1_762_063_200, -18000), (1_772_953_200, -14400), (1_793_512_800, -18000),
      (1_805_007_600, -14400),
      (1_825_567_200, -18000), (1_836_457_200, -14400),
    ])
  static let zones = [newYork, zone("Asia/Tokyo", 32400, []), madrid]

  static var full: Policy {
    var policy = Policy(identity: identity, languages: ["en", "es"])
    policy.timeZone = Located("Europe/Madrid", at: place("policy.json"))
    policy.customerZones = ["America/New_York", "Asia/Tokyo"].map {
      Located($0, at: place("policy.json"))
    }
    policy.metrics = [
      Metric(
        id: "initialResponse", name: both("Initial Response Time", "Tiempo de respuesta inicial")),
      // Standard metrics have names of their own.
      Metric(id: "update", name: Localized(), starts: Metric.previousUpdate, recurring: true),
    ]
    policy.calendars = [office, night, local]
    policy.channels = channels
    policy.plans = [
      Plan(
        id: "gold", name: both("Gold", "Oro"),
        scope: prose(
          "calendar: {{severities.P1.name}} & more\n- Everything\n- At once", "Todo\n- Todo\n- Ya"),
        entitlements: lists(["Everything", "At once"], ["Todo", "Ya"]), place: place("plans.md", 3)),
      Plan(
        id: "free", name: both("Free", "Gratis"), scope: prose("As is.", "Tal cual."),
        hasTargets: false,
        place: place("plans.md", 9)),
    ]
    policy.severities = [
      Severity(
        id: "P1", name: both("Critical", "Crítico"),
        definition: prose(
          "Nothing “works”.\nAnswered in {{targets.P1.initialResponse}}.", "No funciona nada."),
        place: place("severities.md", 3)),
      Severity(
        id: "P2", name: both("Minor", "Leve"), definition: prose("A nuisance.", "Una molestia."),
        place: place("severities.md", 9)),
      Severity(id: "P3", name: Localized("Request", in: "en"), place: place("severities.md", 12)),
    ]
    policy.targets = targets
    policy.steps = [
      ProcessStep(
        text: prose("A ticket is opened.", "Se abre un ticket."), place: place("process.md", 3)),
      ProcessStep(text: prose("It is solved.", "Se resuelve."), place: place("process.md", 4)),
    ]
    policy.additions = [
      Addition(
        path: "version", reason: both("It had none.", "No tenía."), place: place("policy.json"))
    ]
    policy.documents = ["", "es/"].enumerated().map { index, folder in
      Document(
        file: "\(folder)response-times.md", path: "response-times.md",
        language: ["en", "es"][index], kind: .targets,
        title: "",
        additions: [
          Addition(
            path: "readings.day",
            reason: Localized(
              ["It says “days”.", "Dice «días»."][index], in: ["en", "es"][index]),
            place: place("\(folder)response-times.md"))
        ], prose: Prose())
    }
    // A table has its document's additions too: what was said first counts.
    policy.targetTables = [
      TargetTable(
        path: "response-times.md", across: .metrics, plans: nil, metric: nil, columns: [], rows: [],
        clocks: [],
        additions: [
          Addition(
            path: "readings.day", reason: Localized("Said later.", in: "en"),
            place: place("response-times.md"))
        ], place: place("response-times.md"))
    ]
    policy.acceptances = [
      Acceptance(
        rule: "target-order", at: "response-times.md#P3.initialResponse",
        reason: both("So it is.", "Así es."),
        until: CivilDate(year: 2027, month: 6, day: 30), place: place("policy.json")),
      Acceptance(
        rule: "target-order", at: "response-times.md", reason: both("All.", "Todo."),
        place: place("policy.json")),
      Acceptance(
        rule: "link-target-missing", at: "index.md#top", reason: Localized(),
        place: place("policy.json")),
    ]
    addTerms(to: &policy)
    return policy
  }

  private static var identity: Identity {
    Identity(
      id: "acme-support", name: both("ACME Support", "Soporte de ACME"),
      description: both("How we help", "Cómo ayudamos"),
      version: "1.10",
      effectiveDate: Located(
        CivilDate(year: 2026, month: 1, day: 1) ?? .earliest, at: place("policy.json")),
      url: "https://acme.example/support/",
      provider: Provider(
        name: both("ACME", "ACME"), legalName: "ACME, S. L.", url: "https://acme.example"),
      notice: Notice(days: 30, text: both("Thirty days ahead.", "Con treinta días.")),
      place: place("policy.json"))
  }

  private static var office: SupportCalendar {
    SupportCalendar(
      id: "office", name: both("Office hours", "Horario de oficina"),
      timeZone: Located("Europe/Madrid", at: place("calendars/office.json")),
      weeklyHours: Array(repeating: hours("09:00-14:00", "16:00-18:30"), count: 5) + [
        hours("10:00-14:00"), [],
      ],
      specialDates: [
        special(2026, 1, 6, .holiday, both("Epiphany", "Reyes")),
        special(2026, 12, 24, .halfDay, both("Christmas Eve", "Nochebuena"), "09:00-12:00"),
        special(2026, 12, 27, .opening, Localized(), "09:00-24:00"),
        special(2027, 1, 6, .holiday, both("Epiphany", "Reyes")),
      ], covers: date(2026, 1, 1)...date(2027, 12, 31),
      additions: [
        Addition(
          path: "hours", reason: both("Usual.", "Usual."), place: place("calendars/office.json"))
      ],
      place: place("calendars/office.json"))
  }

  private static var night: SupportCalendar {
    SupportCalendar(
      id: "night", name: both("Nights", "Noches"),
      timeZone: Located("America/New_York", at: place("calendars/night.json")),
      weeklyHours: Array(repeating: hours("22:00-06:00:30"), count: 7),
      place: place("calendars/night.json"))
  }

  private static var local: SupportCalendar {
    SupportCalendar(
      id: "local", name: both("Where you are", "Donde usted está"),
      timeZone: Located(SupportCalendar.customerZone, at: place("calendars/local.json")),
      weeklyHours: Array(repeating: hours("09:00-17:00"), count: 5) + [[], []],
      place: place("calendars/local.json"))
  }

  private static var channels: [Channel] {
    [
      Channel(
        id: "mail", name: both("E-mail", "Correo"), contact: .email("support@acme.example"),
        hours: Located(.calendar("office"), at: place("channels/mail.md")),
        plans: [Located("gold", at: place("channels/mail.md"))], languages: ["en", "es-ES"],
        have: lists(["Your licence number"], ["Su número de licencia"]),
        subject: both("[licence] ", "[licencia] "),
        body: prose("Write to {{channels.mail.address}}.", "Escriba."), order: 2,
        place: place("channels/mail.md")),
      Channel(
        id: "phone", name: both("Telephone", "Teléfono"), contact: .telephone("+34 900 000 000"),
        hours: Located(.always, at: place("channels/phone.md")),
        severities: [Located("P1", at: place("channels/phone.md"))],
        order: 1, place: place("channels/phone.md")),
      Channel(
        id: "portal", name: Localized("Portal", in: "en"),
        contact: .web("https://help.acme.example/"),
        plans: [], place: place("channels/portal.md")),
    ]
  }

  private static var targets: [Target] {
    let business = Readings(
      day: .business, week: DurationPhrase(5, .day, .business), received: .nextBusinessDay,
      due: .close, range: .upper)
    return [
      target(
        "P2", "initialResponse", "Next Business Day",
        DurationPhrase(1, .day, .business, form: .next), "office", business),
      target("P1", "initialResponse", "1 hour", DurationPhrase(1, .hour), "always", business),
      target(
        "P1", "update", "Every 2 hours", DurationPhrase(2, .hour, form: .every), "night",
        Readings(), cell: "P1.gold"),
      target("P2", "update", "2-3 Days", DurationPhrase(lower: 2, 3, .day), "office", business),
      target(
        "P3", "initialResponse", "Within 1 week", DurationPhrase(1, .week, form: .within), "always",
        Readings(day: .civil, week: DurationPhrase(7, .day))),
      Target(
        plan: "gold", severity: "P3", metric: "update",
        value: .none(
          Absence(
            wording: .notApplicable, written: "N/A", reason: both("By request.", "A petición."))),
        place: place("response-times.md", 20), subject: "P3.update"),
      Target(
        plan: "free", severity: "P1", metric: "update", value: .blank,
        place: place("response-times.md"), subject: "P1.update"),
      // Nobody says what a day is.
      target("P9", "update", "3 days", DurationPhrase(3, .day), "office", Readings()),
    ]
  }
}

// MARK: - Short hands

extension Fixture {
  static func zone(_ name: String, _ offset: Int, _ transitions: [(Int64, Int)]) -> Zone {
    let transitions = transitions.map { Transition(at: $0.0, offset: $0.1) }
    guard let zone = try? Zone(name: name, initialOffset: offset, transitions: transitions) else {
      preconditionFailure("the fixture's transitions ascend")
    }
    return zone
  }

  static func place(_ file: String, _ line: Int = 1) -> Place { Place(file: file, line: line) }

  static func both(_ english: String, _ spanish: String) -> Localized<String> {
    var texts = Localized(english, in: "en")
    texts.set(spanish, in: "es")
    return texts
  }

  static func lists(_ english: [String], _ spanish: [String]) -> Localized<[String]> {
    var lists = Localized(english, in: "en")
    lists.set(spanish, in: "es")
    return lists
  }

  static func prose(_ english: String, _ spanish: String) -> Localized<Prose> {
    both(english, spanish).versionsAsProse
  }

  static func date(_ year: Int, _ month: Int, _ day: Int) -> CivilDate {
    CivilDate(year: year, month: month, day: day) ?? .earliest
  }

  static func hours(_ intervals: String...) -> [LocalInterval] {
    intervals.compactMap { LocalInterval($0) }
  }

  static func special(
    _ year: Int, _ month: Int, _ day: Int, _ meaning: SupportCalendar.SpecialDate.Meaning,
    _ name: Localized<String>,
    _ interval: String? = nil
  ) -> SupportCalendar.SpecialDate {
    .init(
      date: date(year, month, day), meaning: meaning, name: name,
      hours: interval.map { hours($0) } ?? [],
      place: place("calendars/office.json"))
  }

  static func target(
    plan: String? = "gold", _ severity: String, _ metric: String, _ written: String,
    _ phrase: DurationPhrase,
    _ clock: String, _ readings: Readings, cell: String? = nil
  ) -> Target {
    let place = place("response-times.md", 15)
    return Target(
      plan: plan, severity: severity, metric: metric,
      value: .promise(
        Promise(
          phrase: phrase, written: written, clock: Located(Clock(named: clock), at: place),
          readings: readings)),
      place: place, subject: cell ?? "\(severity).\(metric)")
  }
}

extension Localized<String> {
  /// A paragraph a line; lines that start with “- ” are a bullet list, and {{…}} is a reference.
  fileprivate var versionsAsProse: Localized<Prose> {
    var result = Localized<Prose>()
    for version in versions {
      var prose = Prose(file: "")
      let lines = version.value.split(separator: "\n")
      for line in lines where !line.hasPrefix("- ") { prose.addParagraph(line) }
      let items = lines.filter { $0.hasPrefix("- ") }
      if !items.isEmpty {
        let list = prose.nodes.count
        prose.nodes.append(.init(.list(start: nil, tight: true)))
        for item in items {
          let start = prose.nodes.count
          prose.nodes.append(.init(.item))
          prose.addParagraph(item.dropFirst(2))
          prose.nodes[start].end = Int32(prose.nodes.count)
        }
        prose.nodes[list].end = Int32(prose.nodes.count)
        prose.addParagraph("The end.")
      }
      result.set(prose, in: version.language)
    }
    return result
  }
}

extension Prose {
  fileprivate mutating func addParagraph(_ line: Substring) {
    let start = nodes.count
    nodes.append(.init(.paragraph))
    for (index, part) in line.split(separator: "{{").enumerated() {
      let ends =
        index == 0 && !line.hasPrefix("{{")
        ? ["", String(part)]
        : part.split(separator: "}}", omittingEmptySubsequences: false).map(String.init)
      if !ends[0].isEmpty {
        nodes.append(.init(.reference, end: nodes.count + 1, text: append(ends[0])))
      }
      if !ends[1].isEmpty {
        nodes.append(.init(.text, end: nodes.count + 1, text: append(ends[1])))
      }
    }
    nodes[start].end = Int32(nodes.count)
  }
}
