import PledgeJSON
import PledgeModel
import PledgeTime

/// `calendars/madrid.json`: opening hours in a zone, and the days that differ.
enum CalendarKeys {
  static let schema = Schema(
    "A calendar of opening hours.",
    .object([
      .schemaAddress,
      .init("kind", "What this file is.", .constant(.string("calendar"))),
      .init("name", required: true, .name("What customers call it.")),
      .init(
        "timeZone", required: true,
        "The zone its hours are in: an IANA name, or `customer` for the customer's own.",
        .string(minLength: 1)),
      .init(
        "hours", required: true, "Opening hours by weekday: monday, or monday-friday.",
        .map(keys: .weekdays, values: .hours("The hours of these days."))),
      .init(
        "holidays", "The dates on which it is closed.",
        .array(
          items: Schema(
            "One holiday, by `date` or by `yearly`.",
            .object([date, yearly, .init("name", .name("What day it is."))])))),
      .init(
        "holidaysFrom",
        "The iCalendar files whose all-day events are holidays too, by their paths from this file. Dates written here win over theirs; of several events on a date every name is kept.",
        .oneOf([
          Schema("A file.", .string(format: .iCalendarFile)),
          Schema(
            "Several files.", .array(items: Schema("A file.", .string(format: .iCalendarFile)))),
        ]), examples: ["madrid.ics"]),
      .init(
        "halfDays", "The dates with shorter hours, by `date` or by `yearly`.",
        .array(
          items: Schema(
            "A date with hours of its own.",
            .object([
              date, yearly, .init("hours", required: true, .hours("Its hours.")),
              .init("name", .name("What day it is.")),
            ])))),
      .init(
        "openings", "The dates on which it opens though it otherwise would not.",
        .array(items: dateWithHours)),
      .init(
        "covers", "The dates for which the holidays are known, both included.",
        .object([
          .init("from", required: true, "The first date.", .string(format: .date)),
          .init("to", required: true, "The last date.", .string(format: .date)),
        ])),
      .init("title", .name("Not printed; for the author.")),
      .init("draft", "`true` leaves the calendar out.", .boolean),
      .init("added", .added),
    ]))

  private static let date = Schema.Property("date", "The date.", .string(format: .date))
  private static let yearly = Schema.Property(
    "yearly",
    "The month and the day on which it comes back, over the dates that `covers` names: 12-25. 02-29 comes in leap years. A `date` wins over it.",
    .string(format: .monthDay), examples: ["12-25"])

  private static let dateWithHours = Schema(
    "A date with hours of its own.",
    .object([
      .init("date", required: true, "The date.", .string(format: .date)),
      .init("hours", required: true, .hours("Its hours.")),
      .init("name", .name("What day it is.")),
    ]))
}

extension Schema.Format {
  static let weekdays = Self(
    name: "weekdays",
    pattern:
      "^(monday|tuesday|wednesday|thursday|friday|saturday|sunday)(-(monday|tuesday|wednesday|thursday|friday|saturday|sunday))?$",
    hint: "a weekday such as monday, or days such as monday-friday"
  ) { Weekday.named($0) != nil }

  static let monthDay = Self(
    name: "monthDay", pattern: "^(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$",
    hint: "a month and a day such as 12-25"
  ) { text in
    let numbers = text.split(separator: "-", omittingEmptySubsequences: false).map { part in
      part.utf8.count == 2 ? ICalendarReader.number(part) : nil
    }
    guard numbers.count == 2, let month = numbers[0], let day = numbers[1] else { return false }
    return 1...12 ~= month && 1...31 ~= day
  }

  static let iCalendarFile = Self(
    name: "iCalendarFile", pattern: "\\.ics$", hint: "the path of an .ics file such as madrid.ics"
  ) { $0.utf8.reversed().starts(with: ".ics".utf8.reversed()) }
}

extension Weekday {
  private static let names = [
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
  ]

  /// The days that `monday` or `monday-friday` names; a range may run over the end of the week.
  static func named(_ text: String) -> [Weekday]? {
    let ends = text.split(separator: "-", omittingEmptySubsequences: false).map {
      names.firstIndex(of: String($0))
    }
    guard let start = ends[0], ends.count <= 2, let end = ends[ends.count - 1] else { return nil }
    let count = (end - start + 7) % 7
    return (0...count).map { allCases[(start + $0) % 7] }
  }
}

