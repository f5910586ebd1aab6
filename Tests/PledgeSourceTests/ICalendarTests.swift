import PledgeModel
import PledgeTime
import Testing

@testable import PledgeSource

/// What is read of an iCalendar file, what is refused, and where.
@Suite struct ICalendarTests {
  @Test(
    arguments: [
      (["DTSTART;VALUE=DATE:20260106"], "2026-01-06"),
      (["DTSTART:20260106"], "2026-01-06"),
      (["dtstart;value=\"DATE\":20260106"], "2026-01-06"),
      (["DTSTART:20260106", "DTEND:20260108"], "2026-01-06 2026-01-07"),
      (["DTSTART:20260106", "DURATION:P2D"], "2026-01-06 2026-01-07"),
      (["DTSTART:20251231", "DTEND:20260102"], "2026-01-01"),
      (["DTSTART:20260106", "STATUS:CANCELLED"], ""),
      (["DTSTART:20200106", "RRULE:FREQ=YEARLY"], "2026-01-06 2027-01-06"),
      (["DTSTART:20240229", "RRULE:FREQ=YEARLY"], ""),
      (
        ["DTSTART:20250530", "RRULE:FREQ=YEARLY;BYMONTH=5;BYDAY=FR,-1MO"],
        "2026-05-01 2026-05-08 2026-05-15 2026-05-22 2026-05-25 2026-05-29 2027-05-07 2027-05-14 2027-05-21 2027-05-28 2027-05-31"
      ),
      (
        ["DTSTART:20260106", "EXDATE:20260106", "RDATE:20260107,20260109"], "2026-01-07 2026-01-09"
      ),
      (["DTST", " ART:2026", "\t0106"], "2026-01-06"),
      (
        [
          "BEGIN:VALARM", "TRIGGER:-PT15M", "DTSTART:20260301T090000", "END:VALARM",
          "DTSTART:20260106",
        ],
        "2026-01-06"
      ),
    ] as [([String], String)]) func dates(_ lines: [String], _ dates: String)
  {
    let text = (["BEGIN:VCALENDAR", "BEGIN:VEVENT"] + lines + ["END:VEVENT", "END:VCALENDAR"])
      .joined(separator: "\r\n")
    let (reader, holidays) = ICalendarText.read(text, from: "2026-01-01", to: "2027-12-31")
    #expect(reader.findings == [])
    #expect(holidays.days.keys.sorted().map(\.description).joined(separator: " ") == dates)
  }

  @Test(
    arguments: [
      ("DTSTART:20260106T090000", "3:9-3:24", "DTSTART has a time of day"),
      (
        "DTSTART;TZID=Europe/Madrid;VALUE=DATE-TIME:20260106T090000", "3:44-3:59",
        "DTSTART has a time of day"
      ),
      ("DTSTART:20260230", "3:9-3:17", "“20260230” is no date"),
      ("DTSTART:2026\n 0230", "3:9-4:6", "“20260230” is no date"),
      ("SUMMARY:x", "2:1-2:13", "this event has no DTSTART"),
      ("DTSTART:20260106\nDTSTART:20260107", "4:1-4:17", "DTSTART stands twice in this event"),
      ("DTSTART:20260106\nDTEND:20260106", "4:7-4:15", "this event ends before it begins"),
      ("DTSTART:20260106\nDURATION:PT24H", "4:10-4:15", "“PT24H” is no number of days"),
      ("DTSTART:20260106\nRRULE:FREQ=MONTHLY", "4:7-4:19", "“FREQ=MONTHLY” is not read"),
      ("DTSTART:20260106\nRRULE:FREQ=YEARLY;BYSETPOS=1", "4:19-4:29", "“BYSETPOS=1” is not read"),
      ("DTSTART:20260106\nRRULE:FREQ=YEARLY;BYDAY=0MO", "4:19-4:28", "“BYDAY=0MO” is not read"),
      (
        "DTSTART:20260106\nRRULE:FREQ=YEARLY;UNTIL=20270101T000000Z", "4:19-4:41",
        "“UNTIL=20270101T000000Z” is not read"
      ),
      ("DTSTART:20260106\nRRULE:INTERVAL=2", "4:7-4:17", "this rule has no FREQ"),
      (
        "DTSTART:20260106\nRRULE:FREQ=YEARLY;BYMONTH=2", "4:7-4:28",
        "DTSTART is none of this rule's dates"
      ),
      (
        "DTSTART:20260106\nEXDATE:20260106,20260107T000000Z", "4:17-4:33",
        "EXDATE has a time of day"
      ),
      ("DTSTART:20260106\nRDATE;VALUE=PERIOD:20260107", "4:20-4:28", "RDATE has a time of day"),
      ("DTSTART:20260106\nEXRULE:FREQ=YEARLY", "4:1-4:19", "EXRULE is not read"),
      (
        "DTSTART:20260106\nUID:a\nRECURRENCE-ID;RANGE=THISANDFUTURE:20260106", "5:1-5:43",
        "RANGE is not read: an event stands in for one date"
      ),
      (
        "DTSTART:20260106\nRECURRENCE-ID:20260106", "4:1-4:23",
        "RECURRENCE-ID needs the UID of the event it belongs to"
      ),
      ("DTSTART:20260106\nholiday", "4:1-4:8", "this is no line of an iCalendar file"),
      ("DTSTART:20260106\nEND:VCALENDAR", "4:1-4:14", "this ends what is not open"),
    ]) func refused(_ lines: String, _ place: String, _ message: String)
  {
    let (reader, _) = ICalendarText.read(
      ICalendarText.event(lines), from: "2026-01-01", to: "2026-12-31")
    let places = reader.findings.map { finding in
      let place = finding.place
      return "\(place.line):\(place.column)-\(place.endLine):\(place.endColumn)"
    }
    #expect(reader.findings.map(\.message) == [message])
    #expect(places == [place])
  }

