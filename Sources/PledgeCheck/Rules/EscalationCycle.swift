import PledgeModel

extension Rule {
  static let escalationCycle = Rule(
    "escalation-cycle", "Escalation leads upwards.",
    why: "A ticket would be handed round for ever.",
    bad: Example(
      "escalation.md",
      Example.escalation(
        "to: manager, asked: true, from: «top»", and: "to: manager, asked: true, from: first")
    ),
    good: Example(
      "escalation.md",
      Example.escalation("to: manager, asked: true", and: "to: manager, asked: true, from: first")),
    needs: [.escalation]
  ) { subject in
    let levels = subject.policy.escalations
    let from = Dictionary(
      levels.compactMap { level in level.from.map { (level.clause.id, $0.value) } },
      uniquingKeysWith: { first, _ in first })
    var told: Set<String> = []
    return levels.compactMap { level in
      var path = [level.clause.id]
      var next = from[level.clause.id]
      while let id = next, !path.contains(id) {
        path.append(id)
        next = from[id]
      }
      // A circle is told once, at its first level.
      guard next == level.clause.id, let place = level.from?.place, told.isDisjoint(with: path)
      else { return nil }
      told.formUnion(path)
      let circle = (path + [level.clause.id]).joined(separator: " from ")
      return Finding(
        "these levels are reached only from one another: \(circle)", at: place,
        subject: level.clause.id,
        hint: "leave out `from` at the level that a ticket reaches first")
    }
  }
}
