import PledgeTime
import Testing

/// Comparisons of deadlines, held to a look at every second.
@Suite struct ComparisonTests {
  @Test(arguments: 0..<60)
  func equalsEverySecond(seed: Int) throws {
    var random = Random(seed: UInt64(7_000 + seed))
    let scene = try #require(DeadlinePropertyTests.scenes.randomElement(using: &random))
    let zone = try DeadlinePropertyTests.zone(scene.zone)
    let functions = try (0..<2).map { _ in
      try Self.function(around: scene.day, in: zone, &random)
    }
    let start = Int64(scene.day) * 86_400 + Int64.random(in: -40_000...80_000, using: &random)
    let range = start..<start + 20_000
    let comparison = Comparison(functions[0], functions[1], received: range)
    var (sooner, equal, later, unanswered) = (0, 0, 0, 0)
    var (soonest, latest): (Int64, Int64) = (0, 0)
    for received in range {
      guard let first = functions[0].deadline(received: received).instant,
        let second = functions[1].deadline(received: received).instant
      else {
        unanswered += 1
        continue
      }
      if first < second { sooner += 1 } else if first == second { equal += 1 } else { later += 1 }
      soonest = max(soonest, second - first)
      latest = max(latest, first - second)
    }
    #expect(comparison.sooner == sooner, "\(scene) \(functions.map(\.term))")
    #expect(comparison.equal == equal)
    #expect(comparison.later == later)
    #expect(comparison.unanswered == unanswered)
    #expect(comparison.soonest.map { $0.second - $0.first } ?? 0 == soonest)
    #expect(comparison.latest.map { $0.first - $0.second } ?? 0 == latest)
    for witness in [comparison.soonest, comparison.latest].compactMap(\.self) {
      #expect(functions[0].deadline(received: witness.received) == .due(witness.first))
      #expect(functions[1].deadline(received: witness.received) == .due(witness.second))
    }
  }

  @Test func hoursAgainstDays() throws {
    let zone = try SystemZones.zone("Europe/Madrid")
    let hours = try #require(LocalInterval("09:00-18:00"))
    let weekdays = Dictionary(
      uniqueKeysWithValues: Weekday.allCases.prefix(5).map { ($0, [hours]) })
    let schedule = Schedule(Calendar(zone: "Europe/Madrid", weekly: weekdays), in: zone)
    let eightHours = try #require(DeadlineFunction(.seconds(28_800), on: schedule, zone: zone))
    let oneDay = try #require(DeadlineFunction(.seconds(86_400), on: nil, zone: zone))
    let year = try utc("2026-01-01 00:00")..<utc("2027-01-01 00:00")
    let comparison = Comparison(eightHours, oneDay, received: year)
    #expect(comparison.sooner > 0 && comparison.later > 0)
    #expect(comparison.answered == 365 * 86_400)
    let shorter = try #require(DeadlineFunction(.seconds(28_799), on: schedule, zone: zone))
    #expect(Comparison(shorter, eightHours, received: year).soonerShare == 1)
    #expect(Comparison(eightHours, eightHours, received: year).equal == 365 * 86_400)
  }

  @Test("A deadline thousands of years away has no more breakpoints than a near one")
  func farAway() throws {
    let zone = try SystemZones.zone("Europe/Madrid")
    let minute = try #require(LocalInterval("09:00-09:01"))
    let schedule = Schedule(
      Calendar(
        zone: "Europe/Madrid", weekly: [.monday: [minute]],
        covers: CivilDate.earliest...CivilDate.latest), in: zone)
    let year = try utc("2026-01-01 00:00")..<utc("2027-01-01 00:00")
    // 2,500 hours at a minute a week end in the year 4901; 80,000 hours never.
    for hours in [1, 2_500, 80_000] {
      let function = try #require(
        DeadlineFunction(.seconds(hours * 3_600), on: schedule, zone: zone))
      #expect(function.breakpoints(in: year).count < 700)
    }
  }

  static func function(
    around day: Int, in zone: Zone, _ random: inout Random
  ) throws -> DeadlineFunction {
    let whole = DeadlinePropertyTests.calendar(around: day, in: zone.name, &random)
    let coverage = CivilDate(daysSince1970: day - 40).flatMap { first in
      CivilDate(daysSince1970: day + Int.random(in: 0...12, using: &random)).map { first...$0 }
    }
    let calendar = Calendar(
      zone: zone.name,
      weekly: Dictionary(uniqueKeysWithValues: zip(Weekday.allCases, whole.weekly)),
      closed: whole.closed,
      special: Dictionary(uniqueKeysWithValues: whole.special.map { ($0.date, $0.intervals) }),
      covers: Bool.random(using: &random) ? coverage : nil)
    let term = DeadlinePropertyTests.term(&random)
    let runsOnCalendar = if case .civilDays = term { false } else { true }
    return try #require(
      DeadlineFunction(term, on: runsOnCalendar ? Schedule(calendar, in: zone) : nil, zone: zone))
  }
}
