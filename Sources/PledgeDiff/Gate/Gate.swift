public import PledgeModel
public import PledgeTime

/// What changes must come with before they may be made: a version that tells them, a note, the notice that is promised.
public struct Gate: Sendable {
  let old: Side
  let new: Side
  /// The version that was frozen last before the change; nil where none was.
  let released: Side?
  /// What changes since the last release, or else since the old policy, with what the author says of it.
  let changes: [Change]
  /// What changes since the old policy, likewise.
  let diff: Diff
  /// The day on which it is asked.
  let date: CivilDate
  /// What the note of the new version classifies and no change asks for.
  let unmatched: [ReleaseNote.Classification]

  /// What is missing for a change, each finding with its level and at a place of the new policy, in order; and the
  /// changes with what their author says of those that nobody can compute.
  ///
  /// - Parameters:
  ///   - diff: what changes from the old policy to the new one.
  ///   - date: the day on which the change is announced where no note says one.
  ///   - lastRelease: the definition that the old policy froze last, and what changes from it to the new policy. What is
  ///     demanded is measured against it, so that nothing is weakened in slices too thin to be seen.
  public static func findings(
    old: Side, new: Side, diff: Diff, date: CivilDate, lastRelease: (side: Side, diff: Diff)?
  ) -> (findings: [Finding], diff: Diff) {
    let gate = Gate(old: old, new: new, diff: diff, date: date, lastRelease: lastRelease)
    let findings =
      gate.versionFindings() + gate.noteFindings() + gate.noticeFindings()
      + gate.undecidedFindings() + gate.publishedFindings() + gate.idFindings()
    return (
      levelled(findings).sorted {
        ($0.place, $0.rule, $0.message) < ($1.place, $1.rule, $1.message)
      },
      gate.diff
    )
  }

  private init(
    old: Side, new: Side, diff: Diff, date: CivilDate, lastRelease: (side: Side, diff: Diff)?
  ) {
    (self.old, self.new, self.date) = (old, new, date)
    released = lastRelease?.side
    var author = Classifier(
      new.policy.release(new.policy.identity.version)?.note,
      before: old.policy.release(new.policy.identity.version)?.note)
    self.diff = author.classify(diff)
    if let lastRelease {
      // What a frozen definition cannot show is told by the old policy alone.
      let unseen = Set(Comparer.all.filter(\.needsPages).flatMap(\.kinds).map(\.id))
      changes =
        author.classify(lastRelease.diff, after: self.diff).changes
        + self.diff.changes.filter { unseen.contains($0.kind) || $0.pointer.hasPrefix("pages/") }
    } else {
      changes = self.diff.changes
    }
    unmatched = author.unmatched
  }

  /// What the demand is measured against.
  var base: Policy { released?.policy ?? old.policy }

  /// The changes that nobody who guards the policy has agreed to.
  var unapproved: [Change] {
    changes.filter(isUnapproved)
  }

  func isUnapproved(_ change: Change) -> Bool {
    guard change.effect == .weaker || change.effect == .mixed else { return true }
    return !old.policy.approvals.contains { $0.fingerprint == change.fingerprint }
  }

  /// Where the new policy says its version.
  var versionPlace: Place { new.policy.identity.versionPlace ?? new.policy.identity.place }

  /// The first places at which a finding can show what it is about.
  func notes(on changes: [Change]) -> [Finding.Note] {
    changes.sorted { $0.effect > $1.effect }.lazy
      .compactMap { change in change.newPlace.map { Finding.Note(change.message, at: $0) } }
      .prefix(3).map(\.self)
  }
}
