public import PledgeTime

/// A version of the product, and how long it is supported.
public struct SupportedVersion: ClauseHolder {
  public var clause: Clause
  public var released: CivilDate?
  /// The last day on which it is supported; nil where no end is set.
  public var until: Located<CivilDate>?

  public init(_ clause: Clause) { self.clause = clause }
}
