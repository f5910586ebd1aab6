/// A level of the escalation path: when a ticket reaches it, and who is then in charge.
public struct Escalation: ClauseHolder {
  public enum Trigger: Sendable {
    /// So long after receipt.
    case after(Promise)
    /// When the target of a metric is missed; the metric's id.
    case missed(Located<String>)
    /// When the customer asks for it.
    case asked
  }

  public var clause: Clause
  /// Nil where the policy does not say when.
  public var trigger: Trigger?
  /// Where the trigger stands.
  public var triggerPlace: Place?
  /// The id of who takes over.
  public var role: Located<String>?
  /// The level from which it is reached; nil is the ticket itself.
  public var from: Located<String>?
  /// The severities it is for; nil is every severity.
  public var severities: [Located<String>]?

  public init(_ clause: Clause) { self.clause = clause }
}

/// Somebody to whom a ticket is escalated.
public struct Role: Sendable {
  public var id: String
  public var name: Localized<String>
  public var place: Place

  public init(id: String, name: Localized<String>, place: Place) {
    self.id = id
    self.name = name
    self.place = place
  }
}
