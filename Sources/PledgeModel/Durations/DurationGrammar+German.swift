extension DurationGrammar {
  /// Durations in German. "Arbeitstage" and "Geschäftstage" are business days; "Werktage", which include
  /// Saturdays to lawyers (BUrlG § 3) and not to others, are refused.
  public static let german = DurationGrammar(
    language: "de",
    words: DurationWords(
      minute: .init(singular: "Minute", plural: "Minuten", others: ["Minute(n)"], short: ["Min"]),
      hour: .init(
        singular: "Stunde", plural: "Stunden", others: ["Stunde(n)"], short: ["h", "Std"]),
      day: .init(singular: "Tag", plural: "Tage", others: ["Tages", "Tags", "Tag(e)"]),
      week: .init(singular: "Woche", plural: "Wochen", others: ["Woche(n)"]),
      business: .init(singular: "Geschäfts", plural: "Geschäfts", others: ["Arbeits"]),
      civil: .init(singular: "Kalender", plural: "Kalender"),
      qualifierFollows: false,
      within: [
        "innerhalb von", "innerhalb", "binnen", "in", "im Laufe von", "innerhalb einer Frist von",
        "innerhalb eines Zeitraums von", "bis zu", "nicht mehr als", "nicht länger als",
        "weniger als", "in weniger als", "unter", "in unter", "<", "<=", "≤",
      ],
      atMost: [
        "höchstens", "maximal", "max.", "längstens", "spätestens", "bis spätestens",
        "spätestens nach", "spätestens in", "spätestens innerhalb von",
      ],
      orLess: ["oder weniger"],
      every: [
        "alle", "jede", "jeden", "jeder", "jedem", "mindestens alle", "mindestens jede",
        "mindestens jeden",
      ],
      next: [
        "nächster", "nächsten", "nächste", "folgender", "folgenden", "folgende", "am nächsten",
        "am folgenden", "bis zum nächsten", "bis zum folgenden", "bis nächsten",
      ],
      articles: ["der", "die", "den", "dem"],
      from: ["von"],
      to: ["bis"],
      between: ["zwischen"],
      and: ["und", ","],
      numbers: [
        ("ein", 1), ("eine", 1), ("einer", 1), ("einem", 1), ("einen", 1), ("eines", 1),
        ("zwei", 2), ("drei", 3), ("vier", 4), ("fünf", 5), ("sechs", 6), ("sieben", 7),
        ("acht", 8), ("neun", 9), ("zehn", 10), ("elf", 11), ("zwölf", 12), ("fünfzehn", 15),
        ("zwanzig", 20), ("vierundzwanzig", 24), ("dreißig", 30), ("fünfundvierzig", 45),
        ("achtundvierzig", 48), ("sechzig", 60), ("zweiundsiebzig", 72), ("neunzig", 90),
        ("null", 0),
      ],
      decimalMarks: [",", "."],
      idioms: compounds + [
        ("Tagen", .init(nil, .day, isPlural: true)),
        ("halbe Stunde", .init(30, .minute)), ("eine halbe Stunde", .init(30, .minute)),
        ("einer halben Stunde", .init(30, .minute)), ("halben Stunde", .init(30, .minute)),
        ("anderthalb Stunden", .init(90, .minute)), ("eineinhalb Stunden", .init(90, .minute)),
        ("zweieinhalb Stunden", .init(150, .minute)), ("Viertelstunde", .init(15, .minute)),
        ("eine Viertelstunde", .init(15, .minute)), ("einer Viertelstunde", .init(15, .minute)),
        ("eine Dreiviertelstunde", .init(45, .minute)),
        ("einer Dreiviertelstunde", .init(45, .minute)),
        ("halbstündlich", .init(30, .minute, form: .every)),
        ("stündlich", .init(1, .hour, form: .every)),
        ("zweistündlich", .init(2, .hour, form: .every)),
        ("täglich", .init(1, .day, form: .every)), ("wöchentlich", .init(1, .week, form: .every)),
        ("arbeitstäglich", .init(1, .day, .business, form: .every)),
        ("einmal pro Stunde", .init(1, .hour, form: .every)),
        ("einmal am Tag", .init(1, .day, form: .every)),
        ("einmal täglich", .init(1, .day, form: .every)),
        ("einmal pro Tag", .init(1, .day, form: .every)),
        ("einmal pro Arbeitstag", .init(1, .day, .business, form: .every)),
        ("einmal pro Woche", .init(1, .week, form: .every)),
        ("einmal in der Woche", .init(1, .week, form: .every)),
        ("mindestens stündlich", .init(1, .hour, form: .every)),
        ("mindestens täglich", .init(1, .day, form: .every)),
        ("mindestens einmal täglich", .init(1, .day, form: .every)),
        ("mindestens einmal am Tag", .init(1, .day, form: .every)),
        ("mindestens einmal pro Tag", .init(1, .day, form: .every)),
        ("mindestens einmal pro Woche", .init(1, .week, form: .every)),
        ("Folgetag", .init(1, .day, form: .next)), ("am Folgetag", .init(1, .day, form: .next)),
      ],
      notApplicable: [
        "entfällt", "nicht zutreffend", "trifft nicht zu", "nicht anwendbar", "N/A", "NA", "n. a.",
        "keine", "keiner", "keine Zusage",
      ],
      bestEffort: [
        "nach bestem Bemühen", "nach besten Kräften", "bestes Bemühen", "best effort",
        "best-effort",
      ],
      refused: refusals),
    printing: { GermanCount($0).printed })

  /// "Arbeitstag", "Geschäftsstunden", "Kalenderwoche": what a day or an hour is stands in one word with it.
  private static let compounds: [(words: String, part: PhrasePart)] = {
    let first: [(String, DurationPhrase.Qualifier)] = [
      ("Geschäfts", .business), ("Arbeits", .business), ("Kalender", .civil),
    ]
    let last: [(String, DurationPhrase.Unit, isPlural: Bool)] = [
      ("minute", .minute, false), ("minuten", .minute, true), ("stunde", .hour, false),
      ("stunden", .hour, true), ("stunde(n)", .hour, false), ("tag", .day, false),
      ("tages", .day, false), ("tags", .day, false), ("tag(e)", .day, false), ("tage", .day, true),
      ("tagen", .day, true), ("woche", .week, false), ("wochen", .week, true),
    ]
    return first.flatMap { stem, qualifier in
      last.map { ("\(stem)\($0)", .init(nil, $1, qualifier, isPlural: $2)) }
    }
  }()

  private static let refusals: [(refusal: PhraseRefusal, words: [String])] = [
    (
      .vague,
      [
        "so schnell wie möglich", "so bald wie möglich", "schnellstmöglich", "baldmöglichst",
        "sobald wie möglich", "möglichst schnell", "möglichst bald", "schnell", "schnellstens",
        "rasch", "zügig", "bald", "alsbald", "in Kürze", "kurzfristig", "zeitnah", "umgehend",
        "unverzüglich", "ohne Verzögerung", "sofort", "prompt", "zu gegebener Zeit",
        "nach Absprache", "nach Vereinbarung", "auf Anfrage", "bei Bedarf", "noch offen",
        "wird noch festgelegt", "ASAP", "einige", "einigen", "wenige", "wenigen", "mehrere",
        "mehreren", "ein paar",
      ]
    ),
    (
      .approximate,
      [
        "ca.", "circa", "zirka", "etwa", "ungefähr", "rund", "annähernd", "fast", "um die",
        "oder so", "in der Regel", "normalerweise", "üblicherweise", "meist", "meistens",
        "durchschnittlich", "im Durchschnitt", "im Mittel", "~", "≈", "±", "mehr als", "über",
        "mindestens", "wenigstens", "oder mehr", ">", ">=", "≥",
      ]
    ),
    (
      .noFixedLength,
      [
        "Monat", "Monate", "Monaten", "Monats", "monatlich", "Quartal", "Quartale",
        "vierteljährlich", "Halbjahr", "Jahr", "Jahre", "Jahren", "jährlich", "halber Tag",
        "halben Tag", "halbe Woche",
      ]
    ),
    (.tooFine, ["Sekunde", "Sekunden", "Sek.", "s"]),
    (
      .clock,
      [
        "24x7", "24×7", "24/7", "24*7", "24x7x365", "24/7/365", "8x5", "9x5", "rund um die Uhr",
        "innerhalb der Geschäftszeiten", "innerhalb der Geschäftszeit",
        "während der Geschäftszeiten", "während der Geschäftszeit", "zu den Geschäftszeiten",
        "innerhalb der Arbeitszeit", "während der Arbeitszeit", "innerhalb der Bürozeiten",
        "während der Bürozeiten", "innerhalb der Servicezeiten", "innerhalb der Servicezeit",
        "während der Servicezeiten", "während der Servicezeit",
      ]
    ),
    (
      .moment,
      [
        "am selben Tag", "am gleichen Tag", "selber Tag", "gleicher Tag", "taggleich",
        "am selben Arbeitstag", "am gleichen Arbeitstag", "heute", "morgen", "übermorgen",
        "Tagesende", "bis Tagesende", "Ende des Tages", "bis Ende des Tages",
        "bis zum Ende des Tages", "Ende des nächsten Arbeitstages",
        "bis Ende des nächsten Arbeitstages", "Geschäftsschluss", "bis Geschäftsschluss",
        "Dienstschluss", "Feierabend", "Mittag", "mittags", "Mitternacht", "Uhr",
      ]
    ),
    (
      .disputedDay,
      [
        "Werktag", "Werktage", "Werktagen", "Werktages", "Werktags", "Werktag(e)", "werktäglich",
      ]
    ),
  ]
}
