/// A date with hours of its own: a half day, or a special opening on a holiday or a Saturday.
public struct SpecialDate: Sendable, Hashable {
  public let date: CivilDate

  /// Ordered by opening; empty on a date that stays closed.
  public let intervals: [LocalInterval]

  public init(date: CivilDate, intervals: [LocalInterval]) {
    self.date = date
    self.intervals = intervals.sorted(by: LocalInterval.opensEarlier)
  }
}
