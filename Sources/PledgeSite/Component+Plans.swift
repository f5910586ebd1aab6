import PledgeModel
import PledgeTemplate

extension Component {
  /// What each plan covers.
  static let plans = Component(name: .plans) { page, level in
    guard !page.policy.plans.isEmpty else { return nil }
    var plans: [Value] = []
    for plan in page.policy.plans {
      let entitlements = page.version(of: plan.entitlements)
      plans.append([
        "id": page.claim(plan.id),
        "name": .text(plan.name.best(for: page.language) ?? plan.id),
        "scope": page.value(of: plan.scope),
        "hasEntitlements": .bool(entitlements?.value.isEmpty == false),
        "entitlements": .list((entitlements?.value ?? []).map(Value.text)),
        "entitlementsLanguage": Value(page.foreign(entitlements?.language)),
        "entitlementsDir": Value(page.foreignDirection(entitlements?.language)),
        "hasTargets": .bool(plan.hasTargets || page.policy.targets.isEmpty),
      ])
    }
    return ["plans": .list(plans), "words": page.edition.words, "level": .text(String(level))]
  }
}
