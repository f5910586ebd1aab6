import PledgeModel
import PledgeTime

extension Rule {
  static let holidaysUndeclared = Rule(
    "holidays-undeclared", level: .warning,
    "A calendar says which holidays it keeps, or that it keeps none.",
    why:
      "Whether Good Friday is a business day decides whether an answer comes on Thursday or on Monday.",
    bad: Example("calendars/office.json", calendar(holidays: "")),
    good: Example("calendars/office.json", calendar(holidays: #", "holidays": []"#)),
    isAcceptable: true, needs: [.calendar]
  ) { subject in
    let policy = subject.policy
    let silent = policy.calendars.filter {
      $0.isWhole && !$0.declaresHolidays && !$0.isAlwaysOpen
    }.map { calendar in
      Finding(
        "calendar “\(calendar.id)” does not say which holidays it keeps", at: calendar.place,
        subject: calendar.id,
        hint: "list them under “holidays”, and write “holidays”: [] where it keeps none")
    }
    return silent + (policy.calendars.isEmpty ? withoutCalendar(subject.promises) : [])
  }

  /// Business days of which no calendar says what they are.
  private static func withoutCalendar(
    _ promises: [(target: Target, promise: Promise)]
  ) -> [Finding] {
    let promises = promises.filter {
      $0.promise.phrase.qualifier == .business || $0.promise.readings.day == .business
    }
    guard let first = promises.first else { return [] }
    return [
      Finding(
        "“\(first.promise.written)” counts business days or hours, and no calendar says on which days there are none",
        at: first.target.place, subject: first.target.subject,
        hint: "write calendars/office.json with a time zone, hours and holidays")
    ]
  }

  private static func calendar(holidays: String) -> String {
    """
    \(holidays.isEmpty ? "«»" : ""){
      "name": "Office hours",
      "timeZone": "Europe/Madrid",
      "hours": { "monday-friday": "09:00-18:00" }\(holidays)
    }
    """
  }
}

extension SupportCalendar {
  /// Whether no day and no hour of it is closed.
  var isAlwaysOpen: Bool {
    weeklyHours.allSatisfy { $0 == [.wholeDay] }
      && specialDates.allSatisfy { $0.hours == [.wholeDay] }
  }
}
