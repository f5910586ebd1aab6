public import PledgeTime

/// What customers are told of a version, as its page says it.
public struct ReleaseNote: Sendable {
  /// What its author says that a change does, which nobody can compute.
  public struct Classification: Sendable {
    public var kind: ChangeID
    /// What the change is about: its pointer.
    public var at: String
    public var effect: Effect
    public var reason: String
    public var place: Place

    public init(kind: ChangeID, at: String, effect: Effect, reason: String, place: Place) {
      self.kind = kind
      self.at = at
      self.effect = effect
      self.reason = reason
      self.place = place
    }

    /// Whether it says the same, wherever it stands.
    public func says(_ other: Classification) -> Bool {
      (kind, at, effect, reason) == (other.kind, other.at, other.effect, other.reason)
    }
  }

  /// The path of its file inside a language: `releases/1.0.0.md`.
  public var path: String
  public var title: Localized<String>
  public var version: Located<String>
  /// The day on which it was announced.
  public var published: Located<CivilDate>
  /// The first day on which the version holds, where that is another.
  public var effective: Located<CivilDate>?
  public var classifications: [Classification]
  public var place: Place

  public init(
    path: String, title: Localized<String>, version: Located<String>,
    published: Located<CivilDate>, effective: Located<CivilDate>? = nil,
    classifications: [Classification] = [], place: Place
  ) {
    self.path = path
    self.title = title
    self.version = version
    self.published = published
    self.effective = effective
    self.classifications = classifications
    self.place = place
  }
}
