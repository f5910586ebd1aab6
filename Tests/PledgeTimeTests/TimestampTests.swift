import PledgeTime
import Testing

@Suite struct TimestampTests {
  @Test(arguments: [
    ("2026-12-04 17:00", "2026-12-04 16:00"), ("2026-12-04T17:00:30", "2026-12-04 16:00:30"),
    ("2026-12-04T17:00:00Z", "2026-12-04 17:00"), ("2026-12-04T17:00-05:00", "2026-12-04 22:00"),
    ("2026-12-04 17:00:00.250 +0530", "2026-12-04 11:30"), ("1796400000", "2026-12-04 16:00"),
    ("2026-03-29 02:30", "2026-03-29 01:00"), ("2026-10-25 02:30", "2026-10-25 00:30"),
  ])
  func isRead(text: String, expected: String) throws {
    let zone = try SystemZones.zone("Europe/Madrid")
    #expect(try Timestamp(text).instant(in: zone) == utc(expected))
  }

  @Test(arguments: [
    "", "yesterday", "2026-12-04", "2026-12-04 17", "2026-12-04 17:00 CET", "4/12/2026 17:00",
    "2026-12-04 17:00+1", "2026-12-04 17:00:00.", "١٢٣", "9999999999999",
  ])
  func isRefused(text: String) {
    #expect(throws: Timestamp.Fault.unreadable) { try Timestamp(text) }
  }

  @Test(
    "A date without hyphens is not taken for seconds",
    arguments: ["20261204", "202612041700", "20261204170000", "19700101"])
  func compactDates(text: String) {
    #expect(throws: Timestamp.Fault.dateOrSeconds) { try Timestamp(text) }
  }

  @Test(
    "A number that no date can be is seconds", arguments: [20_261_304, 202_612_042_500, -20_261])
  func numbers(seconds: Int64) throws {
    #expect(try Timestamp("\(seconds)").instant == seconds)
  }

  @Test func whatDoesNotExistIsTold() {
    #expect(throws: Timestamp.Fault.noSuchDate(year: 2026, month: 2, day: 29)) {
      try Timestamp("2026-02-29 10:00")
    }
    #expect(throws: Timestamp.Fault.noSuchTime) { try Timestamp("2026-02-28 24:00") }
  }

  @Test(arguments: [
    ("2026-03-29 01:59", Timestamp.Clocks.usual), ("2026-03-29 02:00", .skipped),
    ("2026-03-29 02:59", .skipped), ("2026-03-29 03:00", .usual), ("2026-10-25 01:59", .usual),
    ("2026-10-25 02:00", .repeated), ("2026-10-25 02:59:59", .repeated),
    ("2026-10-25 03:00", .usual), ("2026-10-25T02:30+01:00", .usual),
  ])
  func clocks(text: String, expected: Timestamp.Clocks) throws {
    #expect(try Timestamp(text).reading(in: SystemZones.zone("Europe/Madrid")).clocks == expected)
  }
}
