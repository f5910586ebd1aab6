import PledgeModel
import PledgeTime

extension Comparer {
  /// Which versions of the product are supported, and until when.
  static let supportedVersions = Comparer([
    ChangeKind(
      "supported-version-removed", mirror: "supported-version-added", .weaker,
      "A version is supported no longer."),
    ChangeKind(
      "supported-version-added", mirror: "supported-version-removed", .stronger,
      "A version more is supported."),
    ChangeKind(
      "support-ends-sooner", mirror: "support-ends-later", .weaker,
      "The support of a version ends sooner than before."),
    ChangeKind(
      "support-ends-later", mirror: "support-ends-sooner", .stronger,
      "The support of a version ends later than before."),
  ]) { pair in
    let versions = Matched(pair.old.policy.versions, pair.new.policy.versions, id: \.clause.id)
    return pair.clauses(
      versions, "versions", removed: ("supported-version-removed", .weaker),
      added: ("supported-version-added", .stronger), "supported: ")
      + versions.both.compactMap { old, new in
        let (before, after) = (old.until?.value, new.until?.value)
        guard before != after else { return nil }
        // No end is later than every day.
        let isSooner = (after ?? .latest) < (before ?? .latest)
        func text(_ date: CivilDate?) -> String { date.map { "until \($0)" } ?? "without an end" }
        return Change(
          isSooner ? "support-ends-sooner" : "support-ends-later", isSooner ? .weaker : .stronger,
          "versions/\(new.clause.id)/until",
          "“\(pair.title(new.clause.name, new.clause.id))” is supported \(text(after)), no longer \(text(before))",
          before: text(before), after: text(after), oldPlace: old.until?.place ?? old.clause.place,
          newPlace: new.until?.place ?? new.clause.place)
      }
  }
}
