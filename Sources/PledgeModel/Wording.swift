public import PledgeTime

/// Every word and sentence of the site that no author writes, in one language.
///
/// A further language is one more value of this type and one more line in `all`; a sentence that is
/// missing does not compile. Sentences end in a full stop; labels and headings do not.
public struct Wording: Sendable {
  /// BCP 47, as in `<html lang>`.
  public let language: String
  /// What languages are called, by tag; this one's own name among them.
  public let languageNames: [String: String]

  // Dates, times and lists
  /// From January on.
  public let months: [String]
  /// From Monday on.
  public let weekdays: [String]
  let dayMonthYear: @Sendable (_ day: Int, _ month: String, _ year: Int) -> String
  /// From one weekday, or one date, to another.
  public let from: @Sendable (_ first: String, _ last: String) -> String
  /// From one time of day to another, which may be the next day's.
  public let interval: @Sendable (_ opens: String, _ closes: String, _ nextDay: Bool) -> String
  public let atAllHours: String
  public let closed: String
  /// Between days and their hours, and between hours and their zone.
  public let comma: String
  /// Between parts that have commas themselves.
  public let semicolon: String
  /// An enumeration, its last two joined by “and”.
  public let list: @Sendable ([String]) -> String

  // Every page
  public let skipToContent: String
  public let mainNavigation: String
  public let languageSwitch: String
  /// That a page is not translated and shown in the language named.
  public let untranslated: @Sendable (_ language: String) -> String
  public let version: @Sendable (String) -> String
  /// Before the date since when the policy holds.
  public let effectiveFrom: String
  public let additionsTitle: String

  // Pages that are made
  public let channelsTitle: String
  public let newsTitle: String
  public let allNews: String
  public let contentsTitle: String
  public let toolsTitle: String
  public let toolsText: [String]
  public let downloadsTitle: String
  public let definitionTitle: String
  public let definitionText: String
  public let schemaTitle: String
  public let schemaText: String
  public let calendarFileTitle: String
  public let calendarFileText: String
  public let contactsFileTitle: String
  public let contactsFileText: String
  public let feedTitle: String
  public let acceptancesTitle: String
  public let acceptancesText: String
  /// Before the date until which an exception holds.
  public let acceptedUntil: String
  public let notFoundTitle: String
  public let notFoundText: String
  public let notFoundHome: String
  public let movedTitle: String
  /// Before the link to where a page is now.
  public let movedText: String
  /// Before the address at which news was first published.
  public let publishedAt: String

  // Channels
  public let telephone: String
  public let email: String
  public let web: String
  public let hours: String
  public let languages: String
  public let plans: String
  public let severities: String
  public let have: String

  // Plans and severities
  public let noTargets: String
  public let severity: String

  // Calendars
  public let opens: String
  public let timeZone: String
  public let nextClosedDays: String
  /// That no closed day is known from a date on.
  public let noClosedDays: String
  /// That holidays are known from one date to another.
  public let covered: @Sendable (_ first: String, _ last: String) -> String
  /// The time in a zone: `Europe/Madrid time`.
  public let zoneTime: @Sendable (_ zone: String) -> String
  /// The zone of a calendar that opens by the customer's own clocks.
  public let customerZone: String
  /// The time in that zone, after hours: `in your own time zone`.
  public let customerZoneTime: String

  // Targets
  public let targetsTitle: String
  public let targetsCaption: @Sendable (_ metric: String) -> String
  public let appliesTo: String
  /// An author's table, which has no name of its own.
  public let table: @Sendable (_ number: Int) -> String
  public let note: String
  public let metricNames: [String: String]

  // Readings
  public let readingsTitle: String
  /// A sentence that holds for some cells only.
  public let only: @Sendable (_ cells: String, _ sentence: String) -> String
  /// A cell by its row and column: `P3, Case Assignment`.
  public let cell: @Sendable (_ severity: String, _ column: String) -> String
  public let clockAlways: String
  public let clockCalendar: @Sendable (_ name: String, _ hours: String, _ zone: String) -> String
  public let businessDay: String
  public let dayBusiness: String
  public let dayCivil: String
  public let day24Hours: String
  public let week: @Sendable (_ days: String) -> String
  public let civilDays: @Sendable (_ zone: String?) -> String
  public let receivedNextBusinessDay: String
  public let receivedAsReceived: String
  public let dueClose: String
  public let dueSameTime: String
  public let rangeUpper: String
  public let startEvents: [String: String]
  /// A start event that is the author's own.
  public let starts: @Sendable (_ event: String) -> String

  /// What stands beside the targets.
  public let terms: TermsWording
  public let releases: ReleaseWording
  /// What stands around a page.
  public let page: PageWording
  public let search: SearchWording
  public let admonitions: AdmonitionWording
  public let explanation: ExplanationWording
  public let calculator: CalculatorWording
}

extension Wording {
  /// Every language Pledge speaks.
  public static let all: [Wording] = [arabic, english, german, spanish]

  /// The wording of a language, by its tag or by what comes before the tag's first hyphen; English
  /// where Pledge does not speak it.
  public static func named(_ language: String) -> Wording {
    let primary = language.prefix { $0 != "-" }
    return all.first { $0.language == language }
      ?? all.first { $0.language == primary.lowercased() } ?? english
  }

  /// What a language is called in this one; its tag if that is not known.
  public func name(ofLanguage tag: String) -> String {
    languageNames[tag] ?? languageNames[String(tag.prefix { $0 != "-" })] ?? tag
  }

  /// What a language calls itself; its tag if Pledge does not speak it.
  public static func ownName(ofLanguage tag: String) -> String {
    let wording = named(tag)
    return wording.language == tag.prefix { $0 != "-" }.lowercased()
      ? wording.capitalized(wording.name(ofLanguage: tag)) : ownNames[tag] ?? tag
  }

  /// A date as the language writes it: `1 January 2026`.
  public func date(_ date: CivilDate) -> String {
    let (year, month, day) = date.components
    return dayMonthYear(day, months[month - 1], year)
  }

  /// Opening hours of one day.
  public func hours(_ intervals: [LocalInterval]) -> String {
    if intervals.isEmpty { return closed }
    if intervals == [.wholeDay] { return atAllHours }
    return list(
      intervals.map { interval in
        self.interval(
          interval.opens.description, interval.closing.description, interval.closesNextDay)
      })
  }

  /// The zone of a calendar in words: its IANA name, or the customer's own.
  public func zone(of calendar: SupportCalendar) -> String {
    calendar.isInCustomerZone ? customerZone : calendar.timeZone.value
  }

  /// By whose clocks a calendar's hours are told, after those hours: `Europe/Madrid time`.
  public func zoneTime(of calendar: SupportCalendar) -> String {
    calendar.isInCustomerZone ? customerZoneTime : zoneTime(calendar.timeZone.value)
  }

  /// With a capital first letter, as at the start of a line.
  public func capitalized(_ text: String) -> String {
    text.prefix(1).uppercased() + text.dropFirst()
  }

  /// What languages without a wording call themselves.
  private static let ownNames = [
    "ca": "Català", "eu": "Euskara", "fr": "Français", "gl": "Galego",
    "it": "Italiano", "ja": "日本語", "nl": "Nederlands", "pl": "Polski", "pt": "Português",
    "sv": "Svenska", "zh": "中文",
  ]
}
