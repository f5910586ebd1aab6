import PledgeModel

extension Rule {
  static let policyMissing = Rule(
    .policyMissing, "A content folder holds a policy.json.",
    why: "Nothing says whose promise it is.",
    bad: nil,
    good: nil)
}
