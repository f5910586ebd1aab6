import Foundation

/// A small policy to ask for deadlines, in a folder of its own, with a change or two.
struct DuePolicy {
  struct Change {
    var file: String
    var from: String
    var to: String

    init(_ file: String, _ from: String, _ to: String) {
      (self.file, self.from, self.to) = (file, from, to)
    }
  }

  let folder: TemporaryFolder

  init(_ changes: Change...) throws { try self.init(changes) }

  init(_ changes: [Change]) throws {
    folder = try TemporaryFolder(Self.files)
    for change in changes {
      let text = try folder.exists(change.file) ? folder.text(change.file) : ""
      let changed =
        change.from.isEmpty
        ? text + change.to : text.replacingOccurrences(of: change.from, with: change.to)
      try folder.write(changed, to: change.file)
    }
  }

  func due(_ arguments: String...) throws -> Command.Result {
    try Command.run(["due", "--policy", folder.url.path] + arguments, environment: ["TZ": "UTC"])
  }

  /// What `due --from-csv` answers to lines below the usual header.
  func table(_ lines: String, _ arguments: String...) throws -> Command.Result {
    try folder.write("id,severity,received\n" + lines, to: "../\(folder.url.lastPathComponent).csv")
    let path = folder.url.path + ".csv"
    defer { try? FileManager.default.removeItem(atPath: path) }
    return try Command.run(
      ["due", "--policy", folder.url.path, "--from-csv", path] + arguments,
      environment: ["TZ": "UTC"])
  }

  private static let files = [
    "policy.json": """
    {
      "id": "small", "name": "Small", "version": "1.0.0", "effectiveDate": "2026-01-01",
      "provider": { "name": "Small" }, "url": "https://example.com/", "timeZone": "Europe/Madrid"
    }
    """,
    "calendars/office.json": """
    {
      "name": "Office",
      "timeZone": "Europe/Madrid",
      "hours": { "monday-thursday": ["09:00-14:00", "16:00-18:00"], "friday": "09:00-15:00" },
      "holidays": [{ "date": "2026-12-08", "name": "Immaculate Conception" }],
      "halfDays": [{ "date": "2026-12-24", "name": "Christmas Eve", "hours": "09:00-14:00" }],
      "openings": [{ "date": "2026-12-12", "name": "Inventory", "hours": "09:00-14:00" }],
      "holidaysFrom": "town.ics",
      "covers": { "from": "2026-01-01", "to": "2026-12-31" }
    }
    """,
    "calendars/town.ics": [
      "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Example//EN", "BEGIN:VEVENT", "UID:1",
      "DTSTAMP:20260101T000000Z", "DTSTART;VALUE=DATE:20261109", "SUMMARY:Town day", "END:VEVENT",
      "END:VCALENDAR", "",
    ].joined(separator: "\r\n"),
    "severities.md": """
    ## P1: Outage
    Nobody can work.

    ## P2: Fault
    Somebody cannot work.

    ## P3: Question
    Everybody can work.

    """,
    "response-times.md": """
    ---
    kind: targets
    title: Response times
    columns: { First reply: initialResponse, Case Assignment: caseAssignment }
    clock: { P1: always, default: office }
    readings: { received: as-received, due: close }
    ---
    | Severity | First reply | Case Assignment |
    |---|---|---|
    | P1 | 1 hour | 2 hours |
    | P2 | 4 hours | 8 hours |
    | P3 | Next Business Day | 2 business days |

    """,
  ]
}
