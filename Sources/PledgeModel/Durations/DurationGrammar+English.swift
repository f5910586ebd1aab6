extension DurationGrammar {
  /// Durations in English.
  public static let english = DurationGrammar(
    language: "en",
    words: DurationWords(
      minute: .init(singular: "minute", plural: "minutes", short: ["min", "mins"]),
      hour: .init(singular: "hour", plural: "hours", short: ["h", "hr", "hrs"]),
      day: .init(singular: "day", plural: "days", short: ["d"]),
      week: .init(singular: "week", plural: "weeks", short: ["w", "wk", "wks"]),
      business: .init(singular: "business", plural: "business", others: ["working", "work"]),
      civil: .init(singular: "calendar", plural: "calendar", others: ["civil"]),
      qualifierFollows: false,
      within: [
        "within", "in", "within a period of", "up to", "no more than", "not more than",
        "no later than",
        "not later than", "no longer than", "not longer than", "less than", "under", "in less than",
        "in under",
        "<", "<=", "≤",
      ],
      atMost: [
        "at most", "max.", "maximum", "maximum of", "a maximum of", "at the most",
        "within a maximum of",
      ],
      orLess: ["or less", "at the latest"],
      every: ["every", "each", "at least every"],
      next: [
        "next", "following", "on the next", "on the following", "by the next", "by next",
        "by the following",
      ],
      articles: ["the"],
      from: ["from"],
      to: ["to"],
      between: ["between"],
      and: ["and", ","],
      numbers: [
        ("one", 1), ("two", 2), ("three", 3), ("four", 4), ("five", 5), ("six", 6), ("seven", 7),
        ("eight", 8),
        ("nine", 9), ("ten", 10), ("eleven", 11), ("twelve", 12), ("fifteen", 15), ("twenty", 20),
        ("twenty-four", 24), ("thirty", 30), ("forty-five", 45), ("forty-eight", 48), ("sixty", 60),
        ("seventy-two", 72), ("ninety", 90), ("a", 1), ("an", 1), ("zero", 0),
      ],
      decimalMarks: ["."],
      idioms: [
        ("half an hour", .init(30, .minute)), ("half hour", .init(30, .minute)),
        ("half-hour", .init(30, .minute)), ("a half hour", .init(30, .minute)),
        ("an hour and a half", .init(90, .minute)), ("one and a half hours", .init(90, .minute)),
        ("a quarter of an hour", .init(15, .minute)),
        ("three quarters of an hour", .init(45, .minute)),
        ("hourly", .init(1, .hour, form: .every)), ("once an hour", .init(1, .hour, form: .every)),
        ("daily", .init(1, .day, form: .every)), ("once a day", .init(1, .day, form: .every)),
        ("once per day", .init(1, .day, form: .every)), ("weekly", .init(1, .week, form: .every)),
        ("once a week", .init(1, .week, form: .every)),
        ("once per week", .init(1, .week, form: .every)),
        ("at least once an hour", .init(1, .hour, form: .every)),
        ("at least once a day", .init(1, .day, form: .every)),
        ("at least once a week", .init(1, .week, form: .every)),
        ("workday", .init(nil, .day, .business)),
        ("workdays", .init(nil, .day, .business, isPlural: true)),
        ("BD", .init(nil, .day, .business)), ("BDs", .init(nil, .day, .business, isPlural: true)),
        ("NBD", .init(1, .day, .business, form: .next)),
        ("next-business-day", .init(1, .day, .business, form: .next)),
        ("next-day", .init(1, .day, form: .next)),
      ],
      notApplicable: ["not applicable", "N/A", "NA", "N.A.", "none"],
      bestEffort: [
        "best effort", "best-effort", "best efforts", "on a best effort basis",
        "on a best-effort basis",
        "best effort basis",
      ],
      refused: [
        (
          .vague,
          [
            "ASAP", "A.S.A.P.", "as soon as possible", "as soon as we can",
            "as quickly as possible", "promptly",
            "prompt", "shortly", "soon", "quickly", "fast", "immediately", "immediate", "instantly",
            "at once",
            "right away", "without delay", "without undue delay", "in due course",
            "in a timely manner", "timely",
            "when available", "when possible", "as needed", "TBD", "to be defined", "to be agreed",
            "on request",
            "a few", "few", "several", "some", "a couple of", "a couple", "varies",
          ]
        ),
        (
          .approximate,
          [
            "about", "around", "approximately", "approx.", "roughly", "circa", "ca.",
            "nearly",
            "almost", "or so", "or thereabouts", "typically", "usually", "normally", "on average",
            "average", "~", "≈",
            "±", "more than", "over", "at least", "minimum", "minimum of", "or more", ">", ">=",
            "≥",
          ]
        ),
        (
          .noFixedLength,
          [
            "month", "months", "mo", "mos", "monthly", "every month", "quarter", "quarters",
            "quarterly", "year",
            "years", "yr", "yrs", "yearly", "annually", "fortnight", "biweekly", "half a day",
            "half day", "half-day",
            "half a week",
          ]
        ),
        (.tooFine, ["second", "seconds", "sec", "secs", "s"]),
        (
          .clock,
          [
            "24x7", "24×7", "24/7", "24*7", "24x7x365", "24/7/365", "8x5", "9x5",
            "around the clock",
            "during business hours", "during working hours", "in business hours",
            "in working hours",
            "within business hours", "within working hours", "elapsed",
          ]
        ),
        (
          .moment,
          [
            "same day", "same business day", "same working day", "same-day", "today", "tomorrow",
            "end of day", "EOD",
            "end of business", "EOB", "close of business", "COB", "end of the day",
            "end of business day",
            "end of next business day", "noon", "midnight", "am", "pm", "a.m.", "p.m.",
            "next release",
          ]
        ),
      ]))
}
