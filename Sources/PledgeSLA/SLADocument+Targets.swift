import PledgeModel

extension SLADocument {
  /// A target and what the file says of it.
  struct ReadTarget {
    var written: SLATarget
    var target: Target
  }

  /// The targets that can be told apart; a metric nobody declares and a target given twice are reported.
  func readTargets(in policy: Policy, _ reading: inout Reading) -> [ReadTarget] {
    let metrics = Set(policy.metrics.map(\.id))
    var undefined: Set<String> = []
    var places: [[[UInt8]]: Place] = [:]
    return targets.compactMap { target in
      // What names no severity or metric has been reported.
      guard !target.severity.value.isEmpty, !target.metric.value.isEmpty else { return nil }
      let metric = target.metric
      guard metrics.contains(metric.value) else {
        if undefined.insert(metric.value).inserted, !policy.unreadKinds.contains(.policy) {
          reading.report(
            Finding(
              .metricUndefined, "there is no metric “\(metric.value)”", at: metric.place,
              subject: "\(target.origin.pointer)/metric",
              hint: hint(for: metric.value, among: policy.metrics.map(\.id))))
        }
        return nil
      }
      let key = [target.plan?.value ?? "", target.severity.value, metric.value].map {
        Array($0.utf8)
      }
      let place = target.within?.place ?? target.none?.place ?? target.severity.place
      if let first = places[key] {
        reading.report(
          Finding(
            .targetDuplicate, "\(metric.value) of \(target.severity.value) is promised twice",
            at: place, subject: target.origin.pointer,
            notes: [.init("it is promised here first", at: first)]))
        return nil
      }
      places[key] = place
      return ReadTarget(
        written: target,
        target: Target(
          plan: target.plan?.value, severity: target.severity.value, metric: metric.value,
          value: target.value(default: policy.defaultLanguage, &reading), place: place,
          subject: target.subject))
    }
  }
}