  @Test(arguments: [
    ("", "this file holds no calendar"),
    ("BEGIN:VEVENT\n", "an iCalendar file begins with BEGIN:VCALENDAR"),
    ("<html>\n", "this is no line of an iCalendar file"),
    ("BEGIN:VCALENDAR\n", "this is not ended"),
    ("A:B\n", "an iCalendar file begins with BEGIN:VCALENDAR"),
  ]) func noCalendar(_ text: String, _ message: String) {
    let (reader, _) = ICalendarText.read(text, from: "2026-01-01", to: "2026-12-31")
    #expect(reader.findings.map(\.message) == [message])
  }

  @Test func names() {
    let (_, holidays) = ICalendarText.read(
      ICalendarText.event(
        "DTSTART:20260106", "SUMMARY;LANGUAGE=es-ES:Reyes\\, d", " ía\\nfestivo",
        "SUMMARY;X=\"a:b;c\";LANGUAGE=\"en\":Epiphany", "SUMMARY;LANGUAGE=de:Erscheinung",
        "END:VEVENT", "BEGIN:VEVENT", "DTSTART:20260106", "SUMMARY:Founders' Day",
        "END:VEVENT", "BEGIN:VEVENT", "DTSTART:20260106", "SUMMARY:Epiphany"),
      from: "2026-01-01", to: "2026-12-31")
    let names = holidays.days.values.flatMap(\.name.versions).map { "\($0.language) \($0.value)" }
    #expect(names == ["es Reyes, día festivo", "en Epiphany, Founders' Day"])
  }

  @Test func anEventStandsInForAnother() {
    let (reader, holidays) = ICalendarText.read(
      ICalendarText.event(
        "UID:a", "DTSTART:20200106", "RRULE:FREQ=YEARLY", "END:VEVENT", "BEGIN:VEVENT", "UID:a",
        "RECURRENCE-ID:20270106", "DTSTART:20270107", "END:VEVENT", "BEGIN:VEVENT", "UID:a",
        "RECURRENCE-ID:20280106", "DTSTART:20280106", "STATUS:CANCELLED"),
      from: "2026-01-01", to: "2028-12-31")
    #expect(reader.findings == [])
    #expect(holidays.days.keys.sorted().map(\.description) == ["2026-01-06", "2027-01-07"])
  }

  @Test func aDateLeftOutAndReplaced() {
    let (reader, _) = ICalendarText.read(
      ICalendarText.event(
        "UID:a", "DTSTART:20200106", "RRULE:FREQ=YEARLY", "EXDATE:20270106", "END:VEVENT",
        "BEGIN:VEVENT", "UID:a", "RECURRENCE-ID:20270106", "DTSTART:20270107"),
      from: "2026-01-01", to: "2028-12-31")
    #expect(reader.findings.map(\.place.line) == [11])
  }

  @Test func twoEventsOfOneUID() {
    let (reader, _) = ICalendarText.read(
      ICalendarText.event(
        "UID:a", "DTSTART:20260106", "END:VEVENT", "BEGIN:VEVENT", "UID:a", "DTSTART:20260107"),
      from: "2026-01-01", to: "2026-12-31")
    #expect(reader.findings.map(\.place.line) == [8])
  }

  /// A mebibyte of anything takes no longer than a page; the limit is for debug builds on busy machines.
  @Test(arguments: [
    String(
      repeating: "BEGIN:VEVENT\nDTSTART:00010101\nRRULE:FREQ=YEARLY;BYDAY=MO\nEND:VEVENT\n",
      count: 15_000),
    String(
      repeating: "BEGIN:VEVENT\nDTSTART:20260101\nDURATION:P366D\nEND:VEVENT\n", count: 18_000),
    String(
      repeating: "BEGIN:VEVENT\nUID:a\nDTSTART:20260101\nSUMMARY:x\nEND:VEVENT\n", count: 18_000),
    String(repeating: "BEGIN:VALARM\n", count: 80_000),
    "DESCRIPTION:" + String(repeating: "x\n ", count: 340_000),
    "A;" + String(repeating: "B=\"c\",", count: 100_000), String(repeating: ":\n", count: 500_000),
    "BEGIN:VEVENT\nDTSTART:20260101\nRRULE:FREQ=YEARLY;BYDAY="
      + String(repeating: "MO,", count: 20_000),
    "BEGIN:VEVENT\nDTSTART:20260101\nEXDATE:" + String(repeating: "20260101,", count: 7_000),
  ]) func hostile(_ text: String) {
    let clock = ContinuousClock()
    let time = clock.measure {
      let (reader, holidays) = ICalendarText.read(
        "BEGIN:VCALENDAR\n" + text, from: "1900-01-01", to: "2099-12-31")
      #expect(reader.findings.count <= 51)
      #expect(holidays.days.count <= 73_050)
    }
    #expect(time < .seconds(30))
  }
}
