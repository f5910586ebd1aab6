import PledgeCheck
import PledgeCompiler
import PledgeModel
import PledgeTime
import Testing

/// The dates on which a calendar differs: written one by one, yearly, and from iCalendar files.
@Suite struct HolidayTests {
  private static let file = """
    BEGIN:VCALENDAR
    BEGIN:VEVENT
    DTSTART;VALUE=DATE:20200106
    RRULE:FREQ=YEARLY
    SUMMARY:Epiphany
    END:VEVENT
    BEGIN:VEVENT
    DTSTART;VALUE=DATE:20261224
    SUMMARY:Christmas Eve
    END:VEVENT
    END:VCALENDAR

    """
  private static let years = #""covers": { "from": "2026-01-01", "to": "2028-12-31" }"#

  /// A calendar with these keys, beside the file `madrid.ics`.
  private func draft(_ keys: String) throws -> Draft {
    let base = try #require(Rule.named("target-missing")?.good).content
    let calendar = """
      { "name": "Office", "timeZone": "Europe/Madrid", "hours": { "monday-friday": "09:00-18:00" },
      \(keys) }
      """
    return Draft(
      MarkedContent(
        base.merging([
          "calendars/office.json": calendar, "calendars/madrid.ics": Self.file, "es.ics": Self.file,
        ]) { $1 }
      ).content)
  }

  private func dates(_ draft: Draft) -> [String] {
    draft.policy.calendars.flatMap(\.specialDates).map {
      "\($0.date) \($0.meaning) \($0.name["en"] ?? "-")"
    }
  }

  private func findings(_ draft: Draft) throws -> [String] {
    let zones = try SystemZones.load(draft.zoneNames)
    let date = try #require(CivilDate(iso: "2026-06-01"))
    return draft.check(zones: zones, on: date).findings.map {
      "\($0.place.file):\($0.place.line):\($0.place.column) \($0.rule)"
        + ($0.hint.map { $0.hasPrefix("did") ? " \($0)" : "" } ?? "")
    }
  }

  @Test(
    arguments: [
      (
        #""holidays": [{ "yearly": "12-25", "name": "Christmas" }]"#,
        [
          "2026-12-25 holiday Christmas", "2027-12-25 holiday Christmas",
          "2028-12-25 holiday Christmas",
        ]
      ),
      (#""holidays": [{ "yearly": "02-29" }]"#, ["2028-02-29 holiday -"]),
      (
        #""halfDays": [{ "yearly": "12-24", "hours": "09:00-14:00" }], "holidays": [{ "date": "2027-12-24", "name": "x" }]"#,
        ["2026-12-24 halfDay -", "2027-12-24 holiday x", "2028-12-24 halfDay -"]
      ),
      (
        #""holidaysFrom": "madrid.ics""#,
        [
          "2026-01-06 holiday Epiphany", "2026-12-24 holiday Christmas Eve",
          "2027-01-06 holiday Epiphany", "2028-01-06 holiday Epiphany",
        ]
      ),
      (
        #""holidaysFrom": ["../es.ics"], "halfDays": [{ "yearly": "12-24", "hours": "09:00-14:00" }], "openings": [{ "date": "2027-01-06", "hours": "09:00-10:00" }]"#,
        [
          "2026-01-06 holiday Epiphany", "2026-12-24 halfDay -", "2027-01-06 opening -",
          "2027-12-24 halfDay -", "2028-01-06 holiday Epiphany", "2028-12-24 halfDay -",
        ]
      ),
    ] as [(String, [String])]) func read(_ keys: String, _ expected: [String]) throws
  {
    let draft = try draft("\(keys), \(Self.years)")
    #expect(dates(draft) == expected)
    #expect(try findings(draft) == [])
  }

  @Test(
    arguments: [
      (#""holidays": [{ "yearly": "02-30" }]"#, "2:26 value-invalid"),
      (#""holidays": [{ "yearly": "13-01" }]"#, "2:26 value-invalid"),
      (#""holidays": [{ "yearly": "12-25", "date": "2026-12-25" }]"#, "2:26 value-invalid"),
      (#""holidays": [{ "name": "x" }]"#, "2:14 key-missing"),
      (#""holidays": [{ "yearly": "12-25" }, { "yearly": "12-25" }]"#, "2:49 id-duplicate"),
      (#""holidaysFrom": "madird.ics""#, "2:17 holidays-file-missing did you mean “madrid.ics”?"),
      (#""holidaysFrom": "es.ics""#, "2:17 holidays-file-missing did you mean “../es.ics”?"),
      (#""holidaysFrom": "../../x.ics""#, "2:17 path-invalid"),
      (#""holidaysFrom": "/etc/x.ics""#, "2:17 path-invalid"),
      (#""holidaysFrom": "madrid.json""#, "2:17 value-invalid"),
      (#""holidaysFrom": ["madrid.ics", "./madrid.ics"]"#, "2:32 id-duplicate"),
    ]) func refused(_ keys: String, _ finding: String) throws
  {
    let draft = try draft("\(keys), \(Self.years)")
    #expect(try findings(draft) == ["calendars/office.json:\(finding)"])
  }

  @Test(
    arguments: [
      (#""holidaysFrom": "madrid.ics""#, "2:17 key-missing"),
      (#""holidays": [{ "yearly": "12-25" }, { "yearly": "12-26" }]"#, "2:26 key-missing"),
      (
        #""holidays": [{ "yearly": "12-25" }], "covers": { "from": "0001-01-01", "to": "9999-12-31" }"#,
        "2:26 value-invalid"
      ),
    ]) func coverage(_ keys: String, _ finding: String) throws
  {
    #expect(try findings(draft(keys)) == ["calendars/office.json:\(finding)"])
  }

  /// Customers can subscribe to it.
  @Test func theFileIsCopiedToo() throws {
    let draft = try draft(#""holidaysFrom": "madrid.ics", \#(Self.years)"#)
    #expect(draft.policy.assets == ["calendars/madrid.ics", "es.ics"])
  }

  @Test func zonesOfCustomers() throws {
    let base = try #require(Rule.named("customer-zones-missing")?.good).content
    let draft = Draft(MarkedContent(base).content)
    #expect(draft.zoneNames == ["America/New_York", "Europe/Madrid"])
    let twice = base["policy.json"]?.replacing("America/New_York", with: "Europe/Madrid") ?? ""
    #expect(
      try findings(Draft(MarkedContent(base.merging(["policy.json": twice]) { $1 }).content)).map {
        $0.split(separator: " ").last ?? ""
      } == ["id-duplicate"])
    let own = twice.replacing(#""timeZone": "Europe/Madrid""#, with: #""timeZone": "customer""#)
      .replacing(#", "Europe/Madrid"]"#, with: "]")
    #expect(
      try findings(Draft(MarkedContent(base.merging(["policy.json": own]) { $1 }).content)).map {
        $0.split(separator: " ").last ?? ""
      } == ["timezone-unknown"])
  }
}
