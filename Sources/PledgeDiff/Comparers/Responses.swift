import PledgeModel

extension Comparer {
  /// What counts as a response.
  static let responses = Comparer([
    ChangeKind(
      "response-loosened", mirror: "response-tightened", .weaker,
      "An automatic reply counts as a response."),
    ChangeKind(
      "response-tightened", mirror: "response-loosened", .stronger,
      "An automatic reply counts as a response no longer."),
    ChangeKind(
      "response-changed", .undecided,
      "The policy begins or ceases to say whether an automatic reply counts as a response."),
  ]) { pair in
    let (old, new) = (pair.old.policy, pair.new.policy)
    let (before, after) = (
      old.timing.response?.isAutomatic, new.timing.response?.isAutomatic
    )
    guard before != after else { return [] }
    func text(_ counts: Bool?) -> String? {
      counts.map { $0 ? "an automatic reply counts" : "an automatic reply does not count" }
    }
    let (kind, effect): (ChangeID, Effect) =
      switch (before, after) {
      case (false, true): ("response-loosened", .weaker)
      case (true, false): ("response-tightened", .stronger)
      case (_, _): ("response-changed", .undecided)
      }
    return [
      Change(
        kind, effect, "policy/timing/response",
        "response: \(text(after) ?? "the policy no longer says what counts")"
          + (before == nil ? ", which was not said" : ""),
        before: text(before), after: text(after), oldPlace: old.identity.place,
        newPlace: new.identity.place)
    ]
  }
}
