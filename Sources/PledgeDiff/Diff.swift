public import PledgeModel

/// What changes between two policies.
public struct Diff: Sendable {
  /// The most serious first, then by what they are about.
  public var changes: [Change]
  /// What could not be compared, and why, in whole sentences.
  public var notCompared: [String]

  public init(changes: [Change] = [], notCompared: [String] = []) {
    self.changes = changes
    self.notCompared = notCompared
  }

  /// What all changes do together.
  public var effect: Effect { changes.map(\.effect).joined }

  /// Compares what two policies promise; equal input gives equal output.
  ///
  /// - Parameter usualLevel: the level that a rule has unless a policy gives it another.
  public init(
    from old: Side, to new: Side,
    usualLevel: @escaping @Sendable (RuleID) -> Level? = { _ in .error }
  ) {
    let pair = Pair(old, new, usualLevel: usualLevel)
    let comparers = Comparer.all.filter { !$0.needsPages || pair.hasPages }
    let found = comparers.flatMap { $0.changes(pair) }
    changes = found.inOrder.withFingerprints
    notCompared =
      pair.hasPages
      ? []
      : [
        "Pages, acceptances and levels of rules were not compared: an SLA definition carries the promise alone."
      ]
  }

  /// Every kind of change, ordered by name.
  public static let kinds = Comparer.all.flatMap(\.kinds).sorted { $0.id < $1.id }
}
