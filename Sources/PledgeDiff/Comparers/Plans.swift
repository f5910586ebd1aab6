import PledgeModel

extension Comparer {
  /// What customers can buy, and what it entitles them to.
  static let plans = Comparer([
    ChangeKind("plan-removed", mirror: "plan-added", .weaker, "A plan is gone."),
    ChangeKind("plan-added", mirror: "plan-removed", .wording, "There is a plan more."),
    ChangeKind("plan-renamed", .wording, "A plan is called otherwise."),
    ChangeKind(
      "entitlement-removed", mirror: "entitlement-added", .weaker,
      "A plan entitles its customers to something no longer."),
    ChangeKind(
      "entitlement-added", mirror: "entitlement-removed", .stronger,
      "A plan entitles its customers to something more."),
    ChangeKind("entitlement-reworded", .undecided, "An entitlement is put otherwise."),
  ]) { pair in
    func title(_ plan: Plan) -> String { pair.title(plan.name, plan.id) }
    return pair.plans.removed.map {
      Change(
        "plan-removed", .weaker, "plans/\($0.id)", "plan “\(title($0))” is gone",
        before: title($0), oldPlace: $0.place, content: pair.plain($0.scope))
    }
      + pair.plans.added.map {
        Change(
          "plan-added", .wording, "plans/\($0.id)", "plan “\(title($0))” is new", after: title($0),
          newPlace: $0.place, content: pair.plain($0.scope))
      }
      + pair.plans.both.flatMap { old, new in
        [
          pair.renaming(
            "plan-renamed", "plans/\(new.id)", "plan", (old.id, old.name, old.place),
            (new.id, new.name, new.place))
        ].compactMap(\.self) + entitlements(old, new, title(new), in: pair)
      }
  }

  private static func entitlements(_ old: Plan, _ new: Plan, _ title: String, in pair: Pair)
    -> [Change]
  {
    let lists = (
      old.entitlements.best(for: pair.language) ?? [],
      new.entitlements.best(for: pair.language) ?? []
    )
    return ListEdit.all(lists.0, lists.1).map { edit in
      let (kind, effect, message): (ChangeID, Effect, String) =
        switch edit {
        case .removed(let text):
          ("entitlement-removed", .weaker, "no longer entitles to “\(text)”")
        case .added(let text): ("entitlement-added", .stronger, "entitles to “\(text)” as well")
        case .reworded(let before, let after):
          ("entitlement-reworded", .undecided, "entitles to “\(after)”, no longer “\(before)”")
        }
      return Change(
        kind, effect, "plans/\(new.id)/entitlements", "plan “\(title)” \(message)",
        before: edit.before, after: edit.after, oldPlace: old.place, newPlace: new.place)
    }
  }
}
