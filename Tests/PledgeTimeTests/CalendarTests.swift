import PledgeTime
import Testing

struct CalendarTests {
  private static func hours(_ texts: [String]) throws -> [LocalInterval] {
    try texts.map { try #require(LocalInterval($0), "\($0)") }
  }

  private static func date(_ text: String) throws -> CivilDate {
    try #require(CivilDate(iso: text), "\(text)")
  }

  private static func calendar(
    weekly: [Weekday: [String]], closed: [String] = [], special: [String: [String]] = [:],
    covers: (String, String)? = nil
  ) throws -> PledgeTime.Calendar {
    PledgeTime.Calendar(
      zone: "Europe/Madrid", weekly: try weekly.mapValues(hours), closed: try closed.map(date),
      special: Dictionary(
        uniqueKeysWithValues: try special.map { (try date($0.key), try hours($0.value)) }),
      covers: try covers.map { try date($0.0)...date($0.1) })
  }

  /// Monday to Friday, a night shift from Friday into Saturday, and the exceptions of a December.
  private static func madrid() throws -> PledgeTime.Calendar {
    try calendar(
      weekly: [
        .monday: ["14:00-18:00", "09:00-13:00"], .tuesday: ["09:00-18:00"],
        .wednesday: ["00:00-24:00"], .thursday: ["09:00-18:00"],
        .friday: ["09:00-18:00", "22:00-06:00"],
      ],
      closed: ["2026-12-25", "2026-12-08", "2026-12-26", "2027-01-01", "2026-12-08", "2027-01-06"],
      special: [
        "2026-12-24": ["09:00-14:00"], "2026-12-19": ["10:00-12:00"],
        "2026-12-08": ["16:00-20:00", "10:00-12:00"], "2027-01-06": ["00:00-24:00"],
        "2026-12-31": [],
      ],
      covers: ("2026-01-01", "2027-12-31"))
  }

  @Test(arguments: [
    ("2026-12-07", ["09:00-13:00", "14:00-18:00"]),  // split day, ordered by opening
    ("2026-12-09", ["00:00-24:00"]),
    ("2026-12-11", ["09:00-18:00", "22:00-06:00"]),  // the night shift is Friday's …
    ("2026-12-12", []),  // … not Saturday's
    ("2026-12-25", []),  // holiday
    ("2026-12-24", ["09:00-14:00"]),  // half day
    ("2026-12-08", ["10:00-12:00", "16:00-20:00"]),  // special opening on a holiday
    ("2026-12-19", ["10:00-12:00"]),  // special opening on a Saturday
    ("2026-12-31", []),  // special hours: none
  ])
  func hasHours(date: String, expected: [String]) throws {
    let calendar = try Self.madrid()
    let date = try Self.date(date)
    #expect(calendar.intervals(on: date).map(\.description) == expected)
    #expect(calendar.isBusinessDay(date) == !expected.isEmpty)
  }

  @Test func coversItsSpanAndNothingElse() throws {
    let calendar = try Self.madrid()
    for (date, expected) in [
      ("2025-12-31", false), ("2026-01-01", true), ("2027-12-31", true), ("2028-01-01", false),
    ] {
      #expect(calendar.covers(try Self.date(date)) == expected)
    }
    #expect(try Self.calendar(weekly: [.monday: ["09:00-18:00"]]).covers(.latest))
  }

  /// 6 January opens as every Wednesday does, the 19th and 26th are Saturdays: no news in them.
  @Test func tellsNextClosedDates() throws {
    let calendar = try Self.madrid()
    let start = try Self.date("2026-12-08")
    let all = ["2026-12-08", "2026-12-24", "2026-12-25", "2026-12-31", "2027-01-01"]
    #expect(calendar.closedDates(from: start, limit: 9).map(\.description) == all)
    #expect(
      calendar.closedDates(from: start.advanced(by: 1), limit: 2).map(\.description)
        == ["2026-12-24", "2026-12-25"])
    #expect(calendar.closedDates(from: start, limit: 0) == [])
    #expect(calendar.closedDates(from: start, limit: .min) == [])
    #expect(calendar.closedDates(from: .latest, limit: .max) == [])
  }

  @Test func doesNotDependOnTheOrderItIsGiven() throws {
    let one = try Self.calendar(
      weekly: [.monday: ["09:00-13:00", "14:00-18:00"]], closed: ["2026-12-25", "2026-12-08"])
    let other = try Self.calendar(
      weekly: [.monday: ["14:00-18:00", "09:00-13:00"], .sunday: []],
      closed: ["2026-12-08", "2026-12-25", "2026-12-08"])
    #expect(one == other)
    #expect(one.closed.map(\.description) == ["2026-12-08", "2026-12-25"])
  }

  private static func print(_ overlap: Overlap) -> String {
    func print(_ opening: Overlap.Opening) -> String {
      switch opening.day {
      case .weekday(let weekday): "\(weekday) \(opening.interval)"
      case .date(let date): "\(date) \(opening.interval)"
      }
    }
    return "\(print(overlap.earlier)) / \(print(overlap.later))"
  }

  @Test func findsOverlapsOfTheWeek() throws {
    #expect(try Self.madrid().overlaps == [])
    let calendar = try Self.calendar(weekly: [
      .monday: ["09:00-13:00", "12:00-14:00", "14:00-18:00"],  // overlap, then touching
      .tuesday: ["08:00-20:00", "09:00-10:00", "19:00-21:00"],  // both lie in the first
      .wednesday: ["22:00-06:00"], .thursday: ["06:00-07:00"],  // touching at six
      .friday: ["22:00-06:01"], .saturday: ["06:00-07:00"],
      .sunday: ["20:00-10:00"],  // into Monday
    ])
    #expect(
      calendar.overlaps.map(Self.print) == [
        "monday 09:00-13:00 / monday 12:00-14:00",
        "tuesday 08:00-20:00 / tuesday 09:00-10:00",
        "tuesday 08:00-20:00 / tuesday 19:00-21:00",
        "friday 22:00-06:01 / saturday 06:00-07:00",
        "sunday 20:00-10:00 / monday 09:00-13:00",
      ])
  }

  @Test func findsOverlapsOfSpecialDates() throws {
    let calendar = try Self.calendar(
      weekly: [.monday: ["22:00-06:00"], .wednesday: ["09:00-18:00"]],
      closed: ["2026-12-30"],
      special: [
        "2026-12-08": ["05:00-07:00", "06:30-08:00"],  // after Monday's night shift
        "2026-12-15": ["20:00-10:00"], "2026-12-16": ["09:00-10:00"],  // two in a row
        "2026-12-22": ["20:00-10:00"],  // into an ordinary Wednesday
        "2026-12-29": ["20:00-10:00"],  // into a holiday
      ])
    #expect(
      calendar.overlaps.map(Self.print) == [
        "2026-12-07 22:00-06:00 / 2026-12-08 05:00-07:00",
        "2026-12-08 05:00-07:00 / 2026-12-08 06:30-08:00",
        "2026-12-15 20:00-10:00 / 2026-12-16 09:00-10:00",
        "2026-12-22 20:00-10:00 / 2026-12-23 09:00-18:00",
      ])
  }

  @Test func endsOfTheCalendarAreNoTrap() {
    let calendar = PledgeTime.Calendar(
      zone: "UTC", weekly: [.friday: [.wholeDay]],
      special: [.earliest: [.wholeDay], .latest: [.wholeDay]])
    #expect(calendar.overlaps == [])
    #expect(calendar.closedDates(from: .earliest, limit: 5) == [])
  }
}
