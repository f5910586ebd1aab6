/// What a change does to the customer whom a policy protects, mildest first.
public enum Effect: Int, Comparable, CaseIterable, Sendable {
  /// Nothing is promised otherwise.
  case wording
  case stronger
  /// Stronger for some moments, severities or customers, weaker for others.
  case mixed
  case weaker
  /// Nobody can compute it: its author must say which of the others it is.
  case undecided

  public static func < (first: Effect, second: Effect) -> Bool { first.rawValue < second.rawValue }

  /// The word that reports print and change notes use.
  public var name: String {
    switch self {
    case .wording: "wording"
    case .stronger: "stronger"
    case .mixed: "mixed"
    case .weaker: "weaker"
    case .undecided: "undecided"
    }
  }

  public init?(named name: String) {
    guard let effect = Effect.allCases.first(where: { $0.name == name }) else { return nil }
    self = effect
  }

  /// What a change does that takes something from customers, or gives them something, or both, or neither.
  public init(takes: Bool, gives: Bool) {
    self =
      switch (takes, gives) {
      case (false, false): .wording
      case (true, false): .weaker
      case (false, true): .stronger
      case (true, true): .mixed
      }
  }

  /// What undoing the change does.
  public var mirrored: Effect {
    switch self {
    case .stronger: .weaker
    case .weaker: .stronger
    case .wording, .mixed, .undecided: self
    }
  }

  /// What both do together.
  public func joined(with other: Effect) -> Effect {
    switch (self, other) {
    case (.undecided, _), (_, .undecided): .undecided
    case (.wording, let effect), (let effect, .wording): effect
    case (.stronger, .stronger): .stronger
    case (.weaker, .weaker): .weaker
    case (.stronger, .weaker), (.weaker, .stronger), (.mixed, _), (_, .mixed): .mixed
    }
  }
}

extension Sequence<Effect> {
  /// What all of them do together; of none, nothing.
  public var joined: Effect { reduce(.wording) { $0.joined(with: $1) } }
}
