import PledgeModel
import PledgeTemplate
import PledgeTime

extension Component {
  /// When the policy's calendars open, and the next days on which they differ.
  static let calendars = Component(name: .calendars) { page, level in
    guard !page.policy.calendars.isEmpty else { return nil }
    var calendars: [Value] = []
    for calendar in page.policy.calendars { calendars.append(page.value(calendar)) }
    return [
      "calendars": .list(calendars), "words": page.edition.words, "level": .text(String(level)),
    ]
  }
}

extension PageRenderer {
  fileprivate mutating func value(_ calendar: SupportCalendar) -> Value {
    let closedDays = closedDays(of: calendar, limit: 6)
    return [
      "id": claim(calendar.id),
      "mark": .text("calendars.\(calendar.id)"),
      "name": .text(calendar.name.best(for: language) ?? calendar.id),
      "timeZone": .text(wording.zone(of: calendar)),
      "hasWeek": .bool(!calendar.openDays.isEmpty),
      "week": .list(
        calendar.openDays.enumerated().map { index, group in
          [
            "number": .text("\(index + 1)"),
            "days": .text(telling.days(group)),
            "hours": .text(group.hours(in: wording)),
          ]
        }),
      "hasClosedDays": .bool(!closedDays.isEmpty),
      "closedDays": .list(closedDays),
      "covers": Value(telling.covers(of: calendar)),
      "hasAdditions": .bool(!calendar.additions.isEmpty),
      "additions": .list(calendar.additions.map(value)),
    ]
  }

  /// The next days whose hours are not their weekday's: holidays on which it would open, half days,
  /// special openings.
  func closedDays(of calendar: SupportCalendar, limit: Int) -> [Value] {
    calendar.specialDates.lazy
      .filter { special in
        let usual =
          calendar.weeklyHours.count == 7
          ? calendar.weeklyHours[special.date.weekday.rawValue - 1] : []
        return special.date >= site.date && special.hours != usual
      }
      .sorted { $0.date < $1.date }
      .prefix(limit)
      .map { special in
        [
          "mark": .text(FigureMark.date(special.date, of: calendar)),
          "date": wording.value(special.date),
          "weekday": .text(wording.weekdays[special.date.weekday.rawValue - 1]),
          "name": .text(special.name.best(for: language) ?? ""),
          "hours": .text(wording.hours(special.hours)),
          "isClosed": .bool(special.hours.isEmpty),
        ]
      }
  }
}
