import PledgeModel
import PledgeTime

extension Rule {
  static let holidaysEndSoon = Rule(
    "holidays-end-soon", level: .warning,
    "The holidays of a calendar are known for 90 days and more.",
    why:
      "A ticket of December has its deadline in January: next year's holidays are wanted before this year ends.",
    bad: Example("calendars/office.json", calendar(until: "2026-08-29", "«", "»")),
    good: Example("calendars/office.json", calendar(until: "2026-08-30")),
    isAcceptable: true
  ) { subject in
    subject.policy.calendars.filter(\.isWhole).compactMap { calendar in
      guard let last = calendar.covers?.upperBound, last >= subject.date else { return nil }
      let days = subject.date.distance(to: last)
      guard days < 90 else { return nil }
      return Finding(
        "the holidays of “\(calendar.id)” are known for \(days) more days, until \(last)",
        at: calendar.coversPlace ?? calendar.place, subject: calendar.id,
        hint: "add the holidays of the next year, and let “covers” name it")
    }
  }

  private static func calendar(until last: String, _ open: String = "", _ close: String = "")
    -> String
  {
    """
    {
      "name": "Office hours",
      "timeZone": "Europe/Madrid",
      "hours": { "monday-friday": "09:00-18:00" },
      "holidays": [{ "date": "2026-01-01", "name": "New Year's Day" }],
      "covers": \(open){ "from": "2026-01-01", "to": "\(last)" }\(close)
    }
    """
  }
}
