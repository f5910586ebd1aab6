import PledgeModel

extension Rule {
  static let targetNatureUndefined = Rule(
    "target-nature-undefined", level: .warning,
    "Targets say whether they are goals, targets or guarantees.",
    why: "A customer cannot tell what is owed from what is hoped for.",
    bad: Example("response-times.md", Example.targets(commitment: "", first: "«1 hour»")),
    good: Example("response-times.md", Example.targets(commitment: "commitment: guarantee")),
    isAcceptable: true, needs: [.targets]
  ) { subject in
    // It may stand under a key that was mistyped.
    var files = Set(subject.policy.targetTables.filter { !$0.isWhole }.map(\.place.file))
    return subject.policy.distinctPromises.compactMap { target, promise in
      guard promise.commitment == nil, files.insert(target.place.file).inserted else { return nil }
      return Finding(
        "nothing says how strongly these times are promised", at: target.place,
        subject: "commitment",
        hint:
          "declare `commitment: goal`, `target` or `guarantee`; `P1: guarantee` for one severity")
    }
  }
}
