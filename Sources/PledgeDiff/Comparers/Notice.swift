import PledgeModel

extension Comparer {
  /// How long before it takes effect a change is announced.
  static let notice = Comparer([
    ChangeKind(
      "notice-shortened", mirror: "notice-lengthened", .weaker,
      "Changes are announced a shorter time before they take effect."),
    ChangeKind(
      "notice-lengthened", mirror: "notice-shortened", .stronger,
      "Changes are announced a longer time before they take effect."),
  ]) { pair in
    let (old, new) = (pair.old.policy.identity, pair.new.policy.identity)
    let (before, after) = (old.notice?.days ?? 0, new.notice?.days ?? 0)
    guard before != after else { return [] }
    let isShorter = after < before
    return [
      Change(
        isShorter ? "notice-shortened" : "notice-lengthened", isShorter ? .weaker : .stronger,
        "policy/notice",
        after == 0
          ? "changes are no longer announced before they take effect"
          : "changes are announced \(after) days before they take effect, no longer \(before)",
        before: old.notice.map { "\($0.days) days" }, after: new.notice.map { "\($0.days) days" },
        oldPlace: old.place, newPlace: new.place)
    ]
  }
}
