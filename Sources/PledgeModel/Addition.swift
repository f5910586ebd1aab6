/// Something the policy says that its source document did not, and why it was added.
public struct Addition: Sendable {
  /// What was added, in the author's words: a key, a section.
  public var path: String
  public var reason: Localized<String>
  public var place: Place

  public init(path: String, reason: Localized<String>, place: Place) {
    self.path = path
    self.reason = reason
    self.place = place
  }
}
