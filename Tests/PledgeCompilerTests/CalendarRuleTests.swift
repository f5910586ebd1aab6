import PledgeModel
import Testing

/// The arithmetic of the rules about calendars.
@Suite struct CalendarRuleTests {
  private static func calendar(
    _ more: String, hours: String = #"{ "monday-friday": "09:00-18:00" }"#,
    zone: String = "Europe/Madrid"
  ) -> [String: String] {
    [
      "calendars/office.json":
        "{ \"name\": \"Office\", \"timeZone\": \"\(zone)\", \"hours\": \(hours)\(more.isEmpty ? "" : ", ")\(more) }"
    ]
  }

  private static func covers(_ from: String, _ to: String) -> String {
    "\"covers\": { \"from\": \"\(from)\", \"to\": \"\(to)\" }"
  }

  @Test(
    "What is found on a day of a calendar that is known for the year 2026",
    arguments: [
      ("2026-01-01", []),
      ("2026-10-02", []),
      ("2026-10-03", ["holidays-end-soon"]),
      ("2026-12-31", ["holidays-end-soon"]),
      ("2027-01-01", ["holidays-expired"]),
    ] as [(String, [String])])
  func end(day: String, rules: [String]) throws {
    let files = Self.calendar(
      "\"holidays\": [{ \"date\": \"2026-01-01\" }], \(Self.covers("2026-01-01", "2026-12-31"))")
    #expect(try BaseContent.findings(files, on: day).map(\.rule.name) == rules)
  }

