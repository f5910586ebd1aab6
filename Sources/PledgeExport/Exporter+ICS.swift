import PledgeModel
import PledgeTime

extension Exporter {
  public static let ics = Exporter(
    "ics", "iCalendar: opening hours and holidays, for calendar applications",
    fileName: "calendar.ics"
  ) { subject in
    let policy = subject.policy
    let language = policy.defaultLanguage
    var losses: [Loss] = []
    if policy.languages.count > 1 {
      losses.append(
        Loss(
          "languages", .wording,
          "An event has one title: names are in “\(language)” alone."))
    }
    var events: [OpeningEvents] = []
    for calendar in policy.calendars {
      let zone = subject.zones.first { $0.name == calendar.timeZone.value }
      guard zone != nil || calendar.isInCustomerZone else {
        losses.append(
          Loss(
            "calendars.\(calendar.id)", .omitted,
            "The zone “\(calendar.timeZone.value)” is not known, so its hours cannot be told."))
        continue
      }
      let made = OpeningEvents(
        calendar, in: calendar.isInCustomerZone ? nil : zone,
        stamp: CalendarTime.stamp(of: policy), policy: policy)
      events.append(made)
      if calendar.isInCustomerZone {
        losses.append(
          Loss(
            "calendars.\(calendar.id)", .wording,
            "Its hours are in the customer's own zone: they float, and each reader sees them in the zone of their device."
          ))
      }
      if calendar.covers != made.dates {
        losses.append(
          Loss(
            "calendars.\(calendar.id)", .omitted,
            "It holds for longer than can be listed; its week is written from \(made.dates.lowerBound) to \(made.dates.upperBound)."
          ))
      }
    }
    let name = policy.identity.name.best(for: language) ?? policy.identity.id
    var lines = [
      ContentLine("BEGIN", raw: "VCALENDAR"), ContentLine("VERSION", raw: "2.0"),
      ContentLine("PRODID", raw: "-//Pledge//Pledge//EN"),
      ContentLine("CALSCALE", raw: "GREGORIAN"),
      ContentLine("NAME", [("LANGUAGE", language)], text: name),
      // What applications read that do not know RFC 7986.
      ContentLine("X-WR-CALNAME", text: name),
    ]
    if let url = policy.identity.url { lines.append(ContentLine("URL", address: url)) }
    for zone in subject.zones {
      let spans = events.filter { $0.zone?.name == zone.name }.map(\.span)
      guard let first = spans.map(\.lowerBound).min(), let last = spans.map(\.upperBound).max()
      else { continue }
      lines += TimezoneComponent.lines(of: zone, over: first...last)
    }
    lines += events.flatMap(\.lines)
    lines.append(ContentLine("END", raw: "VCALENDAR"))
    return Export(bytes: lines.bytes, losses: losses)
  }
}

extension CalendarTime {
  /// When the policy was last said to be so: its effective date, so that equal policies give equal bytes.
  static func stamp(of policy: Policy) -> String {
    let date = policy.identity.effectiveDate?.value.daysSince1970 ?? 0
    return utc(Int64(date) * 86_400)
  }
}
