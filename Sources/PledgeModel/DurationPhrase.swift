/// A duration in an author's words, read exactly as far as the words go.
public struct DurationPhrase: Hashable, Sendable {
  public enum Unit: String, CaseIterable, Sendable { case minute, hour, day, week }

  /// What the words say about the days or hours they count.
  public enum Qualifier: String, CaseIterable, Sendable {
    /// "4 business hours", "2 working days".
    case business
    /// "3 calendar days".
    case civil
  }

  /// How the author puts it; it changes no deadline.
  public enum Form: String, CaseIterable, Sendable {
    /// "2 hours"
    case plain
    /// "Within 1 week"
    case within
    /// "Next Business Day": one day
    case next
    /// "Every 2 hours", "daily"
    case every
  }

  /// The lower end of a range; nil when there is no range.
  public var lower: Int?
  /// The count, or the upper end of a range, which binds. At least 1.
  public var upper: Int
  public var unit: Unit
  public var qualifier: Qualifier?
  public var form: Form

  public init(
    lower: Int? = nil, _ upper: Int, _ unit: Unit, _ qualifier: Qualifier? = nil,
    form: Form = .plain
  ) {
    self.lower = lower
    self.upper = upper
    self.unit = unit
    self.qualifier = qualifier
    self.form = form
  }
}
