/// Two opening intervals of one calendar that share a moment.
public struct Overlap: Sendable, Hashable {
  /// Where an interval is written: in the week, or on a date.
  public enum Day: Sendable, Hashable {
    case weekday(Weekday)
    case date(CivilDate)
  }

  /// An interval and the day it opens on.
  public struct Opening: Sendable, Hashable {
    public let day: Day
    public let interval: LocalInterval

    public init(day: Day, interval: LocalInterval) {
      self.day = day
      self.interval = interval
    }
  }

  public let earlier: Opening
  /// Opens before the earlier one closes, on the same day or on the next.
  public let later: Opening

  public init(earlier: Opening, later: Opening) {
    self.earlier = earlier
    self.later = later
  }
}
