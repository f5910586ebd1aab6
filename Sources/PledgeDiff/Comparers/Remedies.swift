import PledgeModel

extension Comparer {
  /// What customers get when a promise is broken.
  static let remedies = Comparer([
    ChangeKind(
      "remedy-removed", mirror: "remedy-added", .weaker,
      "Customers get nothing any more where they got something."),
    ChangeKind(
      "remedy-added", mirror: "remedy-removed", .stronger,
      "Customers get something where they got nothing."),
    ChangeKind("remedy-lowered", mirror: "remedy-raised", .weaker, "A service credit is less."),
    ChangeKind("remedy-raised", mirror: "remedy-lowered", .stronger, "A service credit is more."),
    ChangeKind("remedy-changed", .undecided, "A remedy is for another promise."),
  ]) { pair in
    let remedies = Matched(pair.old.policy.remedies, pair.new.policy.remedies, id: \.clause.id)
    return pair.clauses(
      remedies, "remedies", removed: ("remedy-removed", .weaker),
      added: ("remedy-added", .stronger), "what customers get: ")
      + remedies.both.flatMap { old, new -> [Change] in
        func change(
          _ kind: ChangeID, _ effect: Effect, _ part: String, _ before: String, _ after: String
        ) -> Change {
          let name = pair.title(new.clause.name, new.clause.id)
          return Change(
            kind, effect, "remedies/\(new.clause.id)/\(part)",
            "“\(name)”: \(after), no longer \(before)", before: before, after: after,
            oldPlace: old.clause.place, newPlace: new.clause.place)
        }
        func text(_ credit: Int?) -> String { credit.map { "\($0) % of the fee" } ?? "no credit" }
        func text(_ metric: String?) -> String {
          metric.map { "for \(pair.metricName($0))" } ?? "for every promise"
        }
        var changes: [Change] = []
        let (less, more) = (new.credit ?? 0, old.credit ?? 0)
        if less != more {
          changes.append(
            change(
              less < more ? "remedy-lowered" : "remedy-raised", less < more ? .weaker : .stronger,
              "credit", text(old.credit), text(new.credit)))
        }
        if old.metric.map({ pair.renames.newID($0.value, .metrics) }) != new.metric?.value {
          changes.append(
            change(
              "remedy-changed", .undecided, "metric", text(old.metric?.value),
              text(new.metric?.value)))
        }
        return changes
      }
  }
}
