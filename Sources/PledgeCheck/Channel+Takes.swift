import PledgeModel

extension Channel {
  /// Whether it takes a severity of a plan; what names something that does not exist may mean either.
  func takes(_ severity: String, of plan: String?, in policy: Policy) -> Bool {
    func takes(_ id: String?, _ named: [Located<String>]?, _ isKnown: (String) -> Bool) -> Bool {
      guard let named, let id else { return true }
      return named.contains { $0.value == id || !isKnown($0.value) }
    }
    return takes(severity, severities) { id in policy.severities.contains { $0.id == id } }
      && takes(plan, plans) { id in policy.plans.contains { $0.id == id } }
  }
}
