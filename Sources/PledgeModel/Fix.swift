/// A change of content files that mends what a finding says.
public struct Fix: Sendable, Equatable {
  /// The bytes of a place, replaced.
  public struct Edit: Sendable, Equatable {
    /// What is replaced; an empty stretch where something is inserted.
    public var place: Place
    public var text: String

    public init(_ text: String, at place: Place) {
      self.text = text
      self.place = place
    }
  }

  /// What it does, as an order: `write +34 637 825 553`.
  public var title: String
  /// Whether it leaves the promise as its author meant it; one that could change what is promised is applied only when
  /// asked for.
  public var isCertain: Bool
  /// They do not overlap; together they mend it.
  public var edits: [Edit]

  public init(_ title: String, isCertain: Bool, edits: [Edit]) {
    self.title = title
    self.isCertain = isCertain
    self.edits = edits
  }
}
