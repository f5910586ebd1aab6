import Foundation
import Testing

/// `pledge due` as its users run it.
@Suite struct DueTests {
  private func due(_ arguments: String...) throws -> Command.Result {
    try Command.run(["due"] + arguments, environment: ["TZ": "America/New_York"])
  }

  @Test func tellsTheDeadlineInEveryZoneAndWhy() throws {
    let result = try due("P3", "--metric", "initialResponse", "--received", "2026-12-04 17:00")
    #expect(result.code == 0)
    #expect(
      result.output == """
        received  Fri 2026-12-04 17:00 Europe/Madrid = Fri 2026-12-04 11:00 America/New_York = Fri 2026-12-04 16:00 UTC

        P3, Initial Response Time (QVD Commercial Edition, QVD Cloud Edition): Next Business Day
          due       Wed 2026-12-09 18:00 Europe/Madrid = Wed 2026-12-09 12:00 America/New_York = Wed 2026-12-09 17:00 UTC
          - 1 business day of “Madrid business hours”, hours in Europe/Madrid
          - counted from receipt: it is open, and Fri 2026-12-04 is the day of receipt
          - closed on Mon 2026-12-07: Constitution Day (moved from Sunday)
          - closed on Tue 2026-12-08: Immaculate Conception
          - 2 days in between on which the week has no hours
          - due when Wed 2026-12-09 closes

        """)
  }

  @Test func readsTimesInTheZoneOfTheCaller() throws {
    let result = try due(
      "P1", "--metric", "initialResponse", "--received", "2026-12-04 17:00", "--zone",
      "Asia/Tokyo", "--plan", "cloud")
    #expect(result.output.contains("received  Fri 2026-12-04 09:00 Europe/Madrid = "))
    #expect(result.output.contains("due       Fri 2026-12-04 10:00 Europe/Madrid = "))
  }

  @Test(
    "What cannot be answered says so plainly",
    arguments: [
      (["P9"], 2, "no severity “P9”"), (["P3", "--plan", "clout"], 2, "did you mean “cloud”?"),
      (["P3", "--metric", "initialRespons"], 2, "did you mean “initialResponse”?"),
      (["P3", "--zone", "Europe/Madird"], 2, "did you mean “Europe/Madrid”?"),
      (["P3", "--received", "2026-02-30 10:00"], 2, "there is no day 30 in month 2 of 2026"),
      (["P3", "--received", "2026-12-04 25:00"], 2, "hours run to 23"),
      (["P3", "--received", "tomorrow"], 2, "is no time"), ([], 2, "which severity?"),
      (["P3", "--received", "2027-12-31 17:00"], 1, "hours on 2028-01-01 are not known"),
      (["P3", "--received", "2026-03-29 02:30"], 0, "skip 2026-03-29 02:30"),
      (["P3", "--received", "2026-10-25 02:30"], 0, "show 2026-10-25 02:30 twice"),
      (["P3", "--policy", "nowhere"], 3, "nowhere"),
      (["P3", "--plan", "community"], 2, "no such target"),
    ])
  func refusals(arguments: [String], code: Int32, text: String) throws {
    let result = try Command.run(["due"] + arguments)
    #expect(result.code == code)
    #expect((result.output + result.errors).contains(text))
  }

  @Test func aDefinitionAloneGivesTheSameAnswer() throws {
    let arguments = ["P4", "--received", "2026-03-31T16:00:01Z", "--json"]
    let folder = try Command.run(["due"] + arguments)
    let definition = try Command.run(["due"] + arguments + ["--policy", "site/sla.json"])
    #expect(folder.code == 0 && definition.code == 0)
    let unix = { (text: String) in text.matches(of: /"unix": (\d+)/).map { String($0.1) } }
    #expect(unix(folder.output).count == 3)
    #expect(unix(folder.output) == unix(definition.output))
  }

  @Test func everyLineOfATableIsAnswered() throws {
    let folder = try TemporaryFolder([
      "tickets.csv": """
      id,plan,severity,received
      1,cloud,P3,2026-12-04 17:00
      "2, ""x\""",commercial,P2,2026-12-04T17:00:00Z
      3,gold,P1,2026-12-04 17:00
      4,cloud,P0,2026-12-04 17:00
      5,cloud,P5,1796400000
      6,cloud,P3,2028-01-01 10:00
      7,cloud,P3

      8,cloud,P3,2026-02-30 10:00
      """
    ])
    let result = try Command.run(
      ["due", "--from-csv", folder.url.appending(path: "tickets.csv").path])
    #expect(result.code == 1)
    #expect(
      result.output == """
        id,plan,severity,received,initialResponse,caseAssignment,note
        1,cloud,P3,2026-12-04 17:00,2026-12-09T17:00:00Z,2026-12-11T17:00:00Z,
        "2, ""x\""",commercial,P2,2026-12-04T17:00:00Z,2026-12-04T21:00:00Z,2026-12-05T01:00:00Z,
        3,gold,P1,2026-12-04 17:00,,,"no such plan"
        4,cloud,P0,2026-12-04 17:00,,,"no such severity"
        5,cloud,P5,1796400000,2026-12-09T17:00:00Z,nothing promised,
        6,cloud,P3,2028-01-01 10:00,,,"not covered: 2028-01-01"
        7,cloud,P3,,,,"no time of receipt"
        8,cloud,P3,2026-02-30 10:00,,,"no such time of receipt"

        """)
  }
}
