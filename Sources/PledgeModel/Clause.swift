/// A part of the policy that stands under a heading of its own: an exclusion, a definition, a customer's obligation.
public struct Clause: Sendable {
  public var id: String
  public var name: Localized<String>
  /// What the customer reads.
  public var text: Localized<Prose>
  public var place: Place

  public init(
    id: String, name: Localized<String>, text: Localized<Prose> = Localized(), place: Place
  ) {
    self.id = id
    self.name = name
    self.text = text
    self.place = place
  }
}

/// A clause that carries data beside its words.
public protocol ClauseHolder: Sendable {
  var clause: Clause { get set }
}

/// A clause of words alone.
public struct PlainClause: ClauseHolder {
  public var clause: Clause

  public init(_ clause: Clause) { self.clause = clause }
}
