import PledgeModel

/// Which channels take which severities of which plans, and what is promised to whom, told once for all rules.
struct Reach: Sendable {
  /// A channel, and what it is restricted to; nil is everything.
  private struct Entry: Sendable {
    var channel: Channel
    var severities: Set<String>?
    var plans: Set<String>?
  }

  private let entries: [Entry]
  /// The plans that are promised something for a severity, each once, in order; nil is a policy without plans.
  private let promised: [String: [String?]]

  init(_ policy: Policy) {
    let severities = Set(policy.severities.map(\.id))
    let plans = Set(policy.plans.map(\.id))
    // What names something that does not exist may mean anything.
    func restriction(_ named: [Located<String>]?, known: Set<String>) -> Set<String>? {
      guard let names = named.map({ Set($0.map(\.value)) }), names.isSubset(of: known) else {
        return nil
      }
      return names
    }
    entries = policy.channels.map { channel in
      Entry(
        channel: channel, severities: restriction(channel.severities, known: severities),
        plans: restriction(channel.plans, known: plans))
    }
    promised = Dictionary(
      grouping: policy.targets.filter(\.isPromise), by: \.severity
    ).mapValues { Set($0.map(\.plan)).sorted { ($0 ?? "") < ($1 ?? "") } }
  }

  /// The plans that are promised something for a severity, in order.
  func plans(promised severity: String) -> [String?] { promised[severity] ?? [] }

  /// The channels that take a severity of a plan.
  func channels(for severity: String, of plan: String?) -> some Sequence<Channel> {
    entries.lazy.filter { entry in
      entry.severities?.contains(severity) != false
        && (plan.map { entry.plans?.contains($0) != false } ?? true)
    }.map(\.channel)
  }
}
