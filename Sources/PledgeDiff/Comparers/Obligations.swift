import PledgeModel

extension Comparer {
  /// What customers must do, and what is not supported.
  static let obligations = Comparer([
    ChangeKind(
      "obligation-added", mirror: "obligation-removed", .weaker, "Customers must do something more."
    ),
    ChangeKind(
      "obligation-removed", mirror: "obligation-added", .stronger,
      "Customers must do something no longer."),
    ChangeKind(
      "obligation-widened", mirror: "obligation-narrowed", .weaker,
      "Customers must be there for longer, or for more severities."),
    ChangeKind(
      "obligation-narrowed", mirror: "obligation-widened", .stronger,
      "Customers must be there for less long, or for fewer severities."),
    ChangeKind(
      "exclusion-added", mirror: "exclusion-removed", .weaker, "Something is supported no longer."),
    ChangeKind(
      "exclusion-removed", mirror: "exclusion-added", .stronger, "Something is supported again."),
    ChangeKind("clause-renamed", .wording, "A clause has another heading."),
  ]) { pair in
    let (old, new) = (pair.old.policy, pair.new.policy)
    let obligations = Matched(old.obligations, new.obligations, id: \.clause.id)
    return pair.clauses(
      obligations, "obligations", removed: ("obligation-removed", .stronger),
      added: ("obligation-added", .weaker), "customers must: ")
      + obligations.both.compactMap { extent($0.old, $0.new, in: pair) }
      + pair.clauses(
        Matched(old.exclusions, new.exclusions, id: \.clause.id), "exclusions",
        removed: ("exclusion-removed", .stronger), added: ("exclusion-added", .weaker),
        "not supported: ")
  }

  /// When customers must be there, and for which severities.
  private static func extent(_ old: Obligation, _ new: Obligation, in pair: Pair) -> Change? {
    let common = pair.severities.both.map(\.new.id)
    let was = Set(
      old.severities?.map { pair.renames.newID($0.value, .severities) } ?? common)
    let now = Set(new.severities?.map(\.value) ?? common)
    let isSameHours =
      old.hours.map { pair.renames.newClock($0.value) } == new.hours?.value
    guard was != now || !isSameHours else { return nil }
    var effects: [Effect] = []
    // What customers must do for longer, or for more severities, is a loss to them.
    if was != now { effects.append(Effect(from: was, to: now).mirrored) }
    if !isSameHours {
      effects.append(pair.hoursEffect(old.hours?.value, new.hours?.value).mirrored)
    }
    let effect = effects.joined
    func text(_ obligation: Obligation, _ severities: Set<String>) -> String {
      let names =
        severities == Set(common) ? "every severity" : severities.sorted().joined(separator: ", ")
      return "\(obligation.hours?.value.name ?? "hours not said"), for \(names)"
    }
    let name = pair.title(new.clause.name, new.clause.id)
    return Change(
      effect == .stronger ? "obligation-narrowed" : "obligation-widened", effect,
      "obligations/\(new.clause.id)",
      "“\(name)”: \(text(new, now)), no longer \(text(old, was))", before: text(old, was),
      after: text(new, now), oldPlace: old.clause.place, newPlace: new.clause.place)
  }
}

extension Pair {
  /// Clauses that come and go, and those with another heading.
  func clauses<Holder: ClauseHolder>(
    _ matched: Matched<Holder>, _ area: String, removed: (ChangeID, Effect),
    added: (ChangeID, Effect), _ introduction: String
  ) -> [Change] {
    func name(_ holder: Holder) -> String { title(holder.clause.name, holder.clause.id) }
    return matched.removed.map {
      Change(
        removed.0, removed.1, "\(area)/\($0.clause.id)", "no longer \(introduction)“\(name($0))”",
        before: name($0), oldPlace: $0.clause.place, content: plain($0.clause.text))
    }
      + matched.added.map {
        Change(
          added.0, added.1, "\(area)/\($0.clause.id)", "now \(introduction)“\(name($0))”",
          after: name($0), newPlace: $0.clause.place, content: plain($0.clause.text))
      }
      + matched.both.compactMap { old, new in
        renaming(
          "clause-renamed", "\(area)/\(new.clause.id)", "clause",
          (old.clause.id, old.clause.name, old.clause.place),
          (new.clause.id, new.clause.name, new.clause.place))
      }
  }

  /// What customers lose and gain of open time when one clock takes another's place.
  func hoursEffect(_ before: Clock?, _ after: Clock?) -> Effect {
    guard let before, let after, let schedules = verdicts.schedules(before, after)
    else { return .undecided }
    return schedules.map { Effect(from: $0.old, to: $0.new, since: verdicts.since) }.joined
  }
}
