import PledgeModel

/// Finds the changes of one thing that policies promise.
struct Comparer: Sendable {
  /// The kinds of change that it finds.
  let kinds: [ChangeKind]
  /// Whether it compares what an SLA definition does not carry: pages, and what the author lets stand.
  var needsPages = false
  let changes: @Sendable (Pair) -> [Change]

  init(
    _ kinds: [ChangeKind], needsPages: Bool = false,
    changes: @escaping @Sendable (Pair) -> [Change]
  ) {
    self.kinds = kinds
    self.needsPages = needsPages
    self.changes = changes
  }
}
