import PledgeModel

extension Rule {
  static let escalationRoleUndefined = Rule(
    "escalation-role-undefined", "Whoever takes over is named.",
    why: "A customer is told that somebody takes over and cannot find out who.",
    bad: Example(
      "escalation.md", Example.escalation("to: «manger», after: 30 minutes, clock: always")),
    good: Example(
      "escalation.md", Example.escalation("to: manager, after: 30 minutes, clock: always")),
    needs: [.escalation]
  ) { subject in
    let policy = subject.policy
    let roles = policy.roles.map(\.id)
    let levels = policy.escalations.map(\.clause.id)
    return policy.escalations.flatMap { level -> [Finding] in
      var findings: [Finding] = []
      if let role = level.role, !roles.contains(role.value) {
        findings.append(
          Finding(
            "there is no role “\(role.value)”", at: role.place, subject: level.clause.id,
            hint: hint(for: role.value, among: roles)
              ?? "name it under `roles: { \(role.value): … }`"))
      }
      if let from = level.from, !levels.contains(from.value) {
        findings.append(
          Finding(
            "there is no level “\(from.value)”", at: from.place, subject: level.clause.id,
            hint: hint(for: from.value, among: levels)))
      }
      return findings
    }
  }
}
