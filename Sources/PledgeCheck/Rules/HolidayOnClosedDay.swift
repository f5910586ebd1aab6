import PledgeModel
import PledgeTime

extension Rule {
  static let holidayOnClosedDay = Rule(
    "holiday-on-closed-day", level: .info,
    "A holiday or a half day changes a day that would be open.",
    why: "A holiday on a weekend closes nothing: often it is the right day in the wrong year.",
    bad: Example("calendars/office.json", calendar(holiday: "«\"2026-10-11\"»")),
    good: Example("calendars/office.json", calendar(holiday: "\"2026-10-12\"")), isAcceptable: true
  ) { subject in
    subject.policy.calendars.filter(\.isWhole).compactMap { calendar in
      // What comes back every year falls on a weekend now and then, and files list all that there is.
      let idle = calendar.specialDates.filter { special in
        special.meaning != .opening && special.isListed
          && calendar.weeklyHours[special.date.weekday.rawValue - 1].isEmpty
      }
      guard let first = idle.first else { return nil }
      return Finding(
        "\(first.date) is a \(name(first.date.weekday)), on which “\(calendar.id)” is closed "
          + (first.meaning == .holiday ? "anyway" : "but for this half day"),
        at: first.place, subject: calendar.id,
        notes: idle.dropFirst().prefix(10).map {
          .init("\($0.date) is a \(name($0.date.weekday))", at: $0.place)
        },
        hint: "correct its date, or "
          + (first.meaning == .holiday ? "leave it out" : "write it under “openings”"))
    }
  }

  private static func name(_ weekday: Weekday) -> String {
    let word = "\(weekday)"
    return word.prefix(1).uppercased() + word.dropFirst()
  }

  private static func calendar(holiday: String) -> String {
    """
    {
      "name": "Office hours",
      "timeZone": "Europe/Madrid",
      "hours": { "monday-friday": "09:00-18:00" },
      "holidays": [{ "date": \(holiday), "name": "National Day" }],
      "covers": { "from": "2026-01-01", "to": "2026-12-31" }
    }
    """
  }
}
