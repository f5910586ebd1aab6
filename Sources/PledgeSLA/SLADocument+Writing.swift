import PledgeModel
import PledgeTime

extension SLADocument {
  /// A policy as the file says it: prose resolved to plain words, targets as durations, zones cut to the span.
  init(_ policy: Policy, zones: [Zone]) {
    self.policy = policy
    for index in policy.severities.indices {
      self.policy.severities[index].definition = policy.resolved(
        policy.severities[index].definition)
    }
    for index in policy.plans.indices {
      let plan = policy.plans[index]
      self.policy.plans[index].scope = policy.resolved(
        plan.scope.withoutList(in: plan.entitlements))
    }
    for index in policy.channels.indices {
      self.policy.channels[index].body = policy.resolved(policy.channels[index].body)
    }
    for index in policy.steps.indices {
      self.policy.steps[index].text = policy.resolved(policy.steps[index].text)
    }
    for index in policy.metrics.indices where policy.metrics[index].name.isEmpty {
      guard let name = policy.metricName(policy.metrics[index].id) else { continue }
      self.policy.metrics[index].name = name
    }
    escalations = policy.resolved(policy.escalations).map { SLAEscalation($0) }
    self.policy.obligations = policy.resolved(policy.obligations)
    self.policy.exclusions = policy.resolved(policy.exclusions)
    self.policy.remedies = policy.resolved(policy.remedies)
    self.policy.versions = policy.resolved(policy.versions)
    self.policy.definitions = policy.resolved(policy.definitions)
    // A note is written after the definition that it speaks of.
    let notes = Set(policy.documents.filter { $0.kind == .release }.map(\.file))
    self.policy.acceptances = policy.acceptances.filter { !notes.contains($0.place.file) }.map {
      policy.inDefinition($0)
    }
    self.policy.additions = policy.allAdditions
    metrics = SLAMetric.list(self.policy.metrics)
    channels = SLAChannel.list(self.policy.channels)
    targets = policy.orderedTargets.compactMap { SLATarget($0, in: policy) }
    if let span = policy.zoneSpan {
      self.zones = policy.zoneNames.compactMap { name in zones.first { $0.name == name } }
        .map { Located(SLAZone($0, over: span), at: policy.identity.place) }
    }
  }
}

extension Policy {
  /// Clauses with plain words in place of references.
  fileprivate func resolved<Holder: ClauseHolder>(_ clauses: [Holder]) -> [Holder] {
    clauses.map { holder in
      var holder = holder
      holder.clause.text = resolved(holder.clause.text)
      return holder
    }
  }
}

extension Policy {
  /// By plan, severity and metric, in their own orders; what names none of them comes last.
  fileprivate var orderedTargets: [Target] {
    func ranks(_ ids: [String]) -> [String: Int] {
      Dictionary(zip(ids, 0...), uniquingKeysWith: { first, _ in first })
    }
    let (plans, severities, metrics) = (
      ranks(plans.map(\.id)), ranks(severities.map(\.id)), ranks(metrics.map(\.id))
    )
    return targets.enumerated().map { index, target in
      let plan = target.plan.map { plans[$0] ?? .max } ?? -1
      return (
        (plan, severities[target.severity] ?? .max, metrics[target.metric] ?? .max, index), target
      )
    }.sorted { $0.0 < $1.0 }.map(\.1)
  }

  /// The dates for which offsets are needed; nil if the policy names none.
  fileprivate var zoneSpan: ClosedRange<CivilDate>? {
    let covered = calendars.compactMap(\.covers)
    guard let start = identity.effectiveDate?.value ?? covered.map(\.lowerBound).min() else {
      return nil
    }
    let end =
      covered.map(\.upperBound).max() ?? CivilDate(year: start.year + 1, month: 12, day: 31)
      ?? .latest
    return start...max(start, end)
  }
}

extension Policy {
  /// Everything that was added, once for each key of each file, with the reasons of all languages.
  ///
  /// Only what the definition holds: news and pages are not in it.
  fileprivate var allAdditions: [Addition] {
    var sources: [(file: String?, additions: [Addition])] = [(nil, additions)]
    sources += calendars.map { (nil, $0.additions) }
    sources += documents.filter { ![.news, .release, .page].contains($0.kind) }.map {
      ($0.path, $0.additions)
    }
    sources += targetTables.map { ($0.path, $0.additions) }
    var all: [Addition] = []
    var indices: [String: Int] = [:]
    for (file, additions) in sources {
      for addition in additions {
        // One that was read from a definition names its file already.
        let path =
          addition.path.contains("#")
          ? addition.path : "\(file ?? addition.place.file)#\(addition.path)"
        guard let index = indices[path] else {
          indices[path] = all.count
          all.append(Addition(path: path, reason: addition.reason, place: addition.place))
          continue
        }
        for version in addition.reason.versions where all[index].reason[version.language] == nil {
          all[index].reason.set(version.value, in: version.language, at: version.place)
        }
      }
    }
    return all
  }

  /// An acceptance as it speaks of the definition, whose findings have the subjects they have on the source.
  ///
  /// Without a subject it accepts what its rule finds in one file of the source; the definition is one file.
  fileprivate func inDefinition(_ acceptance: Acceptance) -> Acceptance {
    let parts = acceptance.at.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
    var acceptance = acceptance
    acceptance.at = parts.count == 2 ? String(parts[1]) : ""
    return acceptance
  }
}
