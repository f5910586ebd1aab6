import PledgeModel
import PledgeTime

extension Rule {
  static let calendarDateUncovered = Rule(
    "calendar-date-uncovered", level: .warning,
    "A date with hours of its own lies in the years that its calendar covers.",
    why:
      "No deadline is counted over a date that is not covered: the half day is in the wrong year, or “covers” too short.",
    bad: Example("calendars/office.json", calendar(halfDay: "«\"2027-12-24\"»")),
    good: Example("calendars/office.json", calendar(halfDay: "\"2026-12-24\"")),
    isAcceptable: true
  ) { subject in
    subject.policy.calendars.filter(\.isWhole).compactMap { calendar in
      guard let covers = calendar.covers else { return nil }
      // A list of a whole year may begin before what is covered of it.
      let outside = calendar.specialDates.filter { special in
        special.isListed
          && (special.date > covers.upperBound || special.date.year < covers.lowerBound.year)
      }
      guard let first = outside.first else { return nil }
      return Finding(
        "\(first.date) lies outside of what “\(calendar.id)” covers, \(covers.lowerBound) to \(covers.upperBound)",
        at: first.place, subject: calendar.id,
        notes: outside.dropFirst().prefix(10).map {
          .init("so does \($0.date)", at: $0.place)
        }, hint: "correct its year, or let “covers” name it")
    }
  }

  private static func calendar(halfDay: String) -> String {
    """
    {
      "name": "Office hours",
      "timeZone": "Europe/Madrid",
      "hours": { "monday-friday": "09:00-18:00" },
      "holidays": [{ "date": "2026-12-25", "name": "Christmas Day" }],
      "halfDays": [{ "date": \(halfDay), "hours": "09:00-14:00", "name": "Christmas Eve" }],
      "covers": { "from": "2026-01-01", "to": "2026-12-31" }
    }
    """
  }
}
