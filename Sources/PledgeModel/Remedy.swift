/// What the customer gets when a promise is broken.
public struct Remedy: ClauseHolder {
  public var clause: Clause
  /// The id of the metric whose targets it is about; nil is any.
  public var metric: Located<String>?
  /// Service credit in per cent of the fee; nil where it is no credit.
  public var credit: Int?

  public init(_ clause: Clause) { self.clause = clause }
}
