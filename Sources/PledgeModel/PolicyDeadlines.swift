public import PledgeTime

/// The deadlines of a policy's promises, every calendar prepared for counting once.
public struct PolicyDeadlines: Sendable {
  /// The policy's own zone, where it names one that is known.
  public let zone: Zone?
  /// Calendars without a known zone are left out.
  private let schedules: [String: Schedule]

  /// - Parameters:
  ///   - zones: those that the policy names, as far as they are known.
  ///   - customerZone: where the customer is, for calendars in the customer's own zone.
  public init(_ policy: Policy, zones: [Zone], customerZone: Zone? = nil) {
    let known = ZoneData(zones: zones)
    zone = policy.timeZone.flatMap { known[$0.value] }
    var schedules: [String: Schedule] = [:]
    for calendar in policy.calendars where schedules[calendar.id] == nil {
      let zone =
        calendar.isInCustomerZone ? customerZone : known[calendar.timeZone.value]
      if let zone { schedules[calendar.id] = Schedule(calendar.calendar, in: zone) }
    }
    self.schedules = schedules
  }

  /// A calendar prepared for counting; nil where its zone is not known.
  public func schedule(_ calendar: String) -> Schedule? { schedules[calendar] }

  /// When a promise falls due; nil where it leaves something open, or its calendar or zone is not known.
  public func function(of promise: Promise) -> DeadlineFunction? {
    guard let term = promise.term else { return nil }
    switch promise.clock?.value {
    case .always: return DeadlineFunction(term, on: nil, zone: zone)
    case .calendar(let id):
      return schedules[id].flatMap { DeadlineFunction(term, on: $0, zone: zone) }
    case nil: return nil
    }
  }
}

extension Policy {
  /// Whether the calendar that a promise runs on is in the customer's own zone.
  public func needsCustomerZone(_ promise: Promise) -> Bool {
    guard case .calendar(let id) = promise.clock?.value else { return false }
    return calendars.first { $0.id == id }?.isInCustomerZone ?? false
  }

  /// The day from which promises are judged: the effective date; without one the day on which the first calendar's
  /// coverage starts, or the first of 2026.
  public var judgedSince: CivilDate {
    identity.effectiveDate?.value ?? calendars.compactMap { $0.covers?.lowerBound }.min()
      ?? CivilDate(year: 2026, month: 1, day: 1) ?? .earliest
  }

  /// The receipts by which rules judge promises: a year from that day on, in UTC.
  public var judgedReceipts: Range<Int64> {
    let first = Int64(judgedSince.daysSince1970) * 86_400
    return first..<first + 366 * 86_400
  }
}
