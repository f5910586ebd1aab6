import PledgeModel

extension SLADocument {
  /// A target and what the file says of it.
  struct ReadTarget {
    var written: SLATarget
    var target: Target
  }

  /// The targets that can be judged; a metric nobody declares and a target given twice are reported.
  func readTargets(in policy: Policy, _ reading: inout Reading) -> [ReadTarget] {
    let metrics = Set(policy.metrics.map(\.id))
    var undefined: Set<String> = []
    var places: [[[UInt8]]: Place] = [:]
    return targets.compactMap { target in
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
      let key = [target.plan?.value ?? "", target.severity.value, metric.value].map { Array($0.utf8) }
      guard let value = target.value(default: policy.defaultLanguage, &reading) else { return nil }
      let place = target.within?.place ?? target.none?.place ?? target.origin.place
      if let first = places[key] {
        reading.report(
          Finding(
            .targetDuplicate, "\(metric.value) of \(target.severity.value) is promised twice", at: place,
            subject: target.origin.pointer, notes: [.init("it is promised here first", at: first)]))
        return nil
      }
      places[key] = place
      return ReadTarget(
        written: target,
        target: Target(
          plan: target.plan?.value, severity: target.severity.value, metric: metric.value, value: value,
          place: place, subject: target.subject))
    }
  }

  /// The targets as tables of one row, one for each plan and severity: what refers to plans, severities and
  /// clocks stands in tables, with its place.
  static func tables(_ targets: [ReadTarget], file: String) -> [TargetTable] {
    var tables: [TargetTable] = []
    var indices: [[[UInt8]?]: Int] = [:]
    var clocks: Set<Clock> = []
    for item in targets {
      let (written, target) = (item.written, item.target)
      let key = [target.plan.map { Array($0.utf8) }, Array(target.severity.utf8)]
      let index = indices[key] ?? tables.count
      if index == tables.count {
        indices[key] = index
        tables.append(
          TargetTable(
            path: file, across: .metrics, plans: written.plan.map { [$0] }, metric: nil, columns: [],
            rows: [.init(severity: written.severity, cells: [])], clocks: [], place: written.origin.place))
      }
      tables[index].columns.append(.init(id: target.metric, heading: target.metric, place: written.metric.place))
      tables[index].rows[0].cells.append(Located(target.value, at: target.place))
      if let clock = written.clock, clocks.insert(clock.value).inserted { tables[index].clocks.append(clock) }
    }
    return tables
  }
}
