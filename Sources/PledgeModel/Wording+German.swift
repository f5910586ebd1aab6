extension Wording {
  static let german = Wording(
    language: "de",
    languageNames: [
      "ar": "Arabisch", "ca": "Katalanisch", "de": "Deutsch", "en": "Englisch",
      "es": "Spanisch", "eu": "Baskisch", "fr": "Französisch", "gl": "Galicisch",
      "it": "Italienisch", "ja": "Japanisch", "nl": "Niederländisch", "pl": "Polnisch",
      "pt": "Portugiesisch", "sv": "Schwedisch", "zh": "Chinesisch",
    ],
    months: [
      "Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September",
      "Oktober", "November", "Dezember",
    ],
    weekdays: [
      "Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonntag",
    ],
    dayMonthYear: { day, month, year in "\(day). \(month) \(year)" },
    from: { first, last in "\(first) bis \(last)" },
    interval: { opens, closes, nextDay in
      "\(opens) bis \(closes) Uhr\(nextDay ? " am Folgetag" : "")"
    },
    atAllHours: "rund um die Uhr, an allen Tagen",
    closed: "geschlossen",
    comma: ", ", semicolon: "; ",
    list: { words in
      guard words.count > 1, let last = words.last else { return words.first ?? "" }
      return words.dropLast().joined(separator: ", ") + " und " + last
    },
    skipToContent: "Zum Inhalt springen",
    mainNavigation: "Hauptnavigation",
    languageSwitch: "Sprache",
    untranslated: {
      "Diese Seite ist noch nicht übersetzt. Ihre Sprache ist \($0)."
    },
    version: { "Version \($0)" },
    effectiveFrom: "Gültig ab",
    additionsTitle: "Was die Richtlinie dem Veröffentlichten hinzufügt",
    channelsTitle: "Kontakt zum Support",
    newsTitle: "Neuigkeiten",
    allNews: "Alle Neuigkeiten",
    contentsTitle: "Inhalt",
    toolsTitle: "Für andere Werkzeuge",
    toolsText: [
      "Diese Richtlinie wird auch als Daten veröffentlicht, damit Werkzeuge für Tickets, Überwachung und Berichte dieselbe Zusage einhalten können, die diese Website gibt.",
      "Seiten und Daten entstehen aus derselben Quelle und können nicht voneinander abweichen. Fristen sind als Dauern nach ISO 8601 angegeben, mit der Uhr, nach der sie laufen, und mit allem, was man wissen muss, um ihr Ende auf die Sekunde genau zu berechnen.",
    ],
    downloadsTitle: "Downloads",
    definitionTitle: "SLA-Definition",
    definitionText:
      "Dieselbe Zusage als Daten: Tarife, Schweregrade, Ziele, Kalender und Kontaktwege, auf die Sekunde genau.",
    schemaTitle: "Schema der SLA-Definition",
    schemaText: "JSON Schema 2020-12: jedes Feld, seine Bedeutung und seine zulässigen Werte.",
    calendarFileTitle: "Servicezeiten und Feiertage",
    calendarFileText:
      "iCalendar: zum Abonnieren oder zum Öffnen in einer Kalenderanwendung.",
    contactsFileTitle: "Wege zum Support",
    contactsFileText: "vCard: zum Öffnen in einem Adressbuch.",
    feedTitle: "Feed der Neuigkeiten",
    acceptancesTitle: "Akzeptierte Ausnahmen",
    acceptancesText:
      "Die Prüfung hat diese Aussagen als ungewöhnlich gemeldet. Sie sind aus den genannten Gründen beabsichtigt.",
    acceptedUntil: "Bis zum",
    notFoundTitle: "Seite nicht gefunden",
    notFoundText:
      "Unter dieser Adresse gibt es keine Seite. Vielleicht ist sie umgezogen, oder die Adresse enthält einen Tippfehler.",
    notFoundHome: "Zur Startseite",
    movedTitle: "Diese Seite ist umgezogen",
    movedText: "Sie finden sie hier:",
    publishedAt: "Zuerst veröffentlicht unter",
    telephone: "Telefon",
    email: "E-Mail",
    web: "Web",
    hours: "Servicezeiten",
    languages: "Sprachen",
    plans: "Für Kunden von",
    severities: "Für Schweregrade",
    have: "Bitte bereithalten",
    noTargets: "Für diesen Tarif sind keine Reaktionszeiten zugesagt.",
    severity: "Schweregrad",
    opens: "Geöffnet",
    timeZone: "Zeitzone",
    nextClosedDays: "Nächste Tage mit anderen Zeiten",
    noClosedDays: "Von hier an ist kein Schließtag bekannt.",
    covered: { first, last in "Feiertage sind vom \(first) bis zum \(last) bekannt." },
    zoneTime: { "Zeitzone \($0)" },
    customerZone: "Ihre eigene Zeitzone",
    customerZoneTime: "in Ihrer eigenen Zeitzone",
    targetsTitle: "Reaktionszeiten",
    targetsCaption: { "\($0) nach Schweregrad" },
    appliesTo: "Zugesagt für Kunden von",
    table: { "Tabelle \($0)" },
    note: "Anmerkung",
    metricNames: [
      "initialResponse": "Erste Antwort", "caseAssignment": "Zuweisung des Falls",
      "update": "Zwischenstände", "workaround": "Umgehungslösung", "resolution": "Lösung",
    ],
    readingsTitle: "Wie diese Zeiten gezählt werden",
    // A sentence after a colon starts with a capital.
    only: { cells, sentence in
      "\(cells): \(sentence.prefix(1).uppercased())\(sentence.dropFirst())"
    },
    cell: { severity, column in "\(severity) (\(column))" },
    clockAlways:
      "jede Stunde zählt, bei Tag und bei Nacht, auch an Wochenenden und Feiertagen.",
    clockCalendar: { name, hours, zone in
      "die Zeit läuft nach dem Kalender „\(name)“: \(hours), \(zone)."
    },
    businessDay: "Ein Arbeitstag ist ein Tag, an dem dieser Kalender geöffnet ist.",
    dayBusiness: "Tage sind Arbeitstage, auch wo die Tabelle nur „Tage“ nennt.",
    dayCivil: "Tage sind Kalendertage.",
    day24Hours: "Ein Tag sind 24 Stunden.",
    week: { "Eine Woche sind \($0)." },
    civilDays: { zone in
      "Eine Frist in Kalendertagen endet am letzten dieser Tage zur selben Uhrzeit"
        + (zone.map { ", \($0)." } ?? ".")
    },
    receivedNextBusinessDay:
      "Was außerhalb dieser Zeiten eingeht, gilt als zu Beginn des nächsten Arbeitstags eingegangen.",
    receivedAsReceived:
      "Was außerhalb dieser Zeiten eingeht, gilt als am Ende des letzten Arbeitstags eingegangen.",
    dueClose: "Eine Frist in Arbeitstagen endet mit der Schließung am letzten von ihnen.",
    dueSameTime:
      "Eine Frist in Arbeitstagen endet am letzten von ihnen zu der Uhrzeit, zu der sie begann.",
    rangeUpper: "Wo die Tabelle eine Spanne nennt, ist ihr oberes Ende zugesagt.",
    startEvents: [
      "ticket-received": "Die Zeit läuft ab dem Eingang des Tickets.",
      "ticket-assigned": "Die Zeit läuft ab der Zuweisung des Tickets.",
      "previous-update": "Die Zeit läuft ab dem vorigen Zwischenstand.",
    ],
    starts: { "Die Zeit läuft ab diesem Ereignis: \($0)." },
    terms: .german, releases: .german, page: .german, search: .german, admonitions: .german,
    explanation: .german, calculator: .german)
}

