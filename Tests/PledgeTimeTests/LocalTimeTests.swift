import PledgeTime
import Testing

struct LocalTimeTests {
  @Test(arguments: [
    ("00:00", 0), ("09:00", 32_400), ("23:59", 86_340), ("24:00", 86_400), ("09:00:30", 32_430),
  ])
  func isRead(text: String, seconds: Int) throws {
    let time = try #require(LocalTime(text))
    #expect(time.seconds == seconds)
    #expect(time.description == text)
  }

  @Test(arguments: [
    "", "9:00", "09:0", "0900", "09.00", "24:01", "24:00:01", "25:00", "09:60", "09:00:60",
    "09:00:", "09:00:00:00", "-1:00", "09:00 ", "９9:00",
  ])
  func isRefused(text: String) { #expect(LocalTime(text) == nil) }

  @Test func printsSecondsOnlyWhenThereAreAny() {
    #expect(LocalTime("09:00:00")?.description == "09:00")
    #expect(LocalTime(seconds: 86_400) == .endOfDay)
    #expect(LocalTime(seconds: 86_401) == nil)
    #expect(LocalTime(seconds: -1) == nil)
  }

  @Test(arguments: [
    ("09:00-18:00", 32_400, 64_800, "09:00-18:00"), ("22:00-06:00", 79_200, 108_000, "22:00-06:00"),
    ("00:00-24:00", 0, 86_400, "00:00-24:00"), ("22:00-00:00", 79_200, 86_400, "22:00-24:00"),
    ("22:00-24:00", 79_200, 86_400, "22:00-24:00"), ("00:01-00:00", 60, 86_400, "00:01-24:00"),
    ("09:00:30-09:00", 32_430, 118_800, "09:00:30-09:00"),
  ])
  func intervalIsRead(text: String, opens: Int, closes: Int, printed: String) throws {
    let interval = try #require(LocalInterval(text))
    #expect(interval.opens.seconds == opens)
    #expect(interval.closes == closes)
    #expect(interval.description == printed)
    #expect(LocalInterval(printed) == interval)
    #expect(interval.contains(secondsFromMidnight: opens))
    #expect(interval.contains(secondsFromMidnight: closes - 1))
    #expect(!interval.contains(secondsFromMidnight: opens - 1))
    #expect(!interval.contains(secondsFromMidnight: closes))
  }

  @Test(arguments: [
    "", "-", "09:00", "09:00-", "-18:00", "18:00-18:00", "00:00-00:00", "24:00-06:00",
    "24:00-24:00",
    "09:00 - 18:00", "09:00–18:00", "9-18", "09:00-18:00-20:00", "09:00-24:30",
  ])
  func intervalIsRefused(text: String) { #expect(LocalInterval(text) == nil) }

  @Test(arguments: [
    ("09:00-13:00", "13:00-18:00", false), ("09:00-13:01", "13:00-18:00", true),
    ("09:00-18:00", "10:00-11:00", true), ("22:00-06:00", "05:00-07:00", false),
    ("22:00-06:00", "23:00-24:00", true),
  ])
  func intervalsOverlap(one: String, other: String, expected: Bool) throws {
    let first = try #require(LocalInterval(one))
    let second = try #require(LocalInterval(other))
    #expect(first.overlaps(second) == expected)
    #expect(second.overlaps(first) == expected)
  }
}
