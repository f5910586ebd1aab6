import PledgeModel

extension Rule {
  static let calendarNeverOpen = Rule(
    "calendar-never-open", "A calendar opens at some time.",
    why: "What runs on a calendar that never opens never falls due.",
    bad: Example("calendars/office.json", calendar(hours: "{}")),
    good: Example("calendars/office.json", calendar(hours: #"{ "monday-friday": "09:00-18:00" }"#))
  ) { subject in
    subject.policy.calendars.filter { calendar in
      calendar.isWhole && calendar.weeklyHours.allSatisfy(\.isEmpty)
        && calendar.specialDates.allSatisfy(\.hours.isEmpty)
    }.map { calendar in
      Finding(
        "calendar “\(calendar.id)” never opens", at: calendar.place, subject: calendar.id,
        hint: "give its hours: { “monday-friday”: “09:00-18:00” }")
    }
  }

  private static func calendar(hours: String) -> String {
    """
    \(hours == "{}" ? "«»" : ""){
      "name": "Office hours",
      "timeZone": "Europe/Madrid",
      "hours": \(hours),
      "holidays": []
    }
    """
  }
}
