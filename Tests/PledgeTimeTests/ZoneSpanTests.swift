import Testing

@testable import PledgeTime

/// Zones that are known for a span only, as a definition carries them.
@Suite struct ZoneSpanTests {
  /// Two hours ahead of UTC from 2026-01-01, three from 2026-07-01 until 2027-01-01.
  private static func span() throws -> Zone {
    try Zone(
      name: "Ocean/Atlantis", initialOffset: 7200,
      transitions: [Transition(at: utc("2026-07-01 00:00"), offset: 10_800)],
      known: utc("2026-01-01 00:00")..<utc("2027-01-01 00:00"))
  }

  @Test func nothingIsCoveredOutsideOfIt() throws {
    let zone = try Self.span()
    let hours = LocalInterval("09:00-17:00")
    let week = try Weekday.allCases.map { ($0, [try #require(hours)]) }
    let schedule = Schedule(
      Calendar(zone: zone.name, weekly: Dictionary(uniqueKeysWithValues: week)), in: zone)
    let functions = [
      DeadlineFunction(.civilDays(2), on: nil, zone: zone),
      DeadlineFunction(.seconds(16 * 3600), on: schedule, zone: zone),
      DeadlineFunction(
        .businessDays(2, received: .nextBusinessDay, due: .close), on: schedule, zone: zone),
    ]
    let first = try #require(CivilDate(iso: "2026-01-01"))
    let last = try #require(CivilDate(iso: "2027-01-01"))
    for function in functions {
      let function = try #require(function)
      #expect(
        try function.deadline(received: utc("2025-12-31 23:59:59"))
          == .notCovered(first))
      #expect(try function.deadline(received: utc("2026-01-01 00:00")).instant != nil)
      #expect(try function.deadline(received: utc("2026-12-28 10:00")).instant != nil)
      #expect(try function.deadline(received: utc("2026-12-31 10:00")) == .notCovered(last))
      #expect(try function.deadline(received: utc("2027-01-01 00:00")) == .notCovered(last))
    }
    // Elapsed time needs no clocks.
    let elapsed = try #require(DeadlineFunction(.seconds(3600), on: nil, zone: zone))
    #expect(elapsed.deadline(received: 0) == .due(3600))
  }

  @Test func anotherZoneTellsTheRest() throws {
    let madrid = try SystemZones.zone("Europe/Madrid")
    let zone = try Self.span().completed(by: madrid)
    let offsets = [
      ("1890-01-01 00:00", -884), ("2025-12-31 23:59:59", 3600), ("2026-01-01 00:00", 7200),
      ("2026-06-30 23:59:59", 7200), ("2026-07-01 00:00", 10_800),
      ("2026-12-31 23:59:59", 10_800), ("2027-01-01 00:00", 3600), ("2027-07-01 00:00", 7200),
      ("9000-07-01 00:00", 7200),
    ]
    for (moment, offset) in offsets {
      #expect(try zone.offset(at: utc(moment)) == offset, "\(moment)")
    }
    #expect(zone.known.contains(0))
  }

  @Test func offsetsOfLocalMeanTimeHaveSeconds() throws {
    let madrid = try SystemZones.zone("Europe/Madrid")
    #expect(try madrid.iso8601(at: utc("1890-01-01 00:14:44")) == "1890-01-01T00:00:00-00:14:44")
    #expect(try madrid.iso8601(at: utc("2026-12-04 16:00")) == "2026-12-04T17:00:00+01:00")
  }
}
