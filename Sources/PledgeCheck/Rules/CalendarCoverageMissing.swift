import PledgeModel

extension Rule {
  static let calendarCoverageMissing = Rule(
    "calendar-coverage-missing", level: .warning,
    "A calendar with holidays says for which dates they are known.",
    why: "A deadline in a year whose holidays nobody listed would be a guess.",
    bad: Example("calendars/office.json", calendar(covers: "")),
    good: Example(
      "calendars/office.json",
      calendar(covers: #", "covers": { "from": "2026-01-01", "to": "2026-12-31" }"#)),
    isAcceptable: true
  ) { subject in
    subject.policy.calendars.filter { calendar in
      calendar.covers == nil && calendar.specialDates.contains { $0.meaning == .holiday }
    }.map { calendar in
      Finding(
        "calendar “\(calendar.id)” lists holidays and does not say for which dates they are known",
        at: calendar.place, subject: calendar.id,
        hint:
          "add “covers” with the first date and the last: { “from”: “2026-01-01”, “to”: “2026-12-31” }"
      )
    }
  }

  private static func calendar(covers: String) -> String {
    """
    «»{
      "name": "Office hours",
      "timeZone": "Europe/Madrid",
      "hours": { "monday-friday": "09:00-18:00" },
      "holidays": [{ "date": "2026-01-01", "name": "New Year's Day" }]\(covers)
    }
    """
  }
}
