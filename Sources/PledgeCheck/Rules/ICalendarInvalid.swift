import PledgeModel

extension Rule {
  static let icalendarInvalid = Rule(
    .icalendarInvalid,
    "A file of holidays is iCalendar, of all-day events that come back yearly if at all.",
    why: "A holiday that is read in half would move deadlines, and nobody would see it.",
    bad: Example([
      "calendars/office.json": calendar, "calendars/madrid.ics": file(rule: "«FREQ=WEEKLY»"),
    ]),
    good: Example([
      "calendars/office.json": calendar, "calendars/madrid.ics": file(rule: "FREQ=YEARLY"),
    ]))

  private static let calendar = """
    {
      "name": "Office hours",
      "timeZone": "Europe/Madrid",
      "hours": { "monday-friday": "09:00-18:00" },
      "holidaysFrom": "madrid.ics",
      "covers": { "from": "2026-01-01", "to": "2027-12-31" }
    }
    """

  private static func file(rule: String) -> String {
    """
    BEGIN:VCALENDAR
    BEGIN:VEVENT
    DTSTART;VALUE=DATE:20260106
    RRULE:\(rule)
    SUMMARY:Epiphany
    END:VEVENT
    END:VCALENDAR

    """
  }
}
