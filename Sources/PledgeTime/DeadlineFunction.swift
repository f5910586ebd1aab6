/// When a promise falls due, for every instant of receipt: a function that never decreases.
///
/// Specified in Documentation/deadlines.md. An answer costs the same however far away it lies.
public struct DeadlineFunction: Sendable {
  public let term: Term
  /// The calendar that the term is counted on; nil where time runs day and night.
  public let schedule: Schedule?
  /// Whose days civil days are; nil where nobody says and no term needs it.
  public let zone: Zone?

  /// Nil where a term cannot be counted so: business days without a calendar, civil days on one or without a zone.
  ///
  /// - Parameter zone: the policy's zone.
  public init?(_ term: Term, on schedule: Schedule?, zone: Zone?) {
    switch term {
    case .seconds(let seconds): guard seconds >= 0 else { return nil }
    case .civilDays(let days): guard days > 0, schedule == nil, zone != nil else { return nil }
    case .businessDays(let days, _, _): guard days > 0, schedule != nil else { return nil }
    }
    self.term = term
    self.schedule = schedule
    self.zone = zone
  }

  /// When what is received at an instant, in Unix seconds, falls due.
  public func deadline(received: Int64) -> Deadline {
    guard Self.firstInstant <= received else { return .notCovered(.earliest) }
    guard received <= Self.lastInstant else { return .notCovered(.latest) }
    switch (term, schedule) {
    case (.seconds(let seconds), nil):
      let (due, overflow) = received.addingReportingOverflow(Int64(seconds))
      return due <= Self.lastInstant && !overflow ? .due(due) : .notCovered(.latest)
    case (.civilDays(let days), _):
      guard let zone, days < 4_000_000 else { return .notCovered(.latest) }
      guard zone.known.contains(received) else { return .notCovered(zone.local(at: received).date) }
      let wall = zone.settledWallClock(at: received)
      let due = zone.instant(
        of: CivilDate(clamping: 0), secondsFromMidnight: wall + days * 86_400)
      guard due < zone.known.upperBound else { return .notCovered(zone.firstUnknownDate) }
      return due <= Self.lastInstant ? .due(due) : .notCovered(.latest)
    case (.seconds(let seconds), let schedule?):
      return schedule.deadline(received: received, openFor: seconds)
    case (.businessDays(let days, let receipt, let due), let schedule?):
      return schedule.deadline(received: received, days: days, receipt, due)
    case (.businessDays, nil):
      return .never
    }
  }

  /// A day within 0001-01-01 and 9999-12-31, whatever the zone.
  static let firstInstant = Int64(CivilDate.earliest.daysSince1970 + 1) * 86_400
  static let lastInstant = Int64(CivilDate.latest.daysSince1970 - 1) * 86_400
}

extension Zone {
  /// The date of the first instant after those that are known.
  var firstUnknownDate: CivilDate { local(at: known.upperBound).date }
}
