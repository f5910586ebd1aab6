import PledgeModel
import Testing

/// Phrases that are refused: the rule, and the very part that is wrong.
struct DurationRefusalTests {
  struct Case: CustomStringConvertible, Sendable {
    var language = "en"
    var phrase: String
    /// What the fault's range holds.
    var part: String
    var rule: RuleID
    /// Where the part starts, in UTF-8 bytes.
    var start: Int
    /// What the hint contains.
    var hint: String?

    var description: String { "\(language): \(phrase)" }

    static func english(
      _ phrase: String, _ part: String, _ rule: RuleID, _ start: Int, _ hint: String? = nil
    ) -> Case {
      Case(phrase: phrase, part: part, rule: rule, start: start, hint: hint)
    }

    static func spanish(
      _ phrase: String, _ part: String, _ rule: RuleID, _ start: Int, _ hint: String? = nil
    ) -> Case {
      Case(language: "es", phrase: phrase, part: part, rule: rule, start: start, hint: hint)
    }

    static func german(
      _ phrase: String, _ part: String, _ rule: RuleID, _ start: Int, _ hint: String? = nil
    ) -> Case {
      Case(language: "de", phrase: phrase, part: part, rule: rule, start: start, hint: hint)
    }

    static func arabic(
      _ phrase: String, _ part: String, _ rule: RuleID, _ start: Int, _ hint: String? = nil
    ) -> Case {
      Case(language: "ar", phrase: phrase, part: part, rule: rule, start: start, hint: hint)
    }
  }

