import PledgeModel

/// Takes up what the note of a version says of changes that nobody can compute.
struct Classifier {
  private let said: [ReleaseNote.Classification]
  /// What the old policy's note of the same version says already: it may be about a change of before.
  private let saidBefore: [ReleaseNote.Classification]
  private var isUsed: [Bool]

  init(_ note: ReleaseNote?, before: ReleaseNote?) {
    said = note?.classifications ?? []
    saidBefore = before?.classifications ?? []
    isUsed = said.map { _ in false }
  }

  /// The same changes, the worst first, each undecided one with the effect and the reason that are given for it.
  ///
  /// What the old policy's note says already is about a change of before, and not about one that comes after it.
  ///
  /// - Parameter later: what changes since the old policy; nil where these are those changes themselves.
  mutating func classify(_ diff: Diff, after later: Diff? = nil) -> Diff {
    var diff = diff
    let open = Set((later?.changes ?? []).filter { $0.effect == .undecided }.map(\.subject))
    for index in diff.changes.indices where diff.changes[index].effect == .undecided {
      let change = diff.changes[index]
      guard !open.contains(change.subject) else { continue }
      for (number, word) in said.enumerated()
      where word.kind == change.kind && word.at == change.pointer
        && (later != nil || !saidBefore.contains(where: word.says))
      {
        isUsed[number] = true
        diff.changes[index].effect = word.effect
        diff.changes[index].reason = word.reason
      }
    }
    diff.changes = diff.changes.inOrder
    return diff
  }

  var unmatched: [ReleaseNote.Classification] {
    zip(said, isUsed).filter { word, isUsed in
      !isUsed && !saidBefore.contains(where: word.says)
    }.map(\.0)
  }
}

extension Change {
  /// What an author's word about it names: its kind, and what it is about.
  var subject: String { "\(kind) \(pointer)" }
}
