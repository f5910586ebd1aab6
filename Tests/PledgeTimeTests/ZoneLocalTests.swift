import Testing

@testable import PledgeTime

/// Local times to instants: skipped ones, repeated ones and all around them.
@Suite(
  .enabled(if: SystemZones.areAvailable, "no zone files in /usr/share/zoneinfo: install tzdata"))
struct ZoneLocalTests {
  @Test(arguments: [
    // Madrid: skipped 02:00 to 03:00, repeated 02:00 to 03:00
    ("Europe/Madrid", "2026-03-29", "01:59:59", "2026-03-29 00:59:59"),
    ("Europe/Madrid", "2026-03-29", "02:00", "2026-03-29 01:00"),
    ("Europe/Madrid", "2026-03-29", "02:30:45", "2026-03-29 01:00"),
    ("Europe/Madrid", "2026-03-29", "03:00", "2026-03-29 01:00"),
    ("Europe/Madrid", "2026-10-25", "02:30", "2026-10-25 00:30"),
    ("Europe/Madrid", "2026-10-25", "03:00", "2026-10-25 02:00"),
    // Lord Howe: half an hour, at 02:00
    ("Australia/Lord_Howe", "2026-10-04", "02:15:01", "2026-10-03 15:30"),
    ("Australia/Lord_Howe", "2026-04-05", "01:45", "2026-04-04 14:45"),
    // Apia: 30 December 2011 did not exist
    ("Pacific/Apia", "2011-12-29", "23:59:59", "2011-12-30 09:59:59"),
    ("Pacific/Apia", "2011-12-29", "24:00", "2011-12-30 10:00"),
    ("Pacific/Apia", "2011-12-30", "00:00", "2011-12-30 10:00"),
    ("Pacific/Apia", "2011-12-30", "17:30:15", "2011-12-30 10:00"),
    ("Pacific/Apia", "2011-12-31", "00:00", "2011-12-30 10:00"),
    ("Pacific/Apia", "2011-12-31", "00:00:01", "2011-12-30 10:00:01"),
    // Casablanca: an hour back for Ramadan, forward again
    ("Africa/Casablanca", "2026-02-15", "02:30", "2026-02-15 01:30"),
    ("Africa/Casablanca", "2026-03-22", "02:30", "2026-03-22 02:00"),
    // Dublin: summer is standard time
    ("Europe/Dublin", "2026-03-29", "01:30", "2026-03-29 01:00"),
    ("Europe/Dublin", "2026-10-25", "01:30", "2026-10-25 00:30"),
    // Nuuk: on the eve of the last Sunday
    ("America/Nuuk", "2026-03-28", "23:30", "2026-03-29 01:00"),
    ("America/Nuuk", "2026-03-28", "24:00", "2026-03-29 01:00"),
    ("America/Nuuk", "2026-10-24", "23:30", "2026-10-25 00:30"),
    // Far future, by the footer
    ("Europe/Madrid", "2090-03-26", "02:30", "2090-03-26 01:00"),
    ("Asia/Kolkata", "2090-03-26", "02:30", "2090-03-25 21:00"),
  ])
  func isAnInstant(name: String, date: String, time: String, expected: String) throws {
    let date = try #require(CivilDate(iso: date))
    let time = try #require(LocalTime(time))
    #expect(
      try SystemZones.zone(name).instant(of: date, secondsFromMidnight: time.seconds)
        == utc(expected))
  }

  /// Seconds beyond the date's own are those of its neighbours.
  @Test func countsOnBeyondItsDate() throws {
    let zone = try SystemZones.zone("Europe/Madrid")
    let date = try #require(CivilDate(iso: "2026-03-28"))
    for (seconds, other) in [(30 * 3600, 6 * 3600), (86_400, 0), (26 * 3600 + 1, 2 * 3600)] {
      #expect(
        zone.instant(of: date, secondsFromMidnight: seconds)
          == zone.instant(of: date.advanced(by: 1), secondsFromMidnight: other))
    }
    #expect(
      zone.instant(of: date, secondsFromMidnight: -1)
        == zone.instant(of: date.advanced(by: -1), secondsFromMidnight: 86_399))
  }

  /// Walks second by second: the first instant that shows a time, otherwise the next one shown.
  private static func check(_ zone: Zone, around transition: Int64, step: Int64) {
    let offsets = [zone.offset(at: transition - 1), zone.offset(at: transition)]
    let jump = Int64(abs(offsets[1] - offsets[0]))
    let margin = jump + 1800
    var shown: [Int64: Int64] = [:]
    for instant in transition - margin - jump...transition + margin + jump {
      let local = instant + Int64(zone.offset(at: instant))
      if shown[local] == nil { shown[local] = instant }
    }
    let first = transition + Int64(min(offsets[0], offsets[1])) - margin + jump
    let last = transition + Int64(max(offsets[0], offsets[1])) + margin - jump
    var expected: [(local: Int64, instant: Int64)] = []
    var following: Int64?
    for local in (first...last).reversed() {
      following = shown[local] ?? following
      if let following { expected.append((local, following)) }
    }
    let wrong = expected.filter { local, instant in
      let isEdge =
        abs(local - transition - Int64(offsets[0])) < 3
        || abs(local - transition - Int64(offsets[1])) < 3
      guard isEdge || local % step == 0 else { return false }
      let days = Int(local) / 86_400
      guard let date = CivilDate(daysSince1970: days) else { return true }
      return zone.instant(of: date, secondsFromMidnight: Int(local) - days * 86_400) != instant
    }
    #expect(
      wrong.isEmpty, "\(zone.name) at \(transition), local \(wrong.last?.local ?? 0)")
    #expect(expected.count >= 3000)
  }

  @Test(arguments: [
    "Africa/Casablanca", "Africa/El_Aaiun", "America/Godthab", "America/Nuuk", "America/New_York",
    "Australia/Lord_Howe", "Europe/Dublin", "Europe/Madrid", "Antarctica/Troll", "Africa/Cairo",
    "Asia/Gaza", "Pacific/Chatham",
  ])
  func everySecondAroundTheTransitionsOf2026(name: String) throws {
    let zone = try SystemZones.zone(name)
    let found = zone.transitions(from: try utc("2026-01-01 00:00"), to: try utc("2027-01-01 00:00"))
    #expect(found.count >= 2)
    for transition in found { Self.check(zone, around: transition.at, step: 1) }
  }

  @Test func everySecondAroundApiasSkippedDay() throws {
    Self.check(
      try SystemZones.zone("Pacific/Apia"), around: try utc("2011-12-30 10:00"), step: 7)
  }

  @Test func aroundEveryTransitionOf2026() throws {
    let (from, to) = (try utc("2026-01-01 00:00"), try utc("2027-01-01 00:00"))
    var seen: Set<[Transition]> = []
    for name in SystemZones.names {
      let zone = try SystemZones.zone(name)
      let found = zone.transitions(from: from, to: to)
      guard seen.insert(found).inserted else { continue }
      for transition in found { Self.check(zone, around: transition.at, step: 61) }
    }
    #expect(seen.count > 20)
  }

  /// Local times there and back: never decreasing, and the first pass of what is shown twice.
  @Test func neverDecreases() throws {
    for name in ["Pacific/Apia", "Africa/Casablanca", "America/Caracas", "Asia/Manila"] {
      let zone = try SystemZones.zone(name)
      var date = try #require(CivilDate(iso: "1840-01-01"))
      var last = Int64.min
      while date < .latest, date.year < 2100 {
        for seconds in stride(from: 0, to: 86_400, by: 14_400) {
          let instant = zone.instant(of: date, secondsFromMidnight: seconds)
          #expect(instant >= last)
          last = instant
        }
        date = date.advanced(by: 3)
      }
    }
  }

  @Test func anIntervalThatTheClocksEmptyIsNone() throws {
    let madrid = try SystemZones.zone("Europe/Madrid")
    let apia = try SystemZones.zone("Pacific/Apia")
    let spring = try #require(CivilDate(iso: "2026-03-29"))
    let autumn = try #require(CivilDate(iso: "2026-10-25"))
    let skipped = try #require(CivilDate(iso: "2011-12-30"))
    let night = try #require(LocalInterval("02:00-03:00"))
    #expect(night.span(on: spring, in: madrid) == nil)
    #expect(night.span(on: autumn, in: madrid)?.count == 7200)
    #expect(LocalInterval.wholeDay.span(on: skipped, in: apia) == nil)
    #expect(LocalInterval.wholeDay.span(on: spring, in: madrid)?.count == 23 * 3600)
    let shift = try #require(LocalInterval("22:00-06:00"))
    #expect(shift.span(on: skipped, in: apia)?.count == 6 * 3600)
    let calendar = PledgeTime.Calendar(
      zone: "Europe/Madrid", weekly: [.sunday: [night, try #require(LocalInterval("09:00-10:00"))]])
    #expect(calendar.spans(on: spring, in: madrid).map(\.count) == [3600])
  }
}
