import Foundation
import Testing

/// The words in which `pledge due` says how a deadline came about.
@Suite struct DueExplanationTests {
  private func lines(_ policy: DuePolicy, _ arguments: String...) throws -> [String] {
    let result = try Command.run(
      ["due", "--policy", policy.folder.url.path] + arguments, environment: ["TZ": "UTC"])
    return result.output.split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) }
  }

  private static let p3 = ["P3", "--metric", "initialResponse", "--received"]
  private static let p2 = ["P2", "--metric", "initialResponse", "--received"]

  @Test(
    "It is open only when it is",
    arguments: [
      (
        p3, "2026-11-03 10:00",
        "counted from receipt: it is open, and Tue 2026-11-03 is the day of receipt"
      ),
      (p3, "2026-11-03 08:00", "counted from Tue 2026-11-03 09:00, when it opens that day"),
      (
        p3, "2026-11-03 15:00",
        "counted from receipt: it is in a break of Tue 2026-11-03, the day of receipt"
      ),
      (
        p3, "2026-11-03 18:00",
        "counted from receipt: it is the moment at which Tue 2026-11-03 closes"
      ),
      (
        p3, "2026-11-03 18:01",
        "counted from Tue 2026-11-03 18:00, the latest closing: received on a closed day or after closing"
      ),
      (p2, "2026-11-03 08:00", "counted from Tue 2026-11-03 09:00, when it opens that day"),
      (p2, "2026-11-03 15:00", "counted from Tue 2026-11-03 16:00, when it opens again that day"),
      (
        p2, "2026-11-03 18:00",
        "counted from Wed 2026-11-04 09:00, the next opening: received on a closed day or after closing"
      ),
    ])
  func beginnings(arguments: [String], received: String, line: String) throws {
    let policy = try DuePolicy()
    let result = try Command.run(
      ["due", "--policy", policy.folder.url.path] + arguments + [received])
    #expect(result.output.contains("  - \(line)\n"), "\(result.output)")
  }

  @Test func whatIsNotCoveredIsNotExplained() throws {
    let told = try lines(
      DuePolicy(), "P3", "--metric", "initialResponse", "--received", "2031-01-01 10:00")
    #expect(
      told.suffix(2) == [
        "not covered: the calendar's hours on 2031-01-01 are not known",
        "- 1 business day of “Office”, hours in Europe/Madrid",
      ])
  }

  @Test func noCalendarIsBlamedForElapsedTime() throws {
    let told = try lines(
      DuePolicy(), "P1", "--metric", "initialResponse", "--received", "999999999999")
    #expect(
      told.suffix(2) == [
        "not covered: it lies outside the years 1 to 9999",
        "- 1 hour from receipt on, day and night",
      ])
  }

  @Test func stepsAreToldInTheZoneOfTheCalendar() throws {
    let policy = try DuePolicy(.init("calendars/office.json", "Europe/Madrid", "Asia/Tokyo"))
    let arguments = ["P3", "--metric", "initialResponse", "--received", "2026-12-09 12:00"]
    #expect(
      try lines(policy, arguments[0], arguments[1], arguments[2], arguments[3], arguments[4])
        .suffix(4) == [
          "due       Thu 2026-12-10 10:00 Europe/Madrid = Thu 2026-12-10 09:00 UTC",
          "- 1 business day of “Office”, hours in Asia/Tokyo",
          "- counted from Wed 2026-12-09 18:00, the latest closing: received on a closed day or after closing",
          "- due when Thu 2026-12-10 closes",
        ])
    let json = try policy.due(
      arguments[0], arguments[1], arguments[2], arguments[3], arguments[4], "--json")
    #expect(json.output.contains(#""zone": "Asia/Tokyo""#))
  }

  /// 12 holidays and 12 half days on weekdays, more than are listed.
  @Test func daysTheWeekDoesNotOpenAreCountedRight() throws {
    let policy = try DuePolicy(
      .init(
        "calendars/office.json", #""date": "2026-12-08", "name": "Immaculate Conception""#,
        (0..<12).map { #""date": "2026-02-\#($0 / 4 * 7 + $0 % 4 + 10)", "name": "Holiday""# }
          .joined(separator: " }, { ")),
      .init(
        "calendars/office.json",
        #""date": "2026-12-24", "name": "Christmas Eve", "hours": "09:00-14:00""#,
        (0..<12).map {
          #""date": "2026-03-\#($0 / 4 * 7 + $0 % 4 + 10)", "name": "Half day", "hours": "09:00-14:00""#
        }.joined(separator: " }, { ")),
      .init("response-times.md", "| 2 business days |", "| 50 business days |"))
    let told = try lines(
      policy, "P3", "--metric", "caseAssignment", "--received", "2026-02-02 10:00")
    #expect(told.contains("- 12 more such days"), "\(told)")
    #expect(told.contains("- 24 days in between on which the week has no hours"), "\(told)")
  }
}
