import PledgeModel
import PledgeTime

extension Rule {
  static let holidaysGap = Rule(
    "holidays-gap", level: .warning,
    "A calendar with holidays has some in every year that it covers.",
    why:
      "A year between two others whose holidays nobody listed looks like a year without a day off.",
    bad: Example("calendars/office.json", calendar(skips: true)),
    good: Example("calendars/office.json", calendar(skips: false)), isAcceptable: true
  ) { subject in
    subject.policy.calendars.filter(\.isWhole).compactMap { calendar in
      let holidays = calendar.specialDates.filter { $0.meaning == .holiday }
      guard let first = holidays.first, let last = holidays.last,
        // What comes back every year leaves none out.
        holidays.contains(where: { $0.isListed || $0.place.file != calendar.place.file })
      else { return nil }
      // A year of half days, or of holidays on which it opens, was thought of too.
      let years = Set(calendar.specialDates.map(\.date.year))
      let whole = calendar.covers?.wholeYears ?? first.date.year...last.date.year
      let empty = whole.filter { !years.contains($0) }
      guard let year = empty.first else { return nil }
      return Finding(
        "“\(calendar.id)” has no holiday in \(year)"
          + (empty.count > 1 ? ", nor in \(empty.count - 1) more of its years" : ""),
        at: calendar.coversPlace ?? calendar.place, subject: calendar.id,
        hint: "list the holidays of \(year), or let “covers” name the years that are listed")
    }
  }

  private static func calendar(skips: Bool) -> String {
    """
    {
      "name": "Office hours",
      "timeZone": "Europe/Madrid",
      "hours": { "monday-friday": "09:00-18:00" },
      "holidays": [{ "date": "2025-01-01" }, { "date": "\(skips ? 2027 : 2026)-01-01" }],
      "covers": \(skips ? "«" : ""){ "from": "2025-01-01", "to": "\(skips ? 2027 : 2026)-12-31" }\(skips ? "»" : "")
    }
    """
  }
}

extension ClosedRange<CivilDate> {
  /// The years of which it leaves no day out.
  fileprivate var wholeYears: ClosedRange<Int>? {
    let first = lowerBound.month == 1 && lowerBound.day == 1 ? lowerBound.year : lowerBound.year + 1
    let last =
      upperBound.month == 12 && upperBound.day == 31 ? upperBound.year : upperBound.year - 1
    return first <= last ? first...last : nil
  }
}
