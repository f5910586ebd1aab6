import Foundation

/// PyPI's recurring-ical-events, which has python-dateutil follow the rules.
enum ICalendarOracle {
  static let isAvailable = (try? dates(of: [])) == []

  /// The dates from 2024 to 2033 that each file's events take, ascending.
  static func dates(of files: [String]) throws -> [[String]] {
    let folder = FileManager.default.temporaryDirectory
    let name = "pledge-\(UUID().uuidString)"
    let (input, output) = (folder.appending(path: name), folder.appending(path: name + ".out"))
    defer {
      try? FileManager.default.removeItem(at: input)
      try? FileManager.default.removeItem(at: output)
    }
    try JSONEncoder().encode(files).write(to: input)
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["python3", "-c", program, input.path, output.path]
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { throw Failed(status: process.terminationStatus) }
    return try JSONDecoder().decode([[String]].self, from: Data(contentsOf: output))
  }

  struct Failed: Error { let status: Int32 }

  private static let program = """
    import json, sys, icalendar, recurring_ical_events
    from datetime import date, timedelta
    first, end = date(2024, 1, 1), date(2034, 1, 1)
    def dates(text):
        found = set()
        calendar = icalendar.Calendar.from_ical(text)
        for event in recurring_ical_events.of(calendar).between(first, end):
            day = event["DTSTART"].dt
            until = event["DTEND"].dt if "DTEND" in event else day + timedelta(days=1)
            while day < until:
                if first <= day < end: found.add(day.isoformat())
                day += timedelta(days=1)
        return sorted(found)
    files = json.load(open(sys.argv[1], encoding="utf-8"))
    json.dump([dates(text) for text in files], open(sys.argv[2], "w", encoding="utf-8"))
    """
}
