import PledgeModel
import PledgeTime

extension Comparer {
  /// Who takes over, and when.
  static let escalationSteps = Comparer([
    ChangeKind(
      "step-removed", mirror: "step-added", .weaker, "A level of the escalation path is gone."),
    ChangeKind(
      "step-added", mirror: "step-removed", .stronger, "There is a level more to escalate to."),
    ChangeKind("step-renamed", .wording, "A level of the escalation path is called otherwise."),
    ChangeKind(
      "step-later", mirror: "step-earlier", .weaker, "A ticket reaches a level later than before."),
    ChangeKind(
      "step-earlier", mirror: "step-later", .stronger,
      "A ticket reaches a level sooner than before."),
    ChangeKind(
      "step-changed", .undecided,
      "A level is reached otherwise, by other tickets, or led by somebody else."),
  ]) { pair in
    let steps = Matched(pair.old.policy.escalations, pair.new.policy.escalations, id: \.clause.id)
    func title(_ step: Escalation) -> String {
      "level “\(pair.title(step.clause.name, step.clause.id))”"
    }
    return steps.removed.map {
      Change(
        "step-removed", .weaker, "escalation/\($0.clause.id)", "\(title($0)) is gone",
        before: $0.clause.name.best(for: pair.language), oldPlace: $0.clause.place,
        content: pair.plain($0.clause.text))
    }
      + steps.added.map {
        Change(
          "step-added", .stronger, "escalation/\($0.clause.id)", "\(title($0)) is new",
          after: $0.clause.name.best(for: pair.language), newPlace: $0.clause.place,
          content: pair.plain($0.clause.text))
      }
      + steps.both.flatMap { old, new in
        [
          pair.renaming(
            "step-renamed", "escalation/\(new.clause.id)", "level",
            (old.clause.id, old.clause.name, old.clause.place),
            (new.clause.id, new.clause.name, new.clause.place)),
          trigger(old, new, title(new), in: pair),
          circumstances(old, new, title(new), in: pair),
        ].compactMap(\.self)
      }
  }

  private static func trigger(
    _ old: Escalation, _ new: Escalation, _ title: String, in pair: Pair
  ) -> Change? {
    let (before, after) = (pair.text(old.trigger), pair.text(new.trigger))
    var verdict = Verdict(effect: .undecided)
    if case .after(let was) = old.trigger, case .after(let now) = new.trigger {
      guard !pair.isUnedited(was, now) else { return nil }
      verdict = pair.verdicts(was, now)
    } else if before == after {
      return nil
    }
    let kind: ChangeID =
      switch verdict.effect {
      case .weaker: "step-later"
      case .stronger: "step-earlier"
      case .mixed, .undecided, .wording: "step-changed"
      }
    return Change(
      kind, verdict.effect, "escalation/\(new.clause.id)/trigger",
      "\(title) is reached \(after ?? "nobody says when"), no longer \(before ?? "at a time nobody said")",
      before: before, after: after, oldPlace: old.clause.place, newPlace: new.clause.place,
      evidence: verdict.evidence)
  }

  /// Who leads a level, from where it is reached, and for which severities.
  private static func circumstances(
    _ old: Escalation, _ new: Escalation, _ title: String, in pair: Pair
  ) -> Change? {
    func text(_ step: Escalation, _ policy: Policy, _ newID: (String) -> String) -> String {
      let role = step.role.map { role in
        policy.roles.first { $0.id == role.value }?.name.best(for: pair.language) ?? role.value
      }
      let severities = step.severities.map { $0.map { newID($0.value) }.joined(separator: ", ") }
      return [
        role.map { "led by \($0)" }, step.from.map { "after \($0.value)" },
        "for \(severities ?? "every severity")",
      ].compactMap(\.self).joined(separator: ", ")
    }
    let before = text(old, pair.old.policy) { pair.renames.newID($0, .severities) }
    let after = text(new, pair.new.policy) { $0 }
    guard before != after else { return nil }
    return Change(
      "step-changed", .undecided, "escalation/\(new.clause.id)",
      "\(title) is \(after), no longer \(before)", before: before, after: after,
      oldPlace: old.clause.place, newPlace: new.clause.place)
  }
}

extension Pair {
  fileprivate func text(_ trigger: Escalation.Trigger?) -> String? {
    switch trigger {
    case .after(let promise): "after \(promise.told)"
    case .missed(let metric): "when \(metricName(metric.value)) is missed"
    case .asked: "when the customer asks"
    case nil: nil
    }
  }
}
