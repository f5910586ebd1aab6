import PledgeModel

extension Rule {
  static let metricUndefined = Rule(
    .metricUndefined, "Every metric that is named exists, and what is missed is promised.",
    why: "What nobody can time is no promise, and what is not promised cannot be missed.",
    bad: Example(
      "response-times.md",
      Example.targets().replacing(
        "First reply: initialResponse", with: "First reply: «initialReply»")),
    good: Example("response-times.md", Example.targets()), needs: [.policy]
  ) { subject in
    // Columns are judged where tables are read.
    let policy = subject.policy
    let known = policy.metrics.map(\.id)
    let all = known + Metric.standardIDs.filter { !known.contains($0) }
    let undefined = policy.metricsNamedOutsideTables.filter { !all.contains($0.value) }.map {
      name in
      Finding(
        "there is no metric “\(name.value)”", at: name.place, subject: name.value,
        hint: hint(for: name.value, among: all))
    }
    return undefined + unpromised(in: policy, among: all)
  }

  /// The metrics whose targets are said to be missed, though no target is about them.
  private static func unpromised(in policy: Policy, among known: [String]) -> [Finding] {
    let promised = Set(policy.targets.map(\.metric))
    guard !promised.isEmpty, !policy.unreadKinds.contains(.targets),
      policy.targetTables.allSatisfy(\.isWhole)
    else { return [] }
    return policy.metricsThatAreMissed.filter {
      known.contains($0.value) && !promised.contains($0.value)
    }.map { name in
      Finding(
        "no target is about “\(name.value)”, so none can be missed", at: name.place,
        subject: name.value, hint: hint(for: name.value, among: known.filter(promised.contains)))
    }
  }
}