extension PolicyAssembler {
  mutating func addCalendar(_ file: ParsedFile, _ reader: inout DataReader) {
    let data = file.data
    if let first = policy.calendars.first(where: { $0.id == file.path.id }) {
      reader.reportDuplicate(
        "calendar", Located(file.path.id, at: reader.filePlace), first: first.place)
      return
    }
    if file.document?.prose.nodes.isEmpty == false {
      reader.report(
        .structureInvalid, "a calendar has no text of its own", at: reader.filePlace,
        hint: "write it on a page, and {{calendars}} where the calendars should stand")
    }
    guard let timeZone = reader.located(data["timeZone"]) else {
      policy.unreadKinds.insert(.calendar)
      return
    }
    let covers = coverage(data["covers"], &reader)
    var dates = CalendarDates(covers: covers, isCoverageGiven: data["covers"] != nil)
    dates.read(data, &reader)
    dates.readFiles(holidayFiles(file, &reader), &reader)
    let name = reader.name(data["name"])
    let hours = weeklyHours(data["hours"], &reader)
    let additions = reader.additions(data["added"])
    policy.calendars.append(
      SupportCalendar(
        id: file.path.id, name: name, timeZone: timeZone, weeklyHours: hours,
        specialDates: dates.sorted, covers: covers,
        coversPlace: data["covers"].map { reader.place(of: $0) },
        declaresHolidays: ["holidays", "holidaysFrom", "covers"].contains { data[$0] != nil },
        isWhole: reader.isWhole && reader.findings.isEmpty, additions: additions,
        place: reader.filePlace))
  }

  private func weeklyHours(_ node: JSONNode?, _ reader: inout DataReader) -> [[LocalInterval]] {
    var hours = [[LocalInterval]](repeating: [], count: 7)
    var keys = [Place?](repeating: nil, count: 7)
    for member in node?.members ?? [] {
      let intervals = reader.intervals(member.value)
      let place = reader.source.place(of: member.keyRange)
      for day in Weekday.named(member.key) ?? [] {
        let index = day.rawValue - 1
        if let first = keys[index] {
          reader.report(
            Finding(
              .idDuplicate, "\(day) has hours twice", at: place,
              notes: [.init("the first are here", at: first)]))
          break
        }
        keys[index] = place
        hours[index] = intervals
      }
    }
    return hours
  }

  private func coverage(_ node: JSONNode?, _ reader: inout DataReader) -> ClosedRange<CivilDate>? {
    guard let node, let from = reader.date(node["from"]), let to = reader.date(node["to"]) else {
      return nil
    }
    guard from.value <= to.value else {
      reader.report(
        .valueInvalid, "the calendar covers nothing: \(to.value) is before \(from.value)",
        at: to.place)
      return nil
    }
    return from.value...to.value
  }
}

extension DataReader {
  /// One interval or several, in order; what overlaps or is empty is reported and left out.
  mutating func intervals(_ node: JSONNode?) -> [LocalInterval] {
    guard let node else { return [] }
    var intervals: [LocalInterval] = []
    for item in node.array ?? [node] {
      guard let text = item.string, Schema.Format.interval.accepts(text) else { continue }
      guard let interval = LocalInterval(text) else {
        report(
          .valueInvalid, "“\(text)” opens and closes at the same time", at: place(of: item),
          hint: "a whole day is 00:00-24:00")
        continue
      }
      guard intervals.count < SupportCalendar.mostIntervals else {
        report(
          .valueInvalid, "a day has at most \(SupportCalendar.mostIntervals) intervals",
          at: place(of: item))
        break
      }
      if let other = intervals.first(where: { $0.overlaps(interval) }) {
        report(.valueInvalid, "“\(text)” overlaps “\(other)”", at: place(of: item))
        continue
      }
      intervals.append(interval)
    }
    return intervals.sorted { $0.opens.seconds < $1.opens.seconds }
  }
}