extension TermsWording {
  static let german = TermsWording(
    reached: "Erreicht", takesOver: "Übernimmt", comesAfter: "Nach Stufe",
    after: { duration, calendar in
      "\(duration) nach Eingang"
        + (calendar.map { ", gezählt nach „\($0)“" } ?? ", bei Tag und bei Nacht gezählt")
    },
    missed: { "Wenn die Frist für „\($0)“ versäumt wird" }, asked: "Wenn Sie darum bitten",
    needed: "Sie werden gebraucht", about: "Betrifft", credit: "Gutschrift",
    percent: { "\($0) % des Entgelts" },
    product: "Version", released: "Veröffentlicht", supportedUntil: "Unterstützt bis",
    noEnd: "Kein Ende festgelegt",
    commitment: { commitment in
      switch commitment {
      case .goal: "diese Zeiten sind Richtwerte, die wir zu erreichen versuchen."
      case .target: "diese Zeiten sind Ziele, zu deren Erreichen wir uns verpflichten."
      case .guarantee: "diese Zeiten sind garantiert."
      }
    },
    received: { received in
      switch received {
      case .sent: "Ein Ticket gilt als eingegangen, wenn Sie es absenden."
      case .arrived: "Ein Ticket gilt als eingegangen, wenn es uns erreicht."
      case .registered: "Ein Ticket gilt als eingegangen, wenn wir es erfassen."
      }
    },
    noPause: "Nichts hält die Zeit an.", pause: { "Die Zeit steht still, solange \($0)." },
    automaticResponse: { counts in
      counts
        ? "Eine automatische Antwort gilt als Antwort."
        : "Eine automatische Antwort gilt nicht als Antwort."
    },
    policyTitle: "Über diese Richtlinie",
    notice: { days in
      "Änderungen werden mindestens \(days) \(days == 1 ? "Tag" : "Tage") vor ihrem Inkrafttreten angekündigt."
    },
    governing: { "Wo Übersetzungen voneinander abweichen, gilt der Text in der Sprache \($0)." },
    reviewBy: { "Diese Richtlinie wird spätestens bis zum \($0) überprüft." })
}

extension ReleaseWording {
  static let german = ReleaseWording(
    historyTitle: "Verlauf dieser Richtlinie",
    historyText:
      "Alle veröffentlichten Fassungen, die neueste zuerst. Jede behält ihre SLA-Definition unverändert unter eigener Adresse.",
    feedTitle: "Änderungen dieser Richtlinie", definition: "SLA-Definition dieser Fassung",
    published: "Veröffentlicht am",
    inForce: { from, to in
      to.map { "In Kraft vom \(from) bis zum \($0)" } ?? "In Kraft seit dem \(from)"
    },
    replacedBefore: "Vor dem Inkrafttreten ersetzt",
    inForceNow: "Jetzt in Kraft", upcoming: "Bevorstehend",
    first: "Dies ist die erste veröffentlichte Fassung dieser Richtlinie.",
    nothingChanges: "Für Kunden ändert sich nichts.",
    heading: { effect in
      switch effect {
      case .weaker: "Was schwächer wird"
      case .mixed: "Was teilweise schwächer wird"
      case .stronger: "Was stärker wird"
      case .wording: "Was anders formuliert ist"
      case .undecided: "Was sich sonst ändert"
      }
    },
    witness: { received, was, now in
      "Zum Beispiel war ein Ticket, das \(received) eingeht, bisher \(was) fällig und ist es nun \(now)."
    })
}
