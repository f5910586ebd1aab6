/// When a promise falls due, if that is known.
public enum Deadline: Sendable, Hashable {
  /// In Unix seconds.
  case due(Int64)
  /// The hours of this local date, the first such, decide and are not known.
  case notCovered(CivilDate)
  /// The calendar never opens long enough.
  case never

  /// The instant; nil where there is none.
  public var instant: Int64? {
    if case .due(let instant) = self { instant } else { nil }
  }
}
