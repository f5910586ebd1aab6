import PledgeJSON
import PledgeModel

extension SLADocument {
  /// The policy that a definition read speaks of; what contradicts itself is reported.
  func policy(_ reading: inout Reading) -> Policy {
    var policy = policy
    if policy.languages.isEmpty { policy.languages = ["en"] }
    policy.metrics = SLAMetric.metrics(metrics)
    policy.channels = channels.compactMap(\.asChannel)
    policy.escalations = escalations.map(\.escalation)
    policy.unreadKinds = Set(reading.unreadKeys.map(Self.kind))
    let targets = readTargets(in: policy, &reading)
    let tables = SLATargetTable.tables(of: targets)
    policy.targets = targets.map(\.target)
    // What could not be read may be what is missing.
    if policy.unreadKinds.isDisjoint(with: [.targets, .policy]) {
      policy.targets += tables.flatMap { $0.blanks(policy.metrics) }
    }
    policy.targetTables = tables.map { $0.table(policy.metrics, file: reading.source.path) }
    for index in policy.acceptances.indices {
      let at = policy.acceptances[index].at
      policy.acceptances[index].at =
        at.isEmpty ? reading.source.path : "\(reading.source.path)#\(at)"
    }
    return policy
  }

  /// The kind of content that a key of the whole file holds.
  private static func kind(of key: String) -> Kind {
    switch key {
    case "calendars": .calendar
    case "severities": .severities
    case "plans": .plans
    case "channels": .channel
    case "targets": .targets
    case "process": .process
    case "roles", "escalation": .escalation
    case "obligations": .obligations
    case "exclusions": .exclusions
    case "remedies": .remedies
    case "versions": .versions
    case "definitions": .definitions
    case _: .policy
    }
  }
}