  static let cases: [Case] = [
    .english("", "", .durationUnreadable, 0, "“next business day”"),
    .english("   ", "   ", .durationUnreadable, 0),
    .english("1 huor", "huor", .durationUnreadable, 2, "did you mean “hour”?"),
    .english("3 busines days", "busines", .durationUnreadable, 2, "did you mean “business”?"),
    .english("wihtin 1 week", "wihtin", .durationUnreadable, 0, "did you mean “within”?"),
    .english("1 lightyear", "lightyear", .durationUnreadable, 2, "“1 hour”"),
    .english("30 m", "m", .durationUnreadable, 3, "“30 minutes”"),
    .english("about 2 hours", "about", .durationVague, 0, "leave it out"),
    .english("2 hours or so", "or so", .durationVague, 8),
    .english("~2 h", "~", .durationVague, 0),
    .english("more than 2 hours", "more than", .durationVague, 0),
    .english("at least 2 hours", "at least", .durationVague, 0),
    .english("ASAP", "ASAP", .durationVague, 0, "“1 hour”"),
    .english("as soon as possible", "as soon as possible", .durationVague, 0),
    .english("Promptly", "Promptly", .durationVague, 0),
    .english("immediately", "immediately", .durationVague, 0),
    .english("shortly, within 2 hours", "shortly", .durationVague, 0),
    .english("a few hours", "a few", .durationVague, 0),
    .english("1 month", "month", .durationInvalid, 2, "days or weeks"),
    .english("half a day", "half a day", .durationInvalid, 0),
    .english("30 seconds", "seconds", .durationInvalid, 3, "minutes"),
    .english("1 hour (24x7)", "24x7", .durationUnreadable, 8, "“clock”"),
    .english(
      "4 hours during business hours", "during business hours", .durationUnreadable, 8, "“clock”"),
    .english("same day", "same day", .durationUnreadable, 0),
    .english("end of next business day", "end of next business day", .durationUnreadable, 0),
    .english("0 h", "0", .durationInvalid, 0),
    .english("zero hours", "zero", .durationInvalid, 0),
    .english("0-2 days", "0", .durationInvalid, 0, "“within 2 days”"),
    .english("-1 hour", "-1", .durationInvalid, 0),
    .english("within −1 hour", "−1", .durationInvalid, 7),
    .english("3-2 days", "3-2", .durationInvalid, 0, "did you mean “2–3 days”?"),
    .english("from 3 to 2 business days", "3 to 2", .durationInvalid, 5, "“2–3 business days”"),
    .english("2-2 days", "2-2", .durationInvalid, 0, "did you mean “2 days”?"),
    .english("2/3 days", "2/3", .durationUnreadable, 0),
    .english("2-3-4 days", "-4 days", .durationUnreadable, 3),
    .english("1:30 hours", "1:30", .durationUnreadable, 0),
    .english("1.33 hours", "1.33", .durationInvalid, 0, "in minutes"),
    .english("1.5 days", "1.5", .durationInvalid, 0),
    .english("1,5 hours", "1,5", .durationUnreadable, 0),
    .english("1,500 minutes", "1,500", .durationUnreadable, 0),
    .english("1.500 minutes", "1.500", .durationUnreadable, 0),
    .english("1.2.3 hours", "1.2.3", .durationUnreadable, 0),
    .english("99999999999999999999 hours", "99999999999999999999", .durationInvalid, 0),
    .english("999999999.5 hours", "999999999.5", .durationInvalid, 0),
    .english("3651 days", "3651", .durationInvalid, 0),
    .english("521 weeks", "521", .durationInvalid, 0),
    .english("2 days 3 hours", "2 days 3 hours", .durationInvalid, 0),
    .english("1 week and 2 days", "1 week and 2 days", .durationInvalid, 0),
    .english("30 minutes 1 hour", "30 minutes 1 hour", .durationInvalid, 0),
    .english("1 hour 30 business minutes", "1 hour 30 business minutes", .durationInvalid, 0),
    .english("1 hour 90 minutes", "90", .durationInvalid, 7),
    .english("4 hours to 1 day", "4 hours to 1 day", .durationInvalid, 0),
    .english("2 business days to 3 days", "2 business days to 3 days", .durationInvalid, 0),
    .english("4 calendar hours", "calendar", .durationInvalid, 2),
    .english("two (3) days", "two (3)", .durationInvalid, 0),
    .english(
      "next 2 business days", "2 business days", .durationInvalid, 5, "“within 2 business days”"),
    .english("next week", "week", .durationInvalid, 5, "“within 1 week”"),
    .english("within the next hour", "hour", .durationInvalid, 16, "“within 1 hour”"),
    .english("within the next days", "days", .durationInvalid, 16),
    .english("every days", "days", .durationUnreadable, 6),
    .english("the 2 days", "the", .durationUnreadable, 0),
    .english("the every day", "the", .durationUnreadable, 0),
    .english("2 NBD", "2", .durationUnreadable, 0),
    .english("next day or less", "or less", .durationUnreadable, 9),
    .english("2 - half an hour", "2", .durationUnreadable, 0),
    .english("1 hour half an hour", "1 hour half an hour", .durationInvalid, 0),
    .english("4", "4", .durationUnreadable, 0),
    .english("4 business", "4 business", .durationUnreadable, 0),
    .english("business day", "business day", .durationUnreadable, 0),
    .english("within", "within", .durationUnreadable, 0),
    .english("2 - days", "days", .durationUnreadable, 4),
    .english("2 to", "to", .durationUnreadable, 2),
    .english("to 2 days", "to", .durationUnreadable, 0),
    .english("from 2 days", "from", .durationUnreadable, 0),
    .english("within daily", "daily", .durationUnreadable, 7),
    .english("every next day", "next", .durationUnreadable, 6),
    .english("daily to 3 days", "to 3 days", .durationUnreadable, 6),
    .english("2 days within", "within", .durationUnreadable, 7),
    .english("2 business working days", "working days", .durationUnreadable, 11),
    .english("4 hours. 2 days", "hours.", .durationUnreadable, 2),
    .english("N/A 2 hours", "N/A", .durationUnreadable, 0),
    .english("2 hours, best effort", "best effort", .durationUnreadable, 9),
    .english("1 hour\u{200B}", "\u{200B}", .durationUnreadable, 6, "delete it"),
    .english("1 hora", "hora", .durationUnreadable, 2, "“1 hour”"),
    .english("１ hour", "１", .durationUnreadable, 0),
    .english("----", "-", .durationUnreadable, 0),
    .spanish("", "", .durationUnreadable, 0, "“siguiente día laborable”"),
    .spanish("1 hroa", "hroa", .durationUnreadable, 2, "did you mean “hora”?"),
    .spanish("2 díaz", "díaz", .durationUnreadable, 2, "did you mean “día”?"),
    .spanish(
      "2 días laborabels", "laborabels", .durationUnreadable, 8, "did you mean “laborables”?"),
    .spanish("lo antes posible", "lo antes posible", .durationVague, 0, "“1 hora”"),
    .spanish("Cuanto antes", "Cuanto antes", .durationVague, 0),
    .spanish("inmediatamente", "inmediatamente", .durationVague, 0),
    .spanish("a la mayor brevedad posible", "a la mayor brevedad posible", .durationVague, 0),
    .spanish("unas 2 horas", "unas", .durationVague, 0),
    .spanish("2 horas más o menos", "más o menos", .durationVague, 8),
    .spanish("aprox. 2 horas", "aprox.", .durationVague, 0),
    .spanish("1 mes", "mes", .durationInvalid, 2),
    .spanish("15 años", "años", .durationInvalid, 3),
    .spanish("1 quincena", "quincena", .durationInvalid, 2),
    .spanish("30 segundos", "segundos", .durationInvalid, 3),
    .spanish("1 hora (24x7)", "24x7", .durationUnreadable, 8),
    .spanish("el mismo día", "el mismo día", .durationUnreadable, 0),
    .spanish("mañana", "mañana", .durationUnreadable, 0),
    .spanish("antes de las 2 horas", "antes de las", .durationUnreadable, 0),
    .spanish("0 horas", "0", .durationInvalid, 0),
    .spanish("-1 hora", "-1", .durationInvalid, 0),
    .spanish("de 3 a 2 días", "3 a 2", .durationInvalid, 3, "did you mean “2–3 días”?"),
    .spanish("2 días 3 horas", "2 días 3 horas", .durationInvalid, 0),
    .spanish("1.500 horas", "1.500", .durationUnreadable, 0),
    .spanish("1,33 horas", "1,33", .durationInvalid, 0),
    .spanish("4 horas naturales", "naturales", .durationInvalid, 8),
    .spanish("de 2 días", "de", .durationUnreadable, 0),
    .spanish("en las próximas horas", "horas", .durationInvalid, 17),
    .spanish("las 2 horas", "las", .durationUnreadable, 0),
    .spanish("hasta las 2 horas", "las", .durationUnreadable, 6),
    .spanish("cada días", "días", .durationUnreadable, 5),
    .spanish("hasta la próxima semana", "semana", .durationInvalid, 18),
    .spanish("próxima semana", "semana", .durationInvalid, 9),
    .spanish("2/3 días", "2/3", .durationUnreadable, 0),
    .german("Nächster Werktag", "Werktag", .durationUnreadable, 10, "“nächster Arbeitstag”"),
    .german("2 Werktage", "Werktage", .durationUnreadable, 2, "“4 Geschäftsstunden”"),
    .german("1 Stundne", "Stundne", .durationUnreadable, 2, "did you mean “Stunde”?"),
    .german("2 Arbetistage", "Arbetistage", .durationUnreadable, 2, "did you mean “Arbeitstage”?"),
    .german("schnellstmöglich", "schnellstmöglich", .durationVague, 0, "“1 Stunde”"),
    .german("unverzüglich", "unverzüglich", .durationVague, 0),
    .german("ca. 2 Stunden", "ca.", .durationVague, 0),
    .german("mindestens 2 Stunden", "mindestens", .durationVague, 0),
    .german("ein paar Stunden", "ein paar", .durationVague, 0),
    .german("1 Monat", "Monat", .durationInvalid, 2),
    .german("30 Sekunden", "Sekunden", .durationInvalid, 3),
    .german("1 Stunde rund um die Uhr", "rund um die Uhr", .durationUnreadable, 9, "“clock”"),
    .german("bis Geschäftsschluss", "bis Geschäftsschluss", .durationUnreadable, 0),
    .german("in den nächsten Tagen", "Tagen", .durationInvalid, 17, "“innerhalb von 2 Tagen”"),
    .german("nächste Woche", "Woche", .durationInvalid, 9, "“innerhalb von 1 Woche”"),
    .german("4 Kalenderstunden", "Kalenderstunden", .durationInvalid, 2),
    .german("2 Tage 3 Stunden", "2 Tage 3 Stunden", .durationInvalid, 0),
    .german("3 bis 2 Tage", "3 bis 2", .durationInvalid, 0, "did you mean “2–3 Tage”?"),
    .german("1.500 Minuten", "1.500", .durationUnreadable, 0),
    .german("0 Stunden", "0", .durationInvalid, 0),
    .german("Arbeitstag", "Arbeitstag", .durationUnreadable, 0),
    .german("4 hours", "hours", .durationUnreadable, 2),
    .arabic("3 ساعت", "ساعت", .durationUnreadable, 2, "did you mean “ساعة”?"),
    .arabic("في أقرب وقت ممكن", "في أقرب وقت ممكن", .durationVague, 0, "“ساعة واحدة”"),
    .arabic("فورًا", "فورًا", .durationVague, 0),
    .arabic("حوالي ساعتين", "حوالي", .durationVague, 0),
    .arabic("بضع ساعات", "بضع", .durationVague, 0),
    .arabic("شهر", "شهر", .durationInvalid, 0),
    .arabic("30 ثانية", "ثانية", .durationInvalid, 3),
    .arabic("4 ساعات على مدار الساعة", "على مدار الساعة", .durationUnreadable, 13, "“clock”"),
    .arabic("نهاية يوم العمل", "نهاية يوم العمل", .durationUnreadable, 0),
    .arabic("أيام", "أيام", .durationUnreadable, 0),
    .arabic("من 3 إلى 2 أيام", "3 إلى 2", .durationInvalid, 5, "“من يومين إلى 3 أيام”"),
    .arabic("يومان و3 ساعات", "يومان و3 ساعات", .durationInvalid, 0),
    .arabic("15 يوما عمل", "15", .durationUnreadable, 0),
    .arabic("1٬500 دقيقة", "1٬500", .durationUnreadable, 0),
    .arabic("٠ ساعة", "٠", .durationInvalid, 0),
    .arabic("4 ساعات تقويمية", "تقويمية", .durationInvalid, 13),
    .arabic("يوم الأحد", "الأحد", .durationUnreadable, 7),
    .arabic("3\u{200F} ساعات", "\u{200F}", .durationUnreadable, 1, "delete it"),
  ]

