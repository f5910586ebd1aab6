import PledgeModel

extension Rule {
  static let targetNoneUnexplained = Rule(
    "target-none-unexplained", level: .warning, "“N/A” says why nothing is promised.",
    why: "A customer cannot tell “never” from “does not arise”.",
    bad: Example("response-times.md", Example.targets(second: "«N/A»")),
    good: Example(
      "response-times.md",
      Example.targets(
        none: "none: { P2.initialResponse: Answered with the next release }", second: "N/A")),
    isAcceptable: true
  ) { subject in
    // A reason may stand under a key that was mistyped.
    let faulty = Set(subject.policy.targetTables.filter { !$0.isWhole }.map(\.place.file))
    return subject.policy.distinctTargets.compactMap { target in
      guard case .none(let absence) = target.value, absence.wording == .notApplicable,
        absence.reason.isEmpty, !faulty.contains(target.place.file)
      else { return nil }
      return Finding(
        "“\(absence.written)” does not say why nothing is promised",
        at: target.place,
        subject: target.subject,
        hint: "give the reason in the front matter: `none: { \(target.subject): … }`")
    }
  }
}
