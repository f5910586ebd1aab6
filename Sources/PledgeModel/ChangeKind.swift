/// The name of a kind of change: kebab-case, and what happened.
public struct ChangeID: Hashable, Comparable, Sendable, ExpressibleByStringLiteral,
  CustomStringConvertible
{
  public let name: String

  public init(_ name: String) { self.name = name }
  public init(stringLiteral name: String) { self.name = name }
  public var description: String { name }
  public static func < (first: ChangeID, second: ChangeID) -> Bool { first.name < second.name }
}

/// A kind of change of a policy.
public struct ChangeKind: Sendable {
  public var id: ChangeID
  /// What undoing it is.
  public var mirror: ChangeID
  /// What it does to customers, unless that is computed and comes out otherwise.
  public var effect: Effect
  /// What happened, in one sentence.
  public var summary: String

  public init(_ id: ChangeID, mirror: ChangeID? = nil, _ effect: Effect, _ summary: String) {
    self.id = id
    self.mirror = mirror ?? id
    self.effect = effect
    self.summary = summary
  }
}
