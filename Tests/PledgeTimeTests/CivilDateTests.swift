import Foundation
import PledgeTime
import Testing

struct CivilDateTests {
  @Test(arguments: [
    ("1970-01-01", 0, Weekday.thursday), ("1969-12-31", -1, .wednesday),
    ("2026-12-04", 20_791, .friday), ("2000-02-29", 11_016, .tuesday),
    ("0001-01-01", -719_162, .monday), ("9999-12-31", 2_932_896, .friday),
  ])
  func isADay(text: String, days: Int, weekday: Weekday) throws {
    let date = try #require(CivilDate(iso: text))
    #expect(date.daysSince1970 == days)
    #expect(date.weekday == weekday)
    #expect(date.description == text)
    #expect(CivilDate(daysSince1970: days) == date)
  }

  @Test(arguments: [
    "", "2026-12-4", "2026-1-04", "26-12-04", "2026/12/04", "2026-12-04 ", " 2026-12-04",
    "2026-12-04T00:00", "20261204", "-026-12-04", "+026-12-04", "2026-00-01", "2026-13-01",
    "2026-12-00", "2026-12-32", "2026-02-29", "1900-02-29", "0000-01-01", "10000-01-01",
    "２026-12-04", "2026-W49-5", "2026-338",
  ])
  func isRefused(text: String) { #expect(CivilDate(iso: text) == nil) }

  @Test func refusesHostileNumbers() {
    for hostile in [Int.min, Int.max, -1, 0, 10_000] {
      #expect(CivilDate(year: hostile, month: 1, day: 1) == nil)
    }
    for hostile in [Int.min, Int.max, 0, 13] {
      #expect(CivilDate(year: 2026, month: hostile, day: 1) == nil)
      #expect(CivilDate(year: 2026, month: 1, day: hostile == 13 ? 32 : hostile) == nil)
    }
    #expect(CivilDate(daysSince1970: -719_163) == nil)
    #expect(CivilDate(daysSince1970: 2_932_897) == nil)
  }

  @Test func stopsAtItsEnds() {
    #expect(CivilDate.latest.advanced(by: 1) == .latest)
    #expect(CivilDate.latest.advanced(by: .max) == .latest)
    #expect(CivilDate.earliest.advanced(by: .min) == .earliest)
    #expect(CivilDate.earliest.advanced(by: 3_652_058) == .latest)
    #expect((CivilDate.earliest...CivilDate.latest).count == 3_652_059)
  }

  /// Python's `datetime` counts in the same proleptic Gregorian calendar.
  @Test(.enabled(if: Python.isAvailable, "python3 is not installed"))
  func agreesWithPython() throws {
    var random = Random(seed: 1)
    let days = (0..<10_000).map { _ in Int64.random(in: -719_162...2_932_896, using: &random) }
    let program = """
      import sys, array, datetime
      days = array.array('q', open(sys.argv[1], 'rb').read())
      for day in days:
          date = datetime.date.fromordinal(day + 719163)
          print(date.isoformat(), date.isoweekday(), date.year, date.month, date.day)
      """
    let output = try Python.run(program, input: [UInt8](littleEndian: days))
    let lines = String(decoding: output, as: UTF8.self).split(separator: "\n")
    try #require(lines.count == days.count)
    for (day, line) in zip(days, lines) {
      let date = try #require(CivilDate(daysSince1970: Int(day)))
      #expect(
        "\(date) \(date.weekday.rawValue) \(date.year) \(date.month) \(date.day)" == line)
      #expect(CivilDate(year: date.year, month: date.month, day: date.day) == date)
      #expect(CivilDate(iso: String(line.prefix(10))) == date)
    }
  }

  @Test func weekdaysFollowOneAnother() throws {
    var date = try #require(CivilDate(iso: "2026-01-01"))
    for _ in 0..<800 {
      #expect(date.advanced(by: 1).weekday == date.weekday.next)
      date = date.advanced(by: 1)
    }
  }
}
