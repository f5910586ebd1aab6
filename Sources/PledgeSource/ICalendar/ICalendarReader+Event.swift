import PledgeModel
import PledgeTime

extension ICalendarReader {
  /// Properties that may stand once in an event.
  private static let single: Set<String> = [
    "UID", "DTSTART", "DTEND", "DURATION", "RRULE", "RECURRENCE-ID", "STATUS",
  ]
  /// The longest that one holiday may be.
  private static let lengthLimit = 366

  /// What an event's properties say; nil, and a finding, where its dates cannot be told.
  mutating func event(_ properties: [ICalendarProperty], at range: Range<Int>) -> ICalendarEvent? {
    var one: [String: ICalendarProperty] = [:]
    for property in properties where Self.single.contains(property.name) {
      if one.updateValue(property, forKey: property.name) != nil {
        report("\(property.name) stands twice in this event", at: property.range)
      }
    }
    let isCancelled = one["STATUS"]?.text.uppercased() == "CANCELLED"
    // Nothing hangs on the dates of an event that does not take place, unless it replaces another.
    if isCancelled, one["RECURRENCE-ID"] == nil { return nil }
    guard let property = one["DTSTART"] else {
      report("this event has no DTSTART", at: range, hint: "DTSTART;VALUE=DATE:20260106")
      return nil
    }
    guard let start = dates(property).first else { return nil }
    var event = ICalendarEvent(start: start, place: source.place(of: property.valueRange))
    event.uid = one["UID"]?.value ?? []
    event.isCancelled = isCancelled
    event.length = length(one, from: start)
    event.name = name(properties.filter { $0.name == "SUMMARY" })
    event.rule = one["RRULE"].flatMap { rule($0, from: start) }
    event.replaces = one["RECURRENCE-ID"].flatMap { replaced($0, one) }
    for property in properties {
      switch property.name {
      case "RDATE": event.added += dates(property, isList: true)
      case "EXDATE": event.removed.formUnion(dates(property, isList: true))
      case "EXRULE":
        report(
          "EXRULE is not read", at: property.range,
          hint: "name the dates: EXDATE;VALUE=DATE:20260106")
      case _: break
      }
    }
    return event
  }

  /// One date or several; whatever else the value holds is reported.
  private mutating func dates(_ property: ICalendarProperty, isList: Bool = false) -> [CivilDate] {
    let parts = isList ? property.parts(",") : [(property.text, property.value.indices)]
    let form = property.parameter("VALUE")?.uppercased() ?? "DATE"
    return parts.compactMap { text, part in
      if form == "DATE", let date = CivilDate(basic: text) { return date }
      let hint = "all-day events are read: \(property.name);VALUE=DATE:20260106"
      let range = property.range(ofValue: part)
      if form != "DATE" || text.utf8.contains(UInt8(ascii: "T")) {
        report("\(property.name) has a time of day", at: range, hint: hint)
      } else {
        report("“\(text.prefix(40))” is no date", at: range, hint: hint)
      }
      return nil
    }
  }

  /// How many dates an event takes: up to the day before DTEND, or as many as DURATION says.
  private mutating func length(_ one: [String: ICalendarProperty], from start: CivilDate) -> Int {
    guard let property = one["DTEND"] ?? one["DURATION"] else { return 1 }
    let length: Int
    if let end = one["DTEND"] {
      if let duration = one["DURATION"] {
        report("an event has DTEND or DURATION, not both", at: duration.range)
      }
      guard let date = dates(end).first else { return 1 }
      length = start.distance(to: date)
    } else {
      guard let days = Self.days(property.text) else {
        report(
          "“\(property.text.prefix(40))” is no number of days", at: property.valueRange,
          hint: "write days or weeks: P1D, P2W")
        return 1
      }
      length = days
    }
    guard 1...Self.lengthLimit ~= length else {
      report(
        length < 1 ? "this event ends before it begins" : "this event is longer than a year",
        at: property.valueRange, hint: "DTEND is the day after the last one")
      return 1
    }
    return length
  }

  /// The days of `P3D` or `P2W`.
  private static func days(_ text: String) -> Int? {
    let text = text.hasPrefix("+") ? text.dropFirst() : text[...]
    guard text.hasPrefix("P"), let unit = text.last, unit == "D" || unit == "W" else { return nil }
    return number(text.dropFirst().dropLast()).map { $0 * (unit == "W" ? 7 : 1) }
  }

  /// The date that an event stands in for.
  private mutating func replaced(
    _ property: ICalendarProperty, _ one: [String: ICalendarProperty]
  ) -> CivilDate? {
    if property.parameter("RANGE") != nil {
      report("RANGE is not read: an event stands in for one date", at: property.range)
    }
    if one["UID"]?.value.isEmpty != false {
      report("RECURRENCE-ID needs the UID of the event it belongs to", at: property.range)
    }
    if let rule = one["RRULE"] {
      report("an event with RECURRENCE-ID does not come back itself", at: rule.range)
    }
    return dates(property).first
  }

  /// SUMMARY in each of the policy's languages.
  private mutating func name(_ summaries: [ICalendarProperty]) -> Localized<String> {
    var name = Localized<String>()
    for summary in summaries {
      let tag = summary.parameter("LANGUAGE")?.lowercased()
      let known = tag.map { tag in
        languages.first { $0.lowercased() == tag }
          ?? languages.first { $0.lowercased() == tag.prefix { $0 != "-" } }
      }
      // In a language that the policy does not speak.
      guard let language = known ?? self.language else { continue }
      let text = summary.unescaped
      guard !text.isEmpty, name[language] == nil else { continue }
      name.set(text, in: language, at: source.place(of: summary.valueRange))
    }
    return name
  }

  /// A number of up to four digits and no sign.
  static func number(_ text: some StringProtocol) -> Int? {
    guard 1...4 ~= text.utf8.count, text.utf8.allSatisfy({ 0x30...0x39 ~= $0 }) else { return nil }
    return Int(text)
  }
}

extension CivilDate {
  /// Reads `20260106`.
  init?(basic text: String) {
    guard text.utf8.count == 8,
      let year = ICalendarReader.number(text.prefix(4)),
      let month = ICalendarReader.number(text.dropFirst(4).prefix(2)),
      let day = ICalendarReader.number(text.dropFirst(6))
    else { return nil }
    self.init(year: year, month: month, day: day)
  }
}
