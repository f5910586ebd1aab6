public import PledgeModel
public import PledgeTime

/// What a policy was told: what its author must mend, and what its author accepts.
public struct Verdict: Sendable {
  /// Sorted by place.
  public var findings: [Finding] = []
  /// Findings that an acceptance speaks of, sorted by place.
  public var accepted: [Finding] = []

  public init(findings: [Finding] = []) { self.findings = findings }

  public func count(_ level: Level) -> Int { findings.count { $0.level == level } }
}

/// Holds a policy to every rule.
///
/// - Parameters:
///   - reading: what was found while the policy was read.
///   - zones: the zones the policy names, as far as they are known.
///   - date: the day on which it is judged: acceptances must still hold, holidays must not have run out.
///   - rules: those that it is held to; all, unless told otherwise.
public func check(
  _ policy: Policy, after reading: [Finding], siteMap: SiteMap, zones: ZoneData,
  on date: CivilDate, rules: [Rule] = Rule.all
) -> Verdict {
  let subject = Rule.Subject(policy, siteMap: siteMap, zones: zones, on: date)
  let levels = RuleLevels(policy)
  var verdict = Verdict()
  var isUsed = [Bool](repeating: false, count: policy.acceptances.count)
  let acceptances = AcceptanceIndex(policy.acceptances)
  for rule in rules
  where levels.level(of: rule.id) != nil && rule.needs.isDisjoint(with: policy.unreadKinds) {
    for var finding in rule.check?(subject) ?? [] {
      // A rule cannot misname itself.
      finding.rule = rule.id
      let speaking = rule.isAcceptable ? acceptances.speaking(of: finding) : []
      for index in speaking { isUsed[index] = true }
      // What is wrong with an acceptance is said of the acceptance, once.
      if speaking.isEmpty {
        verdict.findings.append(finding)
      } else {
        verdict.accepted.append(finding)
      }
    }
  }
  // What no id can look like is told as what does not exist, which offers the id that is meant.
  let undefined = Set(verdict.findings.filter { $0.rule.name.hasSuffix("-undefined") }.map(\.place))
  verdict.findings += reading.filter {
    $0.rule != .valueInvalid || !undefined.contains($0.place)
  }
  verdict.findings += acceptanceFindings(
    policy, isUsed: isUsed, found: Set(verdict.findings.map(\.rule)), on: date)
  verdict.findings += levels.findings
  verdict.findings = stamped(verdict.findings, levels)
  verdict.accepted = stamped(verdict.accepted, levels)
  return verdict
}

/// The findings in order, each with its level; the same thing is not said twice.
private func stamped(_ findings: [Finding], _ levels: RuleLevels) -> [Finding] {
  let sorted = findings.compactMap { finding -> Finding? in
    guard let level = levels.level(of: finding.rule) else { return nil }
    var finding = finding
    finding.level = level
    return finding
  }.sorted { ($0.place, $0.rule, $0.message) < ($1.place, $1.rule, $1.message) }
  var distinct: [Finding] = []
  for finding in sorted where finding != distinct.last { distinct.append(finding) }
  return distinct
}
