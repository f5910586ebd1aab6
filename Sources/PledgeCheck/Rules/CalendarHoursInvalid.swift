import PledgeModel
import PledgeTime

extension Rule {
  static let calendarHoursInvalid = Rule(
    "calendar-hours-invalid", "Opening hours may touch, and never overlap.",
    why:
      "An hour that is counted twice ends a deadline an hour early, or late, as each tool sees fit.",
    bad: Example("calendars/office.json", nights(saturday: "05:00-09:00")),
    good: Example("calendars/office.json", nights(saturday: "06:00-09:00"))
  ) { subject in
    subject.policy.calendars.flatMap { calendar in
      calendar.calendar.overlaps.map { overlap in
        Finding(
          "calendar “\(calendar.id)” is open twice: \(overlap.earlier.text) and \(overlap.later.text) overlap",
          at: place(of: overlap.later.day, in: calendar), subject: calendar.id,
          hint: "let one begin where the other ends")
      }
    }
  }

  private static func place(of day: Overlap.Day, in calendar: SupportCalendar) -> Place {
    guard case .date(let date) = day else { return calendar.place }
    return calendar.specialDates.first { $0.date == date }?.place ?? calendar.place
  }

  private static func nights(saturday: String) -> String {
    """
    «»{
      "name": "Night desk",
      "timeZone": "Europe/Madrid",
      "hours": { "monday-friday": "22:00-06:00", "saturday": "\(saturday)" },
      "holidays": []
    }
    """
  }
}

extension Overlap.Opening {
  /// `friday 22:00-06:00`
  fileprivate var text: String {
    switch day {
    case .weekday(let weekday): "\(weekday) \(interval)"
    case .date(let date): "\(date) \(interval)"
    }
  }
}
