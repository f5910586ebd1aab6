import PledgeModel
import PledgeTime

/// Reads the all-day events of an iCalendar file (RFC 5545), and says what else in it would change dates.
///
/// Time zones, alarms, tasks and whatever names no date of an event are passed over.
struct ICalendarReader {
  let source: SourceText
  /// The language of names that say none.
  let language: String
  /// The policy's languages; names in others are passed over.
  let languages: [String]
  private(set) var findings: [Finding] = []
  private(set) var events: [ICalendarEvent] = []

  /// Nobody reads more than this of one file.
  private static let findingLimit = 50
  private static let depthLimit = 16

  init(_ source: SourceText, language: String, languages: [String]) {
    self.source = source
    self.language = language
    self.languages = languages
    if let fault = source.encodingFault {
      findings = [fault]
    } else {
      readComponents()
    }
  }

  mutating func report(_ message: String, at range: Range<Int>, hint: String? = nil) {
    guard findings.count < Self.findingLimit else { return }
    findings.append(
      Finding(.icalendarInvalid, message, at: source.place(of: range), hint: hint))
  }

  private mutating func readComponents() {
    var open: [(name: String, range: Range<Int>)] = []
    var properties: [ICalendarProperty] = []
    var hasCalendar = false
    for line in source.iCalendarLines {
      guard let property = ICalendarProperty(line) else {
        report(
          "this is no line of an iCalendar file", at: line.range,
          hint: "write a name, a colon and a value; a line that goes on begins with a blank")
        // What lies open cannot be told any more.
        if !hasCalendar { return }
        continue
      }
      let name = property.text.uppercased()
      switch property.name {
      case "BEGIN":
        guard open.count < Self.depthLimit else {
          report("components lie too deep in one another here", at: property.range)
          return
        }
        if open.isEmpty, name != "VCALENDAR" {
          report("an iCalendar file begins with BEGIN:VCALENDAR", at: property.range)
          return
        }
        hasCalendar = true
        open.append((name, property.range))
        if name == "VEVENT" { properties = [] }
      case "END":
        guard let last = open.popLast(), last.name == name else {
          report("this ends what is not open", at: property.range)
          return
        }
        if name == "VEVENT" { readEvent(properties, at: last.range) }
      case _:
        guard let inner = open.last else {
          report("an iCalendar file begins with BEGIN:VCALENDAR", at: property.range)
          return
        }
        if inner.name == "VEVENT" { properties.append(property) }
      }
    }
    if let last = open.last {
      report("this is not ended", at: last.range, hint: "END:\(last.name) is missing")
    } else if !hasCalendar {
      report("this file holds no calendar", at: 0..<0, hint: "it begins with BEGIN:VCALENDAR")
    }
    reportDuplicates()
    reportReplacedExceptions()
  }

  private mutating func readEvent(_ properties: [ICalendarProperty], at range: Range<Int>) {
    let count = findings.count
    let event = event(properties, at: range)
    if let event, findings.count == count { events.append(event) }
  }

  /// A date that is left out and stood in for: programs differ on whether the other takes place.
  private mutating func reportReplacedExceptions() {
    var removed: [[UInt8]: Set<CivilDate>] = [:]
    for event in events where event.replaces == nil && !event.uid.isEmpty {
      removed[event.uid] = event.removed
    }
    for event in events where findings.count < Self.findingLimit {
      guard let date = event.replaces, removed[event.uid]?.contains(date) == true else { continue }
      findings.append(
        Finding(
          .icalendarInvalid, "this stands in for \(date), which EXDATE leaves out", at: event.place,
          hint: "remove the EXDATE, or this event"))
    }
  }

  /// Two versions of one event would both count.
  private mutating func reportDuplicates() {
    var places: [[UInt8]: Place] = [:]
    for event in events where !event.uid.isEmpty && event.replaces == nil {
      guard let first = places[event.uid] else {
        places[event.uid] = event.place
        continue
      }
      guard findings.count < Self.findingLimit else { return }
      findings.append(
        Finding(
          .icalendarInvalid, "two events here have the same UID", at: event.place,
          notes: [.init("the first is here", at: first)],
          hint: "remove the one that no longer holds, or give it a UID of its own"))
    }
  }
}
