import PledgeModel
import PledgeTime

/// An all-day event of an iCalendar file.
struct ICalendarEvent {
  /// Empty where it has none.
  var uid: [UInt8] = []
  var start: CivilDate
  /// How many dates it takes, from 1.
  var length = 1
  var rule: YearlyRule?
  /// Further first dates, and those that are left out.
  var added: [CivilDate] = []
  var removed: Set<CivilDate> = []
  /// The first date that it stands in for, of the event of the same UID.
  var replaces: CivilDate?
  var isCancelled = false
  var name = Localized<String>()
  /// Where its first date stands.
  var place: Place

  /// Its first dates that reach into a span, ascending; nil when that takes more work than is left.
  func starts(in span: ClosedRange<CivilDate>, work: inout Int) -> [CivilDate]? {
    let span = span.lowerBound.advanced(by: 1 - length)...span.upperBound
    var starts: Set<CivilDate> = [start]
    if let rule {
      guard let dates = rule.dates(from: start, in: span, work: &work) else { return nil }
      starts.formUnion(dates)
    }
    starts.formUnion(added)
    return starts.subtracting(removed).filter(span.contains).sorted()
  }
}
