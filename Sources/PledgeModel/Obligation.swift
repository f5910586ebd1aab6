/// What the customer must do for the promise to hold.
public struct Obligation: ClauseHolder {
  public var clause: Clause
  /// When the customer must be there for it; nil where the policy does not say.
  public var hours: Located<Clock>?
  /// The severities it is for; nil is every severity.
  public var severities: [Located<String>]?

  public init(_ clause: Clause) { self.clause = clause }
}
