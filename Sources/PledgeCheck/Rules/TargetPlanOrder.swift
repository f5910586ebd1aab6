import PledgeModel

extension Rule {
  static let targetPlanOrder = Rule(
    "target-plan-order",
    "A plan with more is at no moment promised something later than a plan with less.",
    why:
      "Whoever pays more and waits longer was sold the wrong plan. Which plan has more is what `ranking` says; "
      + "without it, one target that goes against two others or more shows it.",
    bad: Example(plans(gold: "«8 hours»")), good: Example(plans(gold: "2 hours")),
    isAcceptable: true, needs: [.plans, .severities, .targets]
  ) { subject in
    // One table of metrics promises every plan the same.
    let tables = subject.policy.targetTables
    guard tables.count > 1 || tables.contains(where: { $0.across == .plans }) else { return [] }
    let byCell = PlanCells(subject.policy)
    let ranked = subject.policy.plans.filter { $0.rank != nil }
      .sorted { ($0.rank ?? 0) < ($1.rank ?? 0) }
    let findings = ranked.indices.flatMap { index in
      byCell.cells(of: ranked[index].id).compactMap { dearer -> Finding? in
        ranked[..<index].suffix(12).reversed().lazy.compactMap { lesser in
          byCell.target(like: dearer, of: lesser.id).flatMap {
            finding(dearer, later: $0, in: subject)
          }
        }.first
      }
    }
    return findings + unranked(byCell, in: subject)
  }

  /// What is wrong where a dearer plan's target lies so to a lesser plan's; nil where nothing is.
  private static func finding(_ dearer: Target, later lesser: Target, in subject: Rule.Subject)
    -> Finding?
  {
    guard dearer.place != lesser.place, lesser.isPromise else { return nil }
    let (plan, other) = (dearer.plan ?? "", lesser.plan ?? "")
    let hint = "correct one of the two, or accept it in policy.json with a reason"
    if case .none = dearer.value {
      return Finding(
        "\(plan) is promised nothing where \(other), which has less, is promised “\(lesser.written)”",
        at: dearer.place, subject: dearer.subject,
        notes: [.init("\(other) is promised here", at: lesser.place)], hint: hint)
    }
    guard let sooner = SoonerTarget.found(lesser, than: dearer, in: subject) else { return nil }
    return Finding(
      "\(plan) is promised “\(dearer.written)”, later\(sooner.when) than \(other), which has less, with “\(lesser.written)”",
      at: dearer.place, subject: dearer.subject,
      notes: [.init("\(other) is promised here", at: lesser.place)] + sooner.notes(other, plan),
      hint: hint)
  }

  /// Plans that nobody ranks: one target against at least two that say which has more.
  private static func unranked(_ byCell: PlanCells, in subject: Rule.Subject) -> [Finding] {
    let plans = subject.policy.plans
    // Nobody sells more; and every pair is looked at.
    guard 2...12 ~= plans.count else { return [] }
    var findings: [Finding] = []
    for (index, plan) in plans.enumerated() {
      for other in plans[..<index] where plan.rank == nil || other.rank == nil {
        var sooner: [(mine: Target, theirs: Target)] = []
        var later: [(mine: Target, theirs: Target)] = []
        for mine in byCell.cells(of: plan.id) {
          guard let theirs = byCell.target(like: mine, of: other.id), theirs.place != mine.place
          else { continue }
          let isSooner = SoonerTarget.found(mine, than: theirs, in: subject) != nil
          let isLater = SoonerTarget.found(theirs, than: mine, in: subject) != nil
          if isSooner, !isLater { sooner.append((mine, theirs)) }
          if isLater, !isSooner { later.append((mine, theirs)) }
        }
        if sooner.count == 1, later.count >= 2, let odd = sooner.first, let usual = later.first {
          findings.append(contrary(odd.theirs, odd.mine, usually: usual.theirs, usual.mine))
        } else if later.count == 1, sooner.count >= 2, let odd = later.first,
          let usual = sooner.first
        {
          findings.append(contrary(odd.mine, odd.theirs, usually: usual.mine, usual.theirs))
        }
      }
    }
    return findings
  }

  private static func contrary(
    _ late: Target, _ soon: Target, usually more: Target, _ less: Target
  ) -> Finding {
    let (plan, other) = (late.plan ?? "", soon.plan ?? "")
    return Finding(
      "\(plan) is promised “\(late.written)”, later than \(other) with “\(soon.written)”, though sooner elsewhere",
      at: late.place, subject: late.subject,
      notes: [
        .init("\(other) is promised here", at: soon.place),
        .init(
          "\(plan) is promised “\(more.written)” and \(other) “\(less.written)”", at: more.place),
      ],
      hint:
        "correct one of the two, or say in plans.md which plan has more: `ranking: [\(other), \(plan)]`"
    )
  }

  private static func plans(gold: String) -> [String: String] {
    [
      "plans.md":
        "---\nranking: [silver, gold]\n---\n## Gold\nEverything.\n\n## Silver\nNearly everything.\n",
      "response-times.md": """
      ---
      kind: targets
      title: Response times
      across: plans
      metric: initialResponse
      clock: office
      commitment: target
      ---
      | Severity | Gold | Silver |
      |---|---|---|
      | P1 | 1 hour | 2 hours |
      | P2 | \(gold) | 4 hours |

      """,
    ]
  }
}

/// The targets of plans by what they are about.
private struct PlanCells {
  private struct Key: Hashable { var plan: String, severity: String, metric: String }

  private var targets: [Key: Target] = [:]
  private var byPlan: [String: [Target]] = [:]

  init(_ policy: Policy) {
    guard policy.plans.count > 1 else { return }
    for target in policy.targets {
      guard let plan = target.plan else { continue }
      targets[Key(plan: plan, severity: target.severity, metric: target.metric)] = target
      byPlan[plan, default: []].append(target)
    }
  }

  func cells(of plan: String) -> [Target] { byPlan[plan] ?? [] }

  /// What another plan is promised in the same case.
  func target(like target: Target, of plan: String) -> Target? {
    targets[Key(plan: plan, severity: target.severity, metric: target.metric)]
  }
}
