import PledgeModel
import PledgeTime
import Testing

@Suite struct WordingTests {
  @Test(arguments: Wording.all.map(\.language)) func isComplete(language: String) throws {
    let wording = Wording.named(language)
    #expect(wording.language == language)
    #expect(wording.months.count == 12 && wording.weekdays.count == 7)
    #expect(wording.languageNames[language] != nil)
    let others = Wording.all.filter { $0.language != language }
    for other in others {
      #expect(Set(wording.languageNames.keys) == Set(other.languageNames.keys))
      #expect(Set(wording.startEvents.keys) == Set(other.startEvents.keys))
      #expect(wording.languageNames[other.language] != nil)
    }
    #expect(Set(wording.metricNames.keys) == Set(Metric.standardIDs))
    #expect(wording.startEvents[Metric.ticketReceived] != nil)
    #expect(wording.startEvents[Metric.previousUpdate] != nil)
    // Sentences are sentences, labels are labels, and nothing is empty.
    for child in Mirror(reflecting: wording).children {
      let name = try #require(child.label)
      var texts: [String] = []
      if let text = child.value as? String { texts = [text] }
      if let list = child.value as? [String] { texts = list }
      if let map = child.value as? [String: String] { texts = Array(map.values) }
      for text in texts {
        let isSeparator = name == "comma" || name == "semicolon"
        #expect(
          !text.isEmpty && text.first != " " && (text.last == " ") == isSeparator, "\(name)")
        #expect(!text.contains("  "), "\(name)")
        if name.hasSuffix("Title") || name == "have" { #expect(text.last != ".", "\(name)") }
      }
    }
    #expect(DurationGrammar.named(language) != nil)
  }

  /// A date, a list and hours, as each language writes them.
  @Test func english() throws {
    let wording = Wording.named("en-GB")
    #expect(wording.date(try date("2026-01-01")) == "1 January 2026")
    #expect(wording.list([]) == "" && wording.list(["a"]) == "a")
    #expect(
      wording.list(["a", "b"]) == "a and b" && wording.list(["a", "b", "c"]) == "a, b and c")
    let hours = ["10:00-12:00", "22:00-06:00"].compactMap { LocalInterval($0) }
    #expect(wording.hours(hours) == "10:00 to 12:00 and 22:00 to 06:00 the next day")
    #expect(wording.hours([.wholeDay]) == "24 hours a day, every day")
    #expect(wording.hours([]) == "closed")
  }

  @Test func spanish() throws {
    let wording = Wording.named("es")
    #expect(wording.date(try date("2026-12-31")) == "31 de diciembre de 2026")
    #expect(wording.list(["a", "b", "c"]) == "a, b y c")
    #expect(wording.list(["español", "inglés"]) == "español e inglés")
    #expect(wording.list(["agua", "hielo"]) == "agua y hielo")
    #expect(wording.list(["padre", "hijo"]) == "padre e hijo")
    let hours = ["10:00-12:00", "22:00-06:00"].compactMap { LocalInterval($0) }
    #expect(wording.hours(hours) == "de 10:00 a 12:00 y de 22:00 a 06:00 del día siguiente")
  }

  @Test func german() throws {
    let wording = Wording.named("de-CH")
    #expect(wording.date(try date("2026-01-01")) == "1. Januar 2026")
    #expect(wording.list(["a", "b", "c"]) == "a, b und c")
    let hours = ["10:00-12:00", "22:00-06:00"].compactMap { LocalInterval($0) }
    #expect(wording.hours(hours) == "10:00 bis 12:00 Uhr und 22:00 bis 06:00 Uhr am Folgetag")
    #expect(wording.terms.notice(1).contains("1 Tag vor"))
    #expect(wording.terms.notice(30).contains("30 Tage vor"))
  }

  @Test func arabic() throws {
    let wording = Wording.named("ar-JO")
    #expect(wording.date(try date("2026-01-01")) == "1 يناير 2026")
    #expect(wording.list(["أ", "ب", "ج"]) == "أ وب وج")
    let hours = ["10:00-12:00", "22:00-06:00"].compactMap { LocalInterval($0) }
    #expect(wording.hours(hours) == "من 10:00 إلى 12:00 ومن 22:00 إلى 06:00 من اليوم التالي")
    // One, two, few, many and the rest, after a preposition.
    let counted = [
      1: "يوم واحد", 2: "يومين", 5: "5 أيام", 30: "30 يومًا", 100: "100 يوم",
    ]
    for (days, words) in counted { #expect(wording.terms.notice(days).hasSuffix(" \(words).")) }
  }

  @Test(arguments: [
    ("ar", TextDirection.rightToLeft), ("ar-TN", .rightToLeft), ("he", .rightToLeft),
    ("az-Arab", .rightToLeft), ("ar-Latn", .leftToRight), ("de", .leftToRight),
    ("arn", .leftToRight), ("", .leftToRight),
  ])
  func directions(tag: String, expected: TextDirection) {
    #expect(TextDirection(ofLanguage: tag) == expected)
  }

  @Test(arguments: [
    ("en", "English"), ("es", "Español"), ("de", "Deutsch"), ("ar", "العربية"),
    ("es-MX", "Español"), ("fr", "Français"), ("tlh", "tlh"),
  ]) func ownNames(tag: String, expected: String) {
    #expect(Wording.ownName(ofLanguage: tag) == expected)
  }

  @Test func unknownLanguagesReadEnglish() {
    #expect(Wording.named("tlh").language == "en")
    #expect(Wording.named("ES-mx").language == "es")
  }
}
