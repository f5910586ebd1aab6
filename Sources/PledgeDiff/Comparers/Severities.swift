import PledgeModel

extension Comparer {
  /// What severities there are; their texts are compared with all others.
  static let severities = Comparer([
    ChangeKind(
      "severity-removed", mirror: "severity-added", .weaker,
      "A severity is gone, and what was promised for it."),
    ChangeKind(
      "severity-added", mirror: "severity-removed", .mixed,
      "There is a severity more: tickets of others may now be counted to it."),
    ChangeKind("severity-renamed", .wording, "A severity is called otherwise."),
    ChangeKind("severity-reordered", .mixed, "Severities rank otherwise."),
  ]) { pair in
    let severities = pair.severities
    let moved =
      severities.both.map(\.old.id)
      != pair.old.policy.severities.map(\.id).filter { id in
        severities.both.contains { $0.old.id == id }
      }
    func order(_ severities: [Severity]) -> String {
      severities.map(\.id).joined(separator: ", ")
    }
    return severities.removed.map {
      Change(
        "severity-removed", .weaker, "severities/\($0.id)",
        "severity \($0.id) is gone, and what was promised for it",
        before: pair.title($0.name, $0.id), oldPlace: $0.place, content: pair.plain($0.definition))
    }
      + severities.added.map {
        Change(
          "severity-added", .mixed, "severities/\($0.id)", "severity \($0.id) is new",
          after: pair.title($0.name, $0.id), newPlace: $0.place,
          content: pair.plain($0.definition))
      }
      + severities.both.compactMap { old, new in
        pair.renaming(
          "severity-renamed", "severities/\(new.id)", "severity", (old.id, old.name, old.place),
          (new.id, new.name, new.place))
      }
      + (moved
        ? [
          Change(
            "severity-reordered", .mixed, "severities",
            "severities rank \(order(pair.new.policy.severities)), no longer \(order(pair.old.policy.severities))",
            before: order(pair.old.policy.severities), after: order(pair.new.policy.severities),
            oldPlace: pair.old.policy.severities.first?.place,
            newPlace: pair.new.policy.severities.first?.place)
        ] : [])
  }
}
