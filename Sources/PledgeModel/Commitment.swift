/// How strongly a target is promised, weakest first.
public enum Commitment: String, CaseIterable, Comparable, Sendable {
  /// What the provider tries to reach.
  case goal
  /// What the provider undertakes to reach.
  case target
  /// What the provider owes, with remedies where it fails.
  case guarantee

  public static func < (first: Self, second: Self) -> Bool { first.rank < second.rank }

  private var rank: Int {
    switch self {
    case .goal: 0
    case .target: 1
    case .guarantee: 2
    }
  }
}