  @Test func daysThatAreLeftAreCounted() throws {
    let files = Self.calendar(
      "\"holidays\": [{ \"date\": \"2026-01-01\" }], \(Self.covers("2026-01-01", "2026-12-31"))")
    #expect(
      try BaseContent.messages(of: "holidays-end-soon", files, on: "2026-11-25")
        == ["the holidays of “office” are known for 36 more days, until 2026-12-31"])
  }

  /// A policy that takes effect later is judged by that day.
  @Test func aListThatEndsBeforeThePolicyBegins() throws {
    var files = Self.calendar(
      "\"holidays\": [{ \"date\": \"2026-01-01\" }], \(Self.covers("2026-01-01", "2026-12-31"))")
    files["policy.json"] = BaseContent.policy("").replacing(
      "\"effectiveDate\": \"2026-01-01\"", with: "\"effectiveDate\": \"2027-01-01\"")
    #expect(try BaseContent.messages(of: "holidays-expired", files).count == 1)
  }

  @Test func holidaysWithoutCoverage() throws {
    let files = Self.calendar(#""holidays": [{ "date": "2026-12-25" }]"#)
    #expect(
      try BaseContent.findings(files, on: "2026-12-31").map(\.rule.name) == [
        "calendar-coverage-missing"
      ])
    #expect(
      try BaseContent.messages(of: "holidays-expired", files, on: "2027-01-01")
        == ["the last holiday of “office” is that of 2026-12-25"])
  }

  @Test(
    "Years without a holiday between years with some",
    arguments: [
      (["2025-01-01", "2027-01-01"], covers("2025-01-01", "2027-12-31"), "no holiday in 2026"),
      (
        ["2025-01-01"], covers("2025-01-01", "2027-12-31"),
        "no holiday in 2026, nor in 1 more of its years"
      ),
      (["2025-01-01", "2026-01-01"], covers("2025-01-01", "2027-11-30"), nil),
      (["2025-06-01", "2026-01-01"], covers("2024-06-01", "2026-12-31"), nil),
      ([], covers("2025-01-01", "2027-12-31"), nil),
      (["2025-01-01", "2028-01-01"], "", "no holiday in 2026, nor in 1 more of its years"),
    ] as [([String], String, String?)])
  func gap(holidays: [String], covers: String, found: String?) throws {
    let list = holidays.map { "{ \"date\": \"\($0)\" }" }.joined(separator: ", ")
    let files = Self.calendar("\"holidays\": [\(list)]\(covers.isEmpty ? "" : ", ")\(covers)")
    #expect(
      try BaseContent.messages(of: "holidays-gap", files)
        == (found.map { ["“office” has \($0)"] } ?? []))
  }

  @Test(
    "A holiday on a day that is closed anyway, where its author wrote the date",
    arguments: [
      (
        #""holidays": [{ "date": "2026-08-15" }]"#,
        ["2026-08-15 is a Saturday, on which “office” is closed anyway"]
      ),
      (#""holidays": [{ "date": "2026-08-14" }]"#, []),
      (#""holidays": [{ "yearly": "08-15" }]"#, []),
      (
        #""holidays": [], "halfDays": [{ "date": "2026-08-15", "hours": "09:00-12:00" }]"#,
        ["2026-08-15 is a Saturday, on which “office” is closed but for this half day"]
      ),
      (#""holidays": [], "openings": [{ "date": "2026-08-15", "hours": "09:00-12:00" }]"#, []),
    ])
  func closed(keys: String, messages: [String]) throws {
    let files = Self.calendar("\(keys), \(Self.covers("2026-01-01", "2026-12-31"))")
    #expect(try BaseContent.messages(of: "holiday-on-closed-day", files) == messages)
  }

  @Test(
    "Hours at times that clocks skip",
    arguments: [
      (#"{ "sunday": "02:30-09:00" }"#, "Europe/Madrid", "opens at 02:30 on 2026-03-29"),
      (#"{ "sunday": "02:00-09:00" }"#, "Europe/Madrid", "opens at 02:00 on 2026-03-29"),
      (#"{ "sunday": "01:00-02:30" }"#, "Europe/Madrid", "closes at 02:30 on 2026-03-29"),
      (#"{ "saturday": "22:00-02:30" }"#, "Europe/Madrid", "closes at 02:30 on 2026-03-28"),
      (#"{ "sunday": "01:00-02:00" }"#, "Europe/Madrid", nil),
      (#"{ "sunday": "03:00-09:00" }"#, "Europe/Madrid", nil),
      (#"{ "sunday": ["00:00-02:00", "02:00-09:00"] }"#, "Europe/Madrid", nil),
      (#"{ "monday-saturday": "02:30-09:00" }"#, "Europe/Madrid", nil),
      (#"{ "monday-sunday": "00:00-24:00" }"#, "Africa/Cairo", nil),
      (#"{ "friday": "00:00-24:00" }"#, "Africa/Cairo", "opens at 00:00 on 2026-04-24"),
      (#"{ "sunday": "02:30-09:00" }"#, "Asia/Kolkata", nil),
    ] as [(String, String, String?)])
  func skipped(hours: String, zone: String, found: String?) throws {
    let files = Self.calendar(#""holidays": []"#, hours: hours, zone: zone)
    #expect(
      try BaseContent.messages(of: "dst-nonexistent-time", files)
        == (found.map { ["calendar “office” \($0), a time that the clocks skip"] } ?? []))
  }

  @Test(arguments: [
    ("Etc/GMT-1", "timezone-fixed-offset"), ("EST", "timezone-fixed-offset"), ("UTC", nil),
    ("Etc/UTC", nil), ("Etc/GMT", nil), ("Etc/GMT+0", nil), ("CET", nil), ("Asia/Kolkata", nil),
    ("UTC+1", "timezone-unknown"), ("+01:00", "timezone-unknown"),
  ]) func offsets(zone: String, rule: String?) throws {
    let findings = try BaseContent.findings(Self.calendar(#""holidays": []"#, zone: zone))
    #expect(findings.map(\.rule.name) == [rule].compactMap { $0 })
    #expect(findings.allSatisfy { $0.hint?.contains("Europe/Madrid") == true })
  }

  @Test(
    "What is called open day and night, and closes",
    arguments: [
      ("Call our 24x7 line.", true), ("Our line is open 24*7 for you.", true), ("24 / 7", true),
      ("Around the clock, we are here.", true), ("Atendemos las 24 horas.", true),
      ("Wir sind rund um die Uhr da.", true), ("Disponible 24h/24.", true), ("Open 24×7!", true),
      ("We are not open 24x7.", false), ("On the Gold plan, help is there 24x7.", false),
      ("Support ends on 24/7/2026.", false), ("Answered within 24 hours.", false),
      ("Wir sind nicht rund um die Uhr da.", false), ("Open on weekdays. Mail is read 24x7.", true),
    ])
  func alwaysOpen(body: String, isFound: Bool) throws {
    let files = [
      "channels/telephone.md":
        "---\ntitle: Telephone\nnumber: +34 600 000 000\nhours: office\n---\n\(body)\n"
    ]
    #expect(try BaseContent.messages(of: "always-open-contradiction", files).isEmpty != isFound)
    let open = files.mapValues { $0.replacing("hours: office", with: "hours: always") }
    #expect(try BaseContent.messages(of: "always-open-contradiction", open) == [])
  }

  @Test func namesAreReadToo() throws {
    let named = Self.calendar(#""holidays": []"#).mapValues {
      $0.replacing("Office", with: "24x7 desk")
    }
    #expect(try BaseContent.messages(of: "always-open-contradiction", named).count == 1)
    let open = Self.calendar("", hours: #"{ "monday-sunday": "00:00-24:00" }"#)
      .mapValues { $0.replacing("Office", with: "24x7 desk") }
    #expect(try BaseContent.findings(open).map(\.rule.name) == [])
  }
}
