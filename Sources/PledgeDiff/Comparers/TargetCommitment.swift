import PledgeModel

extension Comparer {
  /// How strongly targets are promised.
  static let targetCommitment = Comparer([
    ChangeKind(
      "target-softened", mirror: "target-hardened", .weaker,
      "A promise binds less than before: a guarantee becomes a target, or a target a goal."),
    ChangeKind(
      "target-hardened", mirror: "target-softened", .stronger,
      "A promise binds more than before: a goal becomes a target, or a target a guarantee."),
    ChangeKind(
      "target-nature-changed", .undecided,
      "A policy begins or ceases to say whether a promise is a goal, a target or a guarantee."),
  ]) { pair in
    let edits = pair.targets.compactMap {
      targets -> (target: Target, oldPlace: Place?, old: Promise, new: Promise)? in
      guard let target = targets.new, let old = targets.old?.promise, let new = target.promise,
        old.commitment != new.commitment
      else { return nil }
      return (target, targets.old?.place, old, new)
    }
    let groups = edits.grouped {
      [$0.target.place.file, $0.old.commitment?.rawValue ?? "", $0.new.commitment?.rawValue ?? ""]
    }
    return groups.map { edits in
      let (before, after) = (edits[0].old.commitment, edits[0].new.commitment)
      let (kind, effect): (ChangeID, Effect) =
        switch (before, after) {
        case (let before?, let after?) where after < before: ("target-softened", .weaker)
        case (_?, _?): ("target-hardened", .stronger)
        case (nil, _), (_, nil): ("target-nature-changed", .undecided)
        }
      let touched = TouchedPromises(
        edits.map { ($0.target, Verdict(effect: effect)) }, in: pair)
      func text(_ commitment: Commitment?) -> String {
        commitment.map { "a \($0.rawValue)" } ?? "nothing that the policy names"
      }
      return Change(
        kind, effect, "targets/\(touched.pointer)/commitment",
        "\(touched.names): \(text(after)), no longer \(text(before))",
        before: before?.rawValue, after: after?.rawValue,
        oldPlace: edits[0].oldPlace, newPlace: edits[0].target.place,
        parts: touched.severalParts)
    }
  }
}
