import PledgeExport
import PledgeModel
import PledgeTime
import Testing

/// Calendars, expanded by another program, against the hours that deadlines are counted on.
@Suite struct CalendarFileTests {
  /// Nights over midnight and over changes of the clocks, whole days, 24:00, half days, special openings,
  /// openings that the clocks skip, and names that no format likes.
  private static let nasty = [
    "policy.json":
      #"{ "id": "nasty", "name": "N; \"a, b\" \\ \nc", "version": "1", "languages": ["en"], "effectiveDate": "2026-01-01", "timeZone": "Europe/Madrid", "metrics": [{ "id": "m", "name": "M" }] }"#,
    "calendars/night.json": #"""
    { "name": "Ñandú; nights, \\ and « \" » — a name that is long enough to be folded twice 🌙🌙🌙🌙🌙🌙🌙🌙🌙🌙🌙🌙🌙🌙🌙",
      "timeZone": "Europe/Madrid",
      "hours": { "monday-friday": ["09:00-14:00", "22:00-06:00"], "saturday": "18:00-24:00", "sunday": ["00:00-01:30", "02:30-03:00", "20:00-24:00"] },
      "holidays": [{ "date": "2026-01-01", "name": "One\nTwo" }, { "date": "2026-03-28", "name": "Eve" }, { "date": "2026-12-25", "name": "X" }],
      "halfDays": [{ "date": "2026-12-24", "hours": ["08:00-12:30", "23:00-03:00"], "name": "Half" }],
      "openings": [{ "date": "2026-10-24", "hours": "22:00-06:00", "name": "Clocks" }, { "date": "2026-12-26", "hours": "00:00-24:00", "name": "All day" }],
      "covers": { "from": "2026-01-01", "to": "2027-12-31" } }
    """#,
    "calendars/always.json":
      #"{ "name": "Always", "timeZone": "America/New_York", "hours": { "monday-sunday": "00:00-24:00" }, "covers": { "from": "2026-01-01", "to": "2027-12-31" } }"#,
    "calendars/half-hour.json":
      #"{ "name": "Lord Howe", "timeZone": "Australia/Lord_Howe", "hours": { "monday-sunday": "23:30-02:15" }, "covers": { "from": "2026-01-01", "to": "2027-12-31" } }"#,
    "calendars/float.json":
      #"{ "name": "Float", "timeZone": "customer", "hours": { "tuesday-saturday": "21:00-05:00" }, "holidays": [{ "date": "2026-01-06", "name": "E" }], "covers": { "from": "2026-01-01", "to": "2026-12-31" } }"#,
  ]

  /// Every timed event as `calendar start end`, in Unix seconds; times that float are read in UTC.
  private static let expansion = """
    import sys, icalendar, recurring_ical_events as r
    from datetime import datetime, timezone
    # Under a name that no database knows, the zone is the one the file defines.
    own = open(sys.argv[1], "rb").read().replace(b"TZID=", b"TZID=Own/").replace(b"TZID:", b"TZID:Own/")
    c = icalendar.Calendar.from_ical(own)
    for e in r.of(c).between((2025, 12, 1), (2028, 2, 1)):
        start, end = e["DTSTART"].dt, e["DTEND"].dt if "DTEND" in e else None
        if not isinstance(start, datetime): continue
        if start.tzinfo is None: start, end = [t.replace(tzinfo=timezone.utc) for t in (start, end)]
        name = str(e["UID"]).split("@")[0].split(".")[-1]
        print(name, int(start.timestamp()), int(end.timestamp()))
    """

  private static func hours(_ subject: Exporter.Subject) throws -> [String] {
    let utc = try #require(Zone.utc)
    var found: [String] = []
    for calendar in subject.policy.calendars {
      let zone = subject.zones.first { $0.name == calendar.timeZone.value } ?? utc
      for date in try #require(calendar.covers) {
        for span in calendar.calendar.spans(on: date, in: zone) {
          found.append("\(calendar.id) \(span.lowerBound) \(span.upperBound)")
        }
      }
    }
    return found.sorted()
  }

  private static func subject(_ name: String) throws -> Exporter.Subject {
    switch name {
    case "nasty": try Outside.subject(nasty)
    default: try Outside.subject(folder: name)
    }
  }

  @Test(
    .enabled(if: Outside.isAvailable),
    arguments: ["content", "Tests/PledgeTests/Policies/harbour", "nasty"])
  func everyDateOfTheCoverage(_ name: String) throws {
    let subject = try Self.subject(name)
    let printed = try Outside.python(Self.expansion, input: Exporter.ics(subject).bytes)
    let expanded = printed.split(separator: "\n").map(String.init).sorted()
    let hours = try Self.hours(subject)
    #expect(hours.count > 200)
    #expect(Set(expanded).symmetricDifference(hours).sorted().prefix(10) == [])
    #expect(expanded.count == hours.count)
    print("\(name): \(hours.count) openings compared")
  }

  @Test(arguments: ["content", "Tests/PledgeTests/Policies/harbour", "nasty"])
  func lines(_ name: String) throws {
    let subject = try Self.subject(name)
    for exporter in [Exporter.ics, .vcf] {
      let bytes = exporter(subject).bytes
      for line in bytes.split(separator: 0x0A) {
        #expect(line.last == 0x0D && line.count <= 76 && !line.dropLast().contains(0x0D))
        #expect(String(validating: line, as: UTF8.self) != nil)
      }
      #expect(bytes == exporter(subject).bytes)
    }
  }

  @Test func identifiersAreUnique() throws {
    let text = String(decoding: Exporter.ics(try Self.subject("nasty")).bytes, as: UTF8.self)
    let uids = text.split(separator: "\r\n").filter { $0.hasPrefix("UID:") }
    #expect(Set(uids).count == uids.count)
    #expect(uids.count > 10)
  }

  /// All the dates there are, and none said: a file all the same, and soon.
  @Test(arguments: [
    #", "covers": { "from": "0001-01-01", "to": "9999-12-31" }"#, "",
    #", "covers": { "from": "9999-12-31", "to": "9999-12-31" }"#,
  ])
  func extremes(_ covers: String) throws {
    let zones = ["Europe/Madrid", "Pacific/Apia", "Nowhere/Land"]
    var files = Self.nasty.filter { $0.key == "policy.json" }
    for (index, zone) in zones.enumerated() {
      files["calendars/c\(index).json"] =
        #"{ "name": "C", "timeZone": "\#(zone)", "hours": { "monday-sunday": "00:00-24:00" }\#(covers) }"#
    }
    let export = Exporter.ics(try Outside.subject(files))
    let text = String(decoding: export.bytes, as: UTF8.self)
    #expect(text.components(of: "BEGIN:VTIMEZONE") == 2)
    #expect(text.hasSuffix("END:VCALENDAR\r\n"))
    #expect(export.losses.map(\.effect).contains(.omitted))
    #expect(export.losses.count == (covers.isEmpty || covers.contains("0001") ? 3 : 1))
  }

  @Test func losses() throws {
    #expect(
      try Exporter.ics(Self.subject("nasty")).losses.map { "\($0.subject) \($0.effect)" } == [
        "calendars.float wording"
      ])
    #expect(
      try Exporter.ics(Self.subject("content")).losses.map { "\($0.subject) \($0.effect)" } == [
        "languages wording"
      ])
  }
}

extension String {
  /// How many of its lines are this one.
  fileprivate func components(of line: String) -> Int {
    split(separator: "\r\n").filter { $0 == line }.count
  }
}
