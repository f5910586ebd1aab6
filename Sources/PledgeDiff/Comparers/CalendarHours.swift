import PledgeModel
import PledgeTime

extension Comparer {
  /// When a calendar is open, and what that does to the promises that run on it.
  static let calendarHours = Comparer([
    ChangeKind(
      "hours-narrowed", mirror: "hours-widened", .weaker, "A calendar is open less than before."),
    ChangeKind(
      "hours-widened", mirror: "hours-narrowed", .stronger, "A calendar is open more than before."),
    ChangeKind(
      "hours-shifted", .mixed, "A calendar is open at other hours: some are lost, some are won."),
    ChangeKind("timezone-changed", .mixed, "Hours or days are told in another time zone."),
    ChangeKind(
      "holiday-added", mirror: "holiday-removed", .weaker,
      "A date is closed, or closes earlier, on which the calendar was open."),
    ChangeKind(
      "holiday-removed", mirror: "holiday-added", .stronger,
      "A date is open, or open longer, on which the calendar was closed."),
    ChangeKind(
      "special-hours-shifted", .mixed, "A date is open at other hours than before."),
    ChangeKind(
      "holidays-declared", mirror: "holidays-undeclared", .wording,
      "A calendar says for which dates its holidays are known."),
    ChangeKind(
      "holidays-undeclared", mirror: "holidays-declared", .wording,
      "A calendar does not say any more for which dates its holidays are known."),
    ChangeKind(
      "holidays-extended", mirror: "holidays-shortened", .wording,
      "Holidays are known for dates for which they were not."),
    ChangeKind(
      "holidays-shortened", mirror: "holidays-extended", .weaker,
      "Holidays are not known any more for dates for which they were: promises there have no answer."
    ),
  ]) { pair in
    pair.calendars.both.flatMap { CalendarEdit($0.old, $0.new, in: pair).changes }
  }
}
