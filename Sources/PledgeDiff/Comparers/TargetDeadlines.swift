import PledgeModel

extension Comparer {
  /// How long customers wait, decided by the deadlines over every moment of receipt.
  static let targetDeadlines = Comparer([
    ChangeKind(
      "target-lengthened", mirror: "target-shortened", .weaker,
      "A promise falls due later than before, and never sooner."),
    ChangeKind(
      "target-shortened", mirror: "target-lengthened", .stronger,
      "A promise falls due sooner than before, and never later."),
    ChangeKind(
      "target-incomparable", .mixed,
      "A promise falls due later than before at some moments, and sooner at others."),
    ChangeKind(
      "target-reworded", .wording, "A promise is put otherwise, and falls due when it did."),
    ChangeKind(
      "target-removed", mirror: "target-added", .weaker, "Nothing is promised any more."),
    ChangeKind(
      "target-added", mirror: "target-removed", .stronger,
      "Something is promised where nothing was."),
  ]) { pair in
    let edits = pair.targets.compactMap { TargetEdit($0, in: pair) }
    return edits.grouped(by: \.key).map { change($0, in: pair) }
  }

  private static func change(_ edits: [TargetEdit], in pair: Pair) -> Change {
    let (old, new) = (edits[0].old, edits[0].new)
    let touched = TouchedPromises(edits.map { ($0.target, $0.verdict) }, in: pair)
    let (kind, message): (ChangeID, String) =
      switch (old?.promise, new?.promise) {
      case (let before?, let after?) where before.phrase == after.phrase:
        (
          kind(touched.effect),
          "\(touched.names): counted \(after.circumstances), no longer \(before.circumstances)"
        )
      case (let before?, let after?):
        (
          kind(touched.effect),
          "\(touched.names): \(after.told(besides: before)), no longer \(before.told(besides: after))"
        )
      case (_, nil):
        ("target-removed", "\(touched.names): \(old?.written ?? "") is no longer promised")
      case (nil, let after?):
        ("target-added", "\(touched.names): \(after.written) is promised, where nothing was")
      }
    return Change(
      kind, touched.effect, "targets/\(touched.pointer)", message,
      before: old.map { $0.promise?.told ?? $0.written },
      after: new.map { $0.promise?.told ?? $0.written },
      oldPlace: old?.place, newPlace: new?.place, evidence: touched.evidence,
      parts: touched.severalParts)
  }

  private static func kind(_ effect: Effect) -> ChangeID {
    switch effect {
    case .weaker: "target-lengthened"
    case .stronger: "target-shortened"
    case .wording: "target-reworded"
    case .mixed, .undecided: "target-incomparable"
    }
  }
}

/// An edit of what one plan is promised for one severity and metric.
private struct TargetEdit {
  let old: Target?
  let new: Target?
  let target: Target
  let verdict: Verdict
  /// What all share that one edit of the author changes.
  let key: [String]

  /// Nil where nothing of the target itself is changed; what moves its calendar is reported there.
  init?(_ targets: TargetPair, in pair: Pair) {
    guard let target = targets.new ?? targets.old else { return nil }
    self.target = target
    (old, new) = (targets.old, targets.new)
    let files = [old?.place.file ?? "", new?.place.file ?? ""]
    switch (old?.promise, new?.promise) {
    case (nil, nil): return nil
    case (nil, let after?):
      guard pair.hasParts(of: targets) else { return nil }
      verdict = Verdict(effect: .stronger)
      key = files + ["added", old?.written ?? "", after.told]
    case (let before?, nil):
      guard pair.hasParts(of: targets) else { return nil }
      verdict = Verdict(effect: .weaker)
      key = files + ["removed", before.told, new?.written ?? ""]
    case (let before?, let after?):
      guard !pair.isUnedited(before, after) else { return nil }
      verdict = pair.verdicts(before, after)
      // A clock or a reading is said once for many cells, a phrase for each.
      key =
        before.phrase == after.phrase
        ? files + ["counted", before.circumstances, after.circumstances]
        : files + [target.severity, target.metric, before.told, after.told]
    }
  }
}
