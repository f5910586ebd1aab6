import PledgeModel

extension Rule {
  static let holidaysFileMissing = Rule(
    .holidaysFileMissing, "A file that a calendar takes its holidays from is there.",
    why: "Without it, a deadline would be counted over days on which nobody works.",
    bad: Example([
      "calendars/office.json": calendar(file: "«\"madird.ics\"»"), "calendars/madrid.ics": file,
    ]),
    good: Example([
      "calendars/office.json": calendar(file: "\"madrid.ics\""), "calendars/madrid.ics": file,
    ]))

  private static func calendar(file: String) -> String {
    """
    {
      "name": "Office hours",
      "timeZone": "Europe/Madrid",
      "hours": { "monday-friday": "09:00-18:00" },
      "holidaysFrom": \(file),
      "covers": { "from": "2026-01-01", "to": "2026-12-31" }
    }
    """
  }

  private static let file = """
    BEGIN:VCALENDAR
    BEGIN:VEVENT
    DTSTART;VALUE=DATE:20260106
    SUMMARY:Epiphany
    END:VEVENT
    END:VCALENDAR

    """
}
