import PledgeModel

extension Rule {
  static let planUncovered = Rule(
    "plan-uncovered", "Every plan is promised something, or is said to be promised nothing.",
    why:
      "Customers of a plan that is named and left out cannot tell whether they are forgotten or excluded.",
    bad: Example(plans(front: "", open: "«", close: "»")),
    good: Example(plans(front: "---\ncommitment: { free: none }\n---\n")), isAcceptable: true,
    needs: [.plans, .targets]
  ) { subject in
    let policy = subject.policy
    guard !policy.targets.isEmpty, policy.targetTables.allSatisfy(\.isWhole) else { return [] }
    let covered = Set(policy.targets.map(\.plan))
    // A plan that does not exist may be the one that seems to be left out.
    guard covered.isSubset(of: Set(policy.plans.map { Optional($0.id) })) else { return [] }
    return policy.plans.filter { $0.hasTargets && !covered.contains($0.id) }.map { plan in
      Finding(
        "no target speaks of plan “\(plan.id)”", at: plan.place, subject: plan.id,
        hint:
          "name it under `plans` of a table, or say in the front matter of plans.md that nothing is promised: `commitment: { \(plan.id): none }`"
      )
    }
  }

  private static func plans(front: String, open: String = "", close: String = "") -> [String:
    String]
  {
    [
      "plans.md": """
      \(front)## Gold
      Everything.

      \(open)## Free\(close)
      The software.

      """,
      "response-times.md": Example.targets(clock: "clock: office\nplans: [gold]"),
    ]
  }
}
