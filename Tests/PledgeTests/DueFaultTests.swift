import Foundation
import Testing

/// `pledge due` never counts on what is left of a policy that could not be read.
@Suite struct DueFaultTests {
  private static let office = "calendars/office.json"
  private static let times = "response-times.md"

  @Test func thePolicyItselfIsAnswered() throws {
    let result = try DuePolicy().due("P3", "--received", "2026-11-05 17:00")
    #expect(result.code == 0, "\(result.errors)")
    #expect(result.output.contains("due       Fri 2026-11-06 15:00 Europe/Madrid"))
  }

  @Test(
    "A fault a deadline may hang on is told instead of an answer",
    arguments: [
      (office, #""name""#, #""nane""#, "key-unknown"),
      (office, #""timeZone""#, #""timezone""#, "key-unknown"),
      (office, #""hours": {"#, #""hour": {"#, "key-unknown"),
      (office, #""holidays""#, #""holydays""#, "key-unknown"),
      (office, #""halfDays""#, #""halfdays""#, "key-unknown"),
      (office, #""openings""#, #""opening""#, "key-unknown"),
      (office, #""holidaysFrom""#, #""holidaysfrom""#, "key-unknown"),
      (office, #""covers""#, #""cover""#, "key-unknown"),
      (office, #""from""#, #""form""#, "key-unknown"),
      (office, "2026-12-08", "2026-12-32", "value-invalid"),
      (office, "2026-12-24", "2026-13-24", "value-invalid"),
      (office, "2026-12-12", "2026-12-08", "id-duplicate"),
      (office, #""date": "2026-12-08""#, #""yearly": "02-30""#, "value-invalid"),
      (office, "09:00-15:00", "09:00-25:00", "value-invalid"),
      (office, "16:00-18:00", "13:00-18:00", "value-invalid"),
      (office, "town.ics", "nope.ics", "holidays-file-missing"),
      (office, "Europe/Madrid", "Europe/Madird", "timezone-unknown"),
      (
        office, #""friday": "09:00"#, #""friday": "22:00-06:00", "saturday": "05:00"#,
        "calendar-hours-invalid"
      ),
      ("calendars/town.ics", "20261109", "20261139", "icalendar-invalid"),
      ("policy.json", "Europe/Madrid", "Europe/Madird", "timezone-unknown"),
      ("policy.json", #""timeZone""#, #""timezone""#, "key-unknown"),
      ("severities.md", "## P2", "## P1", "severity-id-duplicate"),
      (times, "| P2 |", "| P4 |", "severity-undefined"),
      (times, "| P2 | 4 hours | 8 hours |\n", "", "target-missing"),
      (times, "| P2 |", "| P1 |", "target-duplicate"),
      (times, ": initialResponse", ": initialRespons", "metric-undefined"),
      (times, "title:", "plans: [gold]\ntitle:", "plan-undefined"),
      (times, "received: as-received", "recieved: as-received", "key-unknown"),
    ])
  func isRefused(file: String, from: String, to: String, rule: String) throws {
    let policy = try DuePolicy(.init(file, from, to))
    let result = try policy.due("P1", "--received", "2026-11-05 17:00", "--json")
    #expect(result.code == 3)
    #expect(result.output == "")
    #expect(result.errors.contains("[\(rule)]"), "\(result.errors)")
  }

  @Test func aTableIsRefusedLikewise() throws {
    let policy = try DuePolicy(.init(Self.office, "holidays\"", "holydays\""))
    let table = try policy.table("1,P1,2026-11-05 17:00\n")
    #expect(table.code == 3 && table.output == "")
    #expect(table.errors.contains("[key-unknown]"))
  }

  @Test(
    "A fault that the answer tells, or that no deadline hangs on, keeps nobody from asking",
    arguments: [
      (times, "| 8 hours |", "| ASAP |"), (times, "| 8 hours |", "| |"),
      (times, "| 8 hours |", "| 0 hours |"), (times, "| 8 hours |", "| 8 horas |"),
      (times, "| 8 hours |", "| 3 days |"), (times, "| 8 hours |", "| 2 calendar days |"),
      (times, "P1: always, default", "P1: always, P3: ofice, default"),
      (times, "P1: always, default: office", "P1: always, P2: office"),
      (times, "received: as-received, due", "due"), (times, "| 2 hours |", "| 30 minutes |"),
      ("policy.json", #""provider": { "name": "Small" }, "#, ""),
      ("severities.md", "Nobody can work.", "See [this](nowhere.md)."),
      ("channels/mail.md", "", "---\ntitle: Mail\nmial: a@example.com\n---\nWrite to us.\n"),
    ])
  func isAnswered(file: String, from: String, to: String) throws {
    let policy = try DuePolicy(.init(file, from, to))
    #expect(try Command.run(["check", policy.folder.url.path]).code == 1)
    let result = try policy.due(
      "P1", "--metric", "initialResponse", "--received", "2026-11-05 17:00")
    #expect(result.code == 0, "\(result.errors)")
    #expect(result.output.contains("due       Thu 2026-11-05 18:00 Europe/Madrid"))
  }

  @Test func aDefinitionIsHeldToTheSame() throws {
    let folder = try TemporaryFolder()
    let file = folder.url.appending(path: "sla.json")
    let definition = try String(
      contentsOf: Project.root.appending(path: "site/sla.json"), encoding: .utf8)
    try folder.write(
      definition.replacingOccurrences(of: #""holidays""#, with: #""holydays""#), to: "sla.json")
    let broken = try Command.run(["due", "P3", "--policy", file.path])
    #expect(broken.code == 3 && broken.output == "")
    #expect(broken.errors.contains("[key-unknown]"), "\(broken.errors)")
  }

  @Test func aTimeOfDayNeedsAZone() throws {
    let policy = try DuePolicy(.init("policy.json", #", "timeZone": "Europe/Madrid""#, ""))
    let local = try policy.due("P1", "--received", "2026-11-05 17:00")
    #expect(local.code == 2)
    #expect(local.errors.contains("the policy names no time zone: say which with --zone"))
    #expect(try policy.due("P1", "--received", "2026-11-05T17:00+01:00").code == 0)
    #expect(try policy.due("P1", "--received", "1793900000").code == 0)
    #expect(try policy.due("P1", "--received", "2026-11-05 17:00", "--zone", "UTC").code == 0)
    let table = try policy.table("1,P1,2026-11-05 17:00\n2,P1,2026-11-05T17:00Z\n")
    #expect(table.code == 1)
    #expect(
      table.output.contains(
        #"1,P1,2026-11-05 17:00,,,"time zone missing: say which with --zone""#))
    #expect(table.output.contains("2,P1,2026-11-05T17:00Z,2026-11-05T18:00:00Z,"))
  }
}
