import PledgeModel
import PledgeTime

extension Rule {
  static let holidaysExpired = Rule(
    "holidays-expired",
    "The holidays of a calendar are known today, and when the policy takes effect.",
    why: "After the last year that is listed no deadline can be told, or it falls on a day off.",
    bad: Example("calendars/office.json", calendar(year: 2025, covers: "«", "»")),
    good: Example("calendars/office.json", calendar(year: 2026)),
    needs: [.policy]
  ) { subject in
    let date = max(subject.date, subject.policy.identity.effectiveDate?.value ?? subject.date)
    return subject.policy.calendars.filter(\.isWhole).compactMap { calendar in
      let hint = "add the holidays of the next years, and let “covers” name them"
      if let covers = calendar.covers {
        guard covers.upperBound < date else { return nil }
        return Finding(
          "the holidays of “\(calendar.id)” are known until \(covers.upperBound) only",
          at: calendar.coversPlace ?? calendar.place, subject: calendar.id, hint: hint)
      }
      let last = calendar.specialDates.last { $0.meaning == .holiday }
      guard let last, last.date.year < date.year else { return nil }
      return Finding(
        "the last holiday of “\(calendar.id)” is that of \(last.date)", at: last.place,
        subject: calendar.id, hint: hint)
    }
  }

  /// A calendar of one year's holidays, with marks around what it covers.
  static func calendar(year: Int, covers open: String = "", _ close: String = "") -> String {
    """
    {
      "name": "Office hours",
      "timeZone": "Europe/Madrid",
      "hours": { "monday-friday": "09:00-18:00" },
      "holidays": [{ "date": "\(year)-01-01", "name": "New Year's Day" }],
      "covers": \(open){ "from": "\(year)-01-01", "to": "\(year)-12-31" }\(close)
    }
    """
  }
}
