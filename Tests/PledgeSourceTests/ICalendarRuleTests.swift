import PledgeModel
import PledgeTime
import Testing

@testable import PledgeSource

/// Rules held to python-dateutil, whole files to recurring-ical-events.
@Suite struct ICalendarRuleTests {
  static let files = {
    var generator = ICalendarGenerator(seed: 20_261_125)
    return (0..<1500).map { _ in generator.file() }
  }()

  @Test(.enabled(if: ICalendarOracle.isAvailable, "recurring-ical-events is not installed"))
  func generatedFilesHaveTheSameDates() throws {
    let answers = try ICalendarOracle.dates(of: Self.files)
    var dates = 0
    for (file, answer) in zip(Self.files, answers) {
      let (reader, holidays) = ICalendarText.read(file, from: "2024-01-01", to: "2033-12-31")
      #expect(reader.findings.map(\.message) == [], "\(file)")
      #expect(holidays.days.keys.sorted().map(\.description) == answer, "\(file)")
      dates += answer.count
    }
    #expect(dates > 10_000, "\(dates)")
  }
}

enum ICalendarText {
  static func read(_ text: String, from: String, to: String, languages: [String] = ["en", "es"])
    -> (ICalendarReader, ICalendarHolidays)
  {
    let source = SourceText(path: "calendars/a.ics", bytes: Array(text.utf8))
    let reader = ICalendarReader(source, language: "en", languages: languages)
    let span = (CivilDate(iso: from) ?? .earliest)...(CivilDate(iso: to) ?? .latest)
    return (reader, ICalendarHolidays(reader.events, over: span))
  }

  /// A file of one event of these lines, from line 3 on.
  static func event(_ lines: String...) -> String {
    (["BEGIN:VCALENDAR", "BEGIN:VEVENT"] + lines + ["END:VEVENT", "END:VCALENDAR", ""])
      .joined(separator: "\n")
  }
}
