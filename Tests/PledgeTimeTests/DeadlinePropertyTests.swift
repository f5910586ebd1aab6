import PledgeTime
import Testing

/// Random calendars and receipts around changes of the clocks, held to the specification followed minute by minute.
@Suite struct DeadlinePropertyTests {
  /// Zones, each with the day (since 1970) of something odd.
  static let scenes: [(zone: String, day: Int)] = [
    ("Europe/Madrid", 20_541), ("Europe/Madrid", 20_751), ("America/New_York", 20_520),
    ("Australia/Sydney", 20_548), ("Australia/Sydney", 20_730), ("Australia/Lord_Howe", 20_548),
    ("Australia/Lord_Howe", 20_730), ("Pacific/Apia", 15_338), ("America/St_Johns", 14_915),
    ("America/St_Johns", 14_680), ("Asia/Kolkata", 20_500), ("America/Sao_Paulo", 17_212),
    ("Africa/Casablanca", 20_499), ("Pacific/Chatham", 20_548), ("a day twice", 20_600),
    ("America/Havana", 20_520), ("Europe/Dublin", 20_541), ("Asia/Gaza", 20_541),
  ]

  /// A zone of the system, or one whose clocks go back by a day, as Alaska's did in 1867.
  static func zone(_ name: String) throws -> Zone {
    guard name == "a day twice" else { return try SystemZones.zone(name) }
    return try Zone(
      name: name, initialOffset: 14 * 3600,
      transitions: [Transition(at: 20_600 * 86_400 + 1_800, offset: -10 * 3600)])
  }

  @Test(arguments: 0..<40)
  func equalsTheWalk(seed: Int) throws {
    var random = Random(seed: UInt64(seed))
    var judged = 0
    while judged < 2_500 {
      let scene = try #require(Self.scenes.randomElement(using: &random))
      let zone = try Self.zone(scene.zone)
      let calendar = Self.calendar(around: scene.day, in: scene.zone, &random)
      let start = Int64(scene.day - 15) * 86_400
      let walk = MinuteWalk(calendar, in: zone, from: start, days: 32)
      let schedule = Schedule(calendar, in: zone)
      for term in (0..<12).map({ _ in Self.term(&random) }) {
        let runsOnCalendar = if case .civilDays = term { false } else { true }
        let function = try #require(
          DeadlineFunction(term, on: runsOnCalendar ? schedule : nil, zone: zone))
        for _ in 0..<60 {
          let received = Int.random(in: 11 * 1440..<20 * 1440, using: &random)
          guard let expected = walk.deadline(term, received: received) else { continue }
          judged += 1
          let instant = start + Int64(received) * 60
          let due = function.deadline(received: instant)
          guard due == .due(start + Int64(expected) * 60) else {
            Issue.record(
              """
              \(scene) \(term) received \(instant): \(due), by the walk \(start + Int64(expected) * 60); \
              \(calendar.weekly), closed \(calendar.closed), special \(calendar.special)
              """)
            return
          }
        }
      }
    }
  }

  /// Later receipts are never due earlier, nor anything before it is received, seconds included.
  @Test(arguments: 0..<20)
  func neverDecreases(seed: Int) throws {
    var random = Random(seed: UInt64(1_000 + seed))
    for _ in 0..<20 {
      let scene = try #require(Self.scenes.randomElement(using: &random))
      let zone = try Self.zone(scene.zone)
      let schedule = Schedule(Self.calendar(around: scene.day, in: scene.zone, &random), in: zone)
      let term = Self.term(&random)
      let runsOnCalendar = if case .civilDays = term { false } else { true }
      let function = try #require(
        DeadlineFunction(term, on: runsOnCalendar ? schedule : nil, zone: zone))
      var received = Int64(scene.day - 4) * 86_400
      var last = Int64.min
      for _ in 0..<400 {
        guard let due = function.deadline(received: received).instant else { break }
        #expect(due >= last && due >= received, "\(scene) \(term) \(received)")
        last = due
        received += Int64.random(in: 1...3_000, using: &random)
      }
    }
  }

  static func term(_ random: inout Random) -> Term {
    switch Int.random(in: 0..<6, using: &random) {
    case 0: .civilDays(Int.random(in: 1...9, using: &random))
    case 1, 2: .seconds(60 * Int.random(in: 1...2_000, using: &random))
    case _:
      .businessDays(
        Int.random(in: 1...5, using: &random),
        received: Receipt.allCases.randomElement(using: &random) ?? .asReceived,
        due: Due.allCases.randomElement(using: &random) ?? .close)
    }
  }

  static func calendar(around day: Int, in zone: String, _ random: inout Random) -> Calendar {
    let hasNights = Bool.random(using: &random)
    var weekly: [Weekday: [LocalInterval]] = [:]
    for weekday in Weekday.allCases where Int.random(in: 0..<4, using: &random) > 0 {
      weekly[weekday] = hours(hasNights, &random)
    }
    let closed = (0..<3).map { _ in day + Int.random(in: -6...8, using: &random) }
    var special: [CivilDate: [LocalInterval]] = [:]
    for _ in 0..<2 {
      guard let date = CivilDate(daysSince1970: day + Int.random(in: -6...8, using: &random)) else {
        continue
      }
      special[date] = hours(hasNights, &random)
    }
    return Calendar(
      zone: zone, weekly: weekly, closed: closed.compactMap { CivilDate(daysSince1970: $0) },
      special: special)
  }

  /// Up to three intervals that overlap neither one another nor, at night, the next day's.
  private static func hours(_ hasNights: Bool, _ random: inout Random) -> [LocalInterval] {
    let day = hasNights ? 4...21 : 0...24
    let count = Int.random(in: 1...3, using: &random)
    var edges: Set<Int> = []
    while edges.count < count * 2 {
      // Often at the minutes and hours at which clocks change.
      let minute = [0, 0, 0, 1, 30, 45].randomElement(using: &random) ?? 0
      edges.insert(min(1440, Int.random(in: day, using: &random) * 60 + minute))
    }
    let times = edges.sorted().compactMap { LocalTime(seconds: $0 * 60) }
    var hours = (0..<count).compactMap {
      LocalInterval(opens: times[$0 * 2], closes: times[$0 * 2 + 1])
    }
    if hasNights, Bool.random(using: &random), let evening = LocalTime("22:00"),
      let morning = LocalTime(seconds: Int.random(in: 0...4, using: &random) * 3600),
      let night = LocalInterval(opens: evening, closes: morning)
    {
      hours.append(night)
    }
    return hours
  }
}
