import PledgeJSON
import PledgeModel
import PledgeTime

/// Opening hours in a time zone, and the dates that differ.
enum SLACalendar {
  static let form = Form<SupportCalendar>.object(
    "Calendar", "Opening hours in a time zone.",
    blank: {
      SupportCalendar(
        id: "", name: Localized(), timeZone: Located("", at: $0.place),
        weeklyHours: Array(repeating: [], count: 7), place: $0.place)
    },
    [
      .id(\.id, at: \.place, "The id by which clocks name it."),
      .required("name", \.name, .texts, "What customers call it."),
      .required(
        "timeZone", \.timeZone, Form<String>.text().located,
        "The zone its hours are told in: an IANA name; since 1.1 also “customer”, the zone of the customer who asks."
      ),
      .required("hours", \.weeklyHours, SLAHours.week, "The week without exceptions."),
      dates("holidays", .holiday, holiday, "The dates on which it is closed."),
      dates("halfDays", .halfDay, dateWithHours, "The dates with shorter hours."),
      dates(
        "openings", .opening, dateWithHours,
        "The dates on which it opens though it otherwise would not."),
      .optional(
        "covers", \.covers, SLAHours.span,
        "The local dates for which its holidays are known; otherwise all."),
    ]
  ).mapped { (calendar: SupportCalendar) in
    calendar
  } _: { calendar, _, reading in
    var calendar = calendar
    var first: [CivilDate: Place] = [:]
    calendar.specialDates.removeAll { special in
      guard let place = first.updateValue(special.place, forKey: special.date) else { return false }
      reading.report(
        Finding(
          .idDuplicate, "\(special.date) stands twice in this calendar", at: special.place,
          subject: reading.pointer, notes: [.init("it stands here first", at: place)]))
      first[special.date] = place
      return true
    }
    calendar.specialDates.sort { $0.date < $1.date }
    return calendar
  }

  /// A date that differs, whatever it means.
  private struct Entry: Sendable {
    var date: Located<CivilDate>
    var name = Localized<String>()
    var hours: [LocalInterval] = []
  }

  private static let holiday = Form<Entry>.object(
    "Holiday", "A date on which the calendar is closed.",
    blank: { Entry(date: Located(.earliest, at: $0.place)) },
    [date, name])

  private static let dateWithHours = Form<Entry>.object(
    "DateWithHours", "A date with hours of its own.",
    blank: { Entry(date: Located(.earliest, at: $0.place)) },
    [date, name, .required("hours", \.hours, SLAHours.day, "Its hours.")])

  private static let date = Field<Entry>.required(
    "date", \.date, Form<CivilDate>.date.located, "The local date.")
  private static let name = Field<Entry>.unlessEmpty("name", \.name, .texts, "What day it is.")

  /// The special dates of one meaning.
  private static func dates(
    _ key: String, _ meaning: SupportCalendar.SpecialDate.Meaning, _ form: Form<Entry>,
    _ description: String
  ) -> Field<SupportCalendar> {
    let list = form.list("A date.")
    return Field(property: .init(key, description, list.shape)) { calendar in
      let entries = calendar.specialDates.filter { $0.meaning == meaning }
        .map { Entry(date: Located($0.date, at: $0.place), name: $0.name, hours: $0.hours) }
      // A bare nil would be JSON's own.
      return entries.isEmpty ? JSON?.none : list.write(entries)
    } read: { node, calendar, reading in
      guard let entries = list.read(node, &reading) else { return false }
      calendar.specialDates += entries.map {
        .init(
          date: $0.date.value, meaning: meaning, name: $0.name, hours: $0.hours,
          place: $0.date.place)
      }
      return true
    }
  }
}
