import Foundation
import Testing

@testable import PledgeTime

@Suite(
  .enabled(if: SystemZones.areAvailable, "no zone files in /usr/share/zoneinfo: install tzdata"))
struct ZoneTests {
  /// Names that share a file share its answer, so each file is asked once.
  @Test(.enabled(if: Python.isAvailable, "python3 is not installed"))
  func everyZoneAgreesWithGlibc() throws {
    var seen: Set<[UInt8]> = []
    var zones: [(tz: String, zone: Zone)] = []
    for name in SystemZones.names where seen.insert(SystemZones.bytes(name)).inserted {
      zones.append((name, try SystemZones.zone(name)))
    }
    #expect(zones.count > 300)
    let (instants, wrong) = try Glibc.disagreements(zones, per: 250)
    #expect(instants > 3000 * zones.count / 2)
    #expect(wrong.isEmpty, "\(wrong.joined(separator: "; "))")
  }

  /// Rules as footers carry them, asked of glibc as `TZ` itself; it applies them from 1970 on.
  @Test(.enabled(if: Python.isAvailable, "python3 is not installed"))
  func everyRuleAgreesWithGlibc() throws {
    let rules = [
      "UTC0", "<+03>-3", "<-0330>3:30", "<+0545>-5:45:00", "LMT0:14:44",
      "CET-1CEST,M3.5.0,M10.5.0/3", "EST5EDT,M3.2.0,M11.1.0",
      "AEST-10AEDT,M10.1.0,M4.1.0/3",  // south: the year begins in summer
      "<+1030>-10:30<+11>-11,M10.1.0,M4.1.0",  // Lord Howe: half an hour
      "IST-1GMT0,M10.5.0,M3.5.0/1",  // Dublin: negative saving, in winter
      "<-02>2<-01>,M3.5.0/-1,M10.5.0/0",  // Nuuk: the eve of the Sunday
      "EET-2EEST,M3.4.4/50,M10.4.4/50",  // two days after a Thursday
      "EET-2EEST,M4.5.5/0,M10.5.4/24", "<-03>3<-02>,M3.5.0/-2,M10.5.0/-1",
      // J60 is always 1 March; 59 is 29 February where there is one
      "AAA-2BBB,J60/0,J300/25:30:15", "AAA-2BBB,59/0,299",
      "AAA-2BBB-4:15,M2.5.6/0:00:01,M2.1.1",
    ]
    let zones = try rules.map { rule in
      (tz: rule, zone: try Zone(name: rule, tzif: TZifBuilder.posix(rule)))
    }
    let (instants, wrong) = try Glibc.disagreements(zones, per: 400, from: 0)
    #expect(instants > 2000 * zones.count)
    #expect(wrong.isEmpty, "\(wrong.joined(separator: "; "))")
  }

  /// RFC 8536 section 3.3.1: saving that ends when it starts again lasts all year.
  @Test func savingMayLastAllYear() throws {
    let zone = try Zone(name: "X", tzif: TZifBuilder.posix("XXX3EDT4,0/0,J365/23"))
    #expect(zone.transitions(from: .min, to: .max) == [])
    for instant in [Int64.min, -1, 0, 1_767_225_600, .max] {
      #expect(zone.offset(at: instant) == -14_400)
    }
  }

  /// 400 years are written out; what follows is the same again, in offsets and in lists.
  @Test(arguments: ["Europe/Madrid", "Australia/Lord_Howe", "America/Nuuk", "Africa/Cairo"])
  func repeatsAfterFourHundredYears(name: String) throws {
    let zone = try SystemZones.zone(name)
    let cycle: Int64 = 146_097 * 86_400
    let (from, to) = (try utc("2400-01-01 00:00"), try utc("2420-01-01 00:00"))
    let first = zone.transitions(from: from, to: to)
    #expect(first.count == 40)
    for shift in [cycle, 2 * cycle, 18 * cycle] {
      #expect(
        zone.transitions(from: from + shift, to: to + shift).map { $0.at - shift }
          == first.map(\.at))
    }
    // The seam: nothing is lost or told twice where the written years end.
    let all = zone.transitions(from: try utc("2030-01-01 00:00"), to: try utc("9000-01-01 00:00"))
    #expect(all.count == 2 * 6970)
    #expect(zip(all, all.dropFirst()).allSatisfy { $0.at < $1.at && $0.offset != $1.offset })
    #expect(
      all.allSatisfy {
        zone.offset(at: $0.at) == $0.offset && zone.offset(at: $0.at - 1) != $0.offset
      })
  }

  @Test(arguments: SystemZones.names.filter { $0.hasPrefix("A") })
  func isReadBackFromItsTransitions(name: String) throws {
    let zone = try SystemZones.zone(name)
    let (from, to) = (try utc("2010-01-01 00:00"), try utc("2040-01-01 00:00"))
    let copy = try Zone(
      name: name, initialOffset: zone.offset(at: from),
      transitions: zone.transitions(from: from + 1, to: to))
    #expect(copy.transitions(from: from, to: to) == zone.transitions(from: from + 1, to: to))
    for instant in stride(from: from, to: to, by: 777_777) {
      #expect(copy.offset(at: instant) == zone.offset(at: instant))
      let (date, seconds) = zone.local(at: instant)
      #expect(
        copy.instant(of: date, secondsFromMidnight: seconds)
          == zone.instant(of: date, secondsFromMidnight: seconds))
    }
  }

  @Test func listsTransitionsFromOnAndBefore() throws {
    let zone = try SystemZones.zone("Europe/Madrid")
    let (spring, autumn) = (try utc("2026-03-29 01:00"), try utc("2026-10-25 01:00"))
    let both = [Transition(at: spring, offset: 7200), Transition(at: autumn, offset: 3600)]
    #expect(zone.transitions(from: spring, to: autumn + 1) == both)
    #expect(zone.transitions(from: spring, to: autumn) == [both[0]])
    #expect(zone.transitions(from: spring + 1, to: autumn + 1) == [both[1]])
    #expect(zone.transitions(from: autumn, to: spring) == [])
    #expect(zone.transitions(from: .max, to: .min) == [])
    #expect(zone.transitions(from: .min, to: .max).count < 20_000)
  }

  @Test func staysWithinTheYearsThereAre() throws {
    for name in ["Europe/Madrid", "Asia/Tokyo", "Pacific/Apia"] {
      let zone = try SystemZones.zone(name)
      #expect(zone.local(at: .min) == (.earliest, 0))
      #expect(zone.local(at: .max) == (.latest, 86_399))
      _ = zone.offset(at: .min)
      _ = zone.offset(at: .max)
      for date in [CivilDate.earliest, .latest] {
        for seconds in [Int.min, -1, 0, Int.max] {
          _ = zone.instant(of: date, secondsFromMidnight: seconds)
        }
      }
    }
  }
}
