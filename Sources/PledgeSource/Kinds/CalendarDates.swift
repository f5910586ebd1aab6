import PledgeJSON
import PledgeModel
import PledgeTime

/// The dates of a calendar that differ, as they are gathered: those written one by one, those that come
/// back every year, those of iCalendar files. An earlier of these wins over a later one.
struct CalendarDates {
  private typealias SpecialDate = SupportCalendar.SpecialDate

  private let covers: ClosedRange<CivilDate>?
  private let isCoverageGiven: Bool
  private var all: [CivilDate: SupportCalendar.SpecialDate] = [:]
  private var hasReportedCoverage = false

  /// What comes back is followed for at most this many years.
  private static let yearLimit = 200

  /// - Parameter isCoverageGiven: whether the calendar says what it covers, right or wrong.
  init(covers: ClosedRange<CivilDate>?, isCoverageGiven: Bool) {
    self.covers = covers
    self.isCoverageGiven = isCoverageGiven
  }

  /// In order of date.
  var sorted: [SupportCalendar.SpecialDate] { all.values.sorted { $0.date < $1.date } }

  /// Takes up what the calendar itself lists.
  mutating func read(_ data: JSONNode, _ reader: inout DataReader) {
    var yearly: [(Located<String>, SupportCalendar.SpecialDate)] = []
    var places: [String: Place] = [:]
    for (key, meaning) in [
      ("holidays", SpecialDate.Meaning.holiday), ("halfDays", .halfDay), ("openings", .opening),
    ] {
      for node in data[key]?.array ?? [] {
        guard node.members != nil, let written = written(node, &reader) else { continue }
        let date = node["yearly"] == nil ? reader.date(node["date"]) : nil
        if node["yearly"] == nil, date == nil { continue }
        if let first = places[written.value] {
          reader.report(
            Finding(
              .idDuplicate, "\(written.value) stands twice in this calendar", at: written.place,
              notes: [.init("it stands here first", at: first)]))
          continue
        }
        places[written.value] = written.place
        let special = SpecialDate(
          date: date?.value ?? .earliest, meaning: meaning, name: reader.name(node["name"]),
          hours: reader.intervals(node["hours"]), isListed: date != nil, place: written.place)
        if date == nil { yearly.append((written, special)) } else { all[special.date] = special }
      }
    }
    for (monthDay, special) in yearly { repeatYearly(monthDay, special, &reader) }
  }

  /// `date` or `yearly`, whichever an entry has.
  private func written(_ node: JSONNode, _ reader: inout DataReader) -> Located<String>? {
    if let yearly = node["yearly"], node["date"] != nil {
      reader.report(
        .valueInvalid, "a day has “date” or “yearly”, not both", at: reader.place(of: yearly))
      return nil
    }
    if node["yearly"] == nil, node["date"] == nil {
      let brace = node.range.lowerBound..<node.range.lowerBound + 1
      reader.report(
        .keyMissing, "“date” is missing", at: reader.source.place(of: brace),
        hint: "write “date”, or “yearly” where the day comes back every year")
    }
    return reader.located(node["yearly"] ?? node["date"])
  }

  private mutating func repeatYearly(
    _ monthDay: Located<String>, _ special: SupportCalendar.SpecialDate,
    _ reader: inout DataReader
  ) {
    guard Schema.Format.monthDay.accepts(monthDay.value) else { return }
    // Every fourth year has all days that any year has.
    guard CivilDate(iso: "2000-\(monthDay.value)") != nil else {
      reader.report(.valueInvalid, "no year has a day \(monthDay.value)", at: monthDay.place)
      return
    }
    guard let covers = span(for: monthDay.place, &reader) else { return }
    for year in covers.lowerBound.year...covers.upperBound.year {
      let digits = String(year)
      let padded = String(repeating: "0", count: 4 - digits.utf8.count) + digits
      guard let date = CivilDate(iso: "\(padded)-\(monthDay.value)"), covers.contains(date),
        all[date] == nil
      else { continue }
      var special = special
      special.date = date
      all[date] = special
    }
  }

  /// Takes up the holidays of iCalendar files, where nothing has been said of a date.
  mutating func readFiles(
    _ files: [(named: Located<String>, source: SourceText)], _ reader: inout DataReader
  ) {
    var found: [SupportCalendar.SpecialDate] = []
    for (named, source) in files {
      let events = ICalendarReader(source, language: reader.language, languages: reader.languages)
      for finding in events.findings { reader.report(finding) }
      guard let covers = span(for: named.place, &reader) else { return }
      let holidays = ICalendarHolidays(events.events, over: covers)
      if !holidays.isComplete {
        reader.report(
          .icalendarInvalid, "“\(named.value)” has more dates than are followed", at: named.place,
          hint: "write fewer rules, or let “covers” name fewer years")
      }
      for (date, day) in holidays.days where all[date] == nil {
        found.append(
          SpecialDate(
            date: date, meaning: .holiday, name: day.name, hours: [], isListed: false,
            place: day.place))
      }
    }
    // A date that two files name is called what the first calls it.
    for special in found where all[special.date] == nil { all[special.date] = special }
  }

  /// The dates over which something comes back; reported once where the calendar does not say.
  private mutating func span(for place: Place, _ reader: inout DataReader) -> ClosedRange<
    CivilDate
  >? {
    guard !hasReportedCoverage else { return nil }
    guard let covers else {
      hasReportedCoverage = true
      guard !isCoverageGiven else { return nil }
      reader.report(
        .keyMissing, "“covers” is missing: it says for which years these holidays are meant",
        at: place, hint: "add “covers”: { “from”: “2026-01-01”, “to”: “2026-12-31” }")
      return nil
    }
    guard covers.upperBound.year - covers.lowerBound.year < Self.yearLimit else {
      hasReportedCoverage = true
      reader.report(
        .valueInvalid, "these holidays would come back for more than \(Self.yearLimit) years",
        at: place, hint: "let “covers” name fewer years")
      return nil
    }
    return covers
  }
}
