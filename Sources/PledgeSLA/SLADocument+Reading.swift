import PledgeJSON
import PledgeModel

extension SLADocument {
  /// The policy that a definition read speaks of; what contradicts itself is reported.
  func policy(_ reading: inout Reading) -> Policy {
    var policy = policy
    if policy.languages.isEmpty { policy.languages = ["en"] }
    policy.metrics = SLAMetric.metrics(metrics)
    policy.channels = channels.compactMap(\.asChannel)
    policy.unreadKinds = Set(reading.unreadKeys.map(Self.kind))
    let targets = readTargets(in: policy, &reading)
    policy.targets = targets.map(\.target)
    policy.targetTables = Self.tables(targets, file: reading.source.path)
    policy.acceptances = Self.acceptances(policy, file: reading.source.path)
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
    case _: .policy
    }
  }

  /// The acceptances, those of targets naming them as findings on this file do.
  private static func acceptances(_ policy: Policy, file: String) -> [Acceptance] {
    let subjects = Set(policy.targets.map(\.subject))
    return policy.acceptances.map { acceptance in
      var acceptance = acceptance
      if acceptance.at == SLAException.allTargets {
        acceptance.at = file
      } else if subjects.contains(acceptance.at) {
        acceptance.at = "\(file)#\(acceptance.at)"
      }
      return acceptance
    }
  }
}