  @Test(arguments: cases) func refuses(_ expected: Case) throws {
    let grammar = try #require(DurationGrammar.named(expected.language))
    let fault = #expect(throws: PhraseFault.self) { try grammar.read(expected.phrase) }
    guard let fault else { return }
    #expect(fault.rule == expected.rule, "\(fault.message)")
    let part = String(decoding: Array(expected.phrase.utf8)[fault.range], as: UTF8.self)
    #expect(part == expected.part, "\(fault.message)")
    #expect(fault.range.lowerBound == expected.start)
    if let hint = expected.hint {
      #expect(fault.hint?.contains(hint) == true, "\(fault.hint ?? "no hint")")
    }
  }

  @Test func everyRefusalSaysWhyAndQuotesItsPart() throws {
    for expected in Self.cases where !expected.part.allSatisfy(\.isWhitespace) {
      let grammar = try #require(DurationGrammar.named(expected.language))
      let fault = try #require(throws: PhraseFault.self) { try grammar.read(expected.phrase) }
      #expect(
        fault.message.contains(expected.part) || fault.message.contains("U+200"),
        "\(fault.message)")
    }
  }

  @Test func aLongPhraseIsRefusedUnread() throws {
    let phrase = String(repeating: "1 hour ", count: 1000)
    let fault = try #require(throws: PhraseFault.self) { try DurationGrammar.english.read(phrase) }
    #expect(fault.rule == .durationUnreadable)
    #expect(fault.range == 0..<7000)
  }
}
