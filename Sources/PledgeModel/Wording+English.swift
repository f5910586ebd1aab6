extension Wording {
  static let english = Wording(
    language: "en",
    languageNames: [
      "ar": "Arabic", "ca": "Catalan", "de": "German", "en": "English", "es": "Spanish",
      "eu": "Basque",
      "fr": "French", "gl": "Galician", "it": "Italian", "ja": "Japanese", "nl": "Dutch",
      "pl": "Polish", "pt": "Portuguese", "sv": "Swedish", "zh": "Chinese",
    ],
    months: [
      "January", "February", "March", "April", "May", "June", "July", "August", "September",
      "October", "November", "December",
    ],
    weekdays: [
      "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
    ],
    dayMonthYear: { day, month, year in "\(day) \(month) \(year)" },
    from: { first, last in "\(first) to \(last)" },
    interval: { opens, closes, nextDay in
      "\(opens) to \(closes)\(nextDay ? " the next day" : "")"
    },
    atAllHours: "24 hours a day, every day",
    closed: "closed",
    comma: ", ", semicolon: "; ",
    list: { words in
      guard words.count > 1, let last = words.last else { return words.first ?? "" }
      return words.dropLast().joined(separator: ", ") + " and " + last
    },
    skipToContent: "Skip to the content",
    mainNavigation: "Main",
    languageSwitch: "Language",
    untranslated: { "This page has not been translated yet. It is shown in \($0)." },
    version: { "Version \($0)" },
    effectiveFrom: "In effect from",
    additionsTitle: "What the policy adds to what was published",
    channelsTitle: "Contact support",
    newsTitle: "News",
    allNews: "All news",
    contentsTitle: "Contents",
    toolsTitle: "For other tools",
    toolsText: [
      "This policy is also published as data, so that ticketing, monitoring and reporting tools can keep the same promise as this site makes.",
      "The pages and the data are made from the same source and cannot differ. Times are given as ISO 8601 durations, with the clock they run on and with everything that has to be known to work out a deadline to the second.",
    ],
    downloadsTitle: "Downloads",
    definitionTitle: "SLA definition",
    definitionText:
      "The same promise as data: plans, severities, targets, calendars and channels, exact to the second.",
    schemaTitle: "Schema of the SLA definition",
    schemaText: "JSON Schema 2020-12: every field, what it means and which values it takes.",
    calendarFileTitle: "Opening hours and holidays",
    calendarFileText: "iCalendar: subscribe to it, or open it in a calendar application.",
    contactsFileTitle: "Ways to reach support",
    contactsFileText: "vCard: open it in an address book.",
    feedTitle: "News feed",
    acceptancesTitle: "Accepted exceptions",
    acceptancesText:
      "Checks found these statements unusual. They are intended, for the reasons given.",
    acceptedUntil: "Until",
    notFoundTitle: "Page not found",
    notFoundText:
      "There is no page at this address. It may have moved, or the address may be mistyped.",
    notFoundHome: "Go to the home page",
    movedTitle: "This page has moved",
    movedText: "You can find it here:",
    publishedAt: "First published at",
    telephone: "Telephone",
    email: "Email",
    web: "Web",
    hours: "Hours",
    languages: "Languages",
    plans: "For customers of",
    severities: "For severities",
    have: "Have at hand",
    noTargets: "No response times are promised for this plan.",
    severity: "Severity",
    opens: "Open",
    timeZone: "Time zone",
    nextClosedDays: "Next days with other hours",
    noClosedDays: "No closed day is known from here on.",
    covered: { first, last in "Holidays are known from \(first) to \(last)." },
    zoneTime: { "\($0) time" },
    customerZone: "your own time zone",
    customerZoneTime: "in your own time zone",
    targetsTitle: "Response times",
    targetsCaption: { "\($0) by severity" },
    appliesTo: "Promised to customers of",
    table: { "Table \($0)" },
    note: "Note",
    metricNames: [
      "initialResponse": "Initial response", "caseAssignment": "Case assignment",
      "update": "Updates", "workaround": "Workaround", "resolution": "Resolution",
    ],
    readingsTitle: "How these times are counted",
    only: { cells, sentence in "\(cells): \(sentence)" },
    cell: { severity, column in "\(severity) (\(column))" },
    clockAlways: "every hour counts, day and night, weekends and holidays included.",
    clockCalendar: { name, hours, zone in
      "time is counted on the calendar “\(name)”: \(hours), \(zone)."
    },
    businessDay: "A business day is a day on which that calendar opens.",
    dayBusiness: "Days are business days, also where the table says only “days”.",
    dayCivil: "Days are calendar days.",
    day24Hours: "A day is 24 hours.",
    week: { "A week is \($0)." },
    civilDays: { zone in
      "A time given in calendar days ends that many days later at the same time of day"
        + (zone.map { ", \($0)." } ?? ".")
    },
    receivedNextBusinessDay:
      "What arrives outside those hours counts as received when the next business day opens.",
    receivedAsReceived:
      "What arrives outside those hours counts as received when the latest business day closed.",
    dueClose: "A time given in business days ends when the last of them closes.",
    dueSameTime:
      "A time given in business days ends on the last of them, at the time of day at which it began.",
    rangeUpper: "Where the table gives a range, its upper end is the promise.",
    startEvents: [
      "ticket-received": "The time runs from the moment the ticket is received.",
      "ticket-assigned": "The time runs from the moment the ticket is assigned.",
      "previous-update": "The time runs from the update before.",
    ],
    starts: { "The time runs from this event: \($0)." },
    terms: .english, releases: .english, page: .english, search: .english, admonitions: .english,
    explanation: .english, calculator: .english
  )
}
