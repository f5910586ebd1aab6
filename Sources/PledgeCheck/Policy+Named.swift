import PledgeModel

/// What a policy names by its id, wherever it does, for the rules that ask whether it exists.
extension Policy {
  /// The clocks targets, channels, obligations and levels run on; a clock that many cells share comes once.
  var namedClocks: [Located<Clock>] {
    var clocks = targetTables.flatMap(\.clocks) + channels.compactMap(\.hours)
    clocks += obligations.compactMap(\.hours)
    clocks += escalations.compactMap { level in
      if case .after(let promise) = level.trigger { promise.clock } else { nil }
    }
    clocks += targets.compactMap { target in
      if case .promise(let promise) = target.value { promise.clock } else { nil }
    }
    var seen: Set<Place> = []
    return clocks.filter { seen.insert($0.place).inserted }
  }

  var severitiesNamedBesideTables: [Located<String>] {
    let inTerms = escalations.map(\.severities) + obligations.map(\.severities)
    return (channels.map(\.severities) + inTerms).flatMap { $0 ?? [] }
  }

  var namedPlans: [Located<String>] {
    (targetTables.map(\.plans) + channels.map(\.plans)).flatMap { $0 ?? [] }
  }

  var metricsNamedOutsideTables: [Located<String>] {
    (timing.pauses ?? []).flatMap { $0.metrics ?? [] } + metricsThatAreMissed
  }

  /// The metrics whose missed targets escalate a ticket, or are made good.
  var metricsThatAreMissed: [Located<String>] {
    escalations.compactMap { level in
      if case .missed(let metric) = level.trigger { metric } else { nil }
    } + remedies.compactMap(\.metric)
  }
}
