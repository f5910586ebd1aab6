import PledgeModel

/// What a plan is promised for a severity and a metric, before and after; one of both is there.
struct TargetPair: Sendable {
  var old: Target?
  var new: Target?

  /// Every target of both policies, in the order of the new one, then those that are gone.
  static func all(_ old: Policy, _ new: Policy, _ renames: Renames) -> [TargetPair] {
    let matched = Matched(
      old.targets.map { ($0, key($0, renames)) }, new.targets.map { ($0, key($0, nil)) },
      id: \.1)
    return matched.both.map { TargetPair(old: $0.old.0, new: $0.new.0) }
      + matched.added.map { TargetPair(old: nil, new: $0.0) }
      + matched.removed.map { TargetPair(old: $0.0, new: nil) }
  }

  /// - Parameter renames: those by which an old target's ids become new ones.
  private static func key(_ target: Target, _ renames: Renames?) -> String {
    func id(_ id: String, _ area: Alias.Group) -> String { renames?.newID(id, area) ?? id }
    return [
      target.plan.map { id($0, .plans) } ?? "", id(target.severity, .severities),
      id(target.metric, .metrics),
    ].joined(separator: "\u{0}")
  }
}
