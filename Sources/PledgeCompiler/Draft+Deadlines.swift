import PledgeCheck
public import PledgeModel
public import PledgeTime

extension Draft {
  /// The errors for which no deadline of the policy can be trusted, in order of place; empty where all can.
  ///
  /// What reading could not make out is left out of the policy, and deadlines would be counted on what is left. An
  /// error that only leaves a target open is not among them: the target's answer says so.
  public func faultsOfDeadlines(zones: ZoneData, on date: CivilDate) -> [Finding] {
    faults(zones: zones, on: date, of: \.hidesInDeadlines)
  }

  /// The errors for which the policy cannot be compared with another, in order of place: those of deadlines, and those
  /// that leave a target open.
  public func faultsOfComparison(zones: ZoneData, on date: CivilDate) -> [Finding] {
    faults(zones: zones, on: date, of: \.hidesInComparisons)
  }

  private func faults(
    zones: ZoneData, on date: CivilDate, of hides: @Sendable (Rule) -> Bool
  ) -> [Finding] {
    let rules =
      isReadForDeadlines
      ? Rule.all.filter { hides($0) || $0.id == "target-missing" } : Rule.all
    let errors = check(zones: zones, on: date, rules: rules).findings
      .filter { $0.level == .error }
    guard isReadForDeadlines else { return errors }
    let blanks = Set(policy.targets.map(\.place))
    return errors.filter { finding in
      guard mayHoldDeadlines(finding.place.file) else { return false }
      // An empty cell is answered; a row that is missing has nobody to answer.
      if finding.rule == "target-missing", !blanks.contains(finding.place) { return true }
      return Rule.named(finding.rule).map(hides) ?? true
    }
  }

  /// Whether every file that deadlines may hang on could be read whole; a page that could not may have named any kind.
  private var isReadForDeadlines: Bool {
    !policy.unreadKinds.contains { $0.holdsDeadlines || $0 == .page }
      && !findings.contains { $0.rule == .policyMissing }
  }

  /// A file that was not taken up, which nobody knows the kind of, may hold what only texts hold.
  private func mayHoldDeadlines(_ file: String) -> Bool {
    guard !filesBesideDeadlines.contains(file) else { return false }
    let name = file.split(separator: "/").last ?? ""
    guard let dot = name.lastIndex(of: ".") else { return true }
    return ["md", "json", "ics"].contains(name[dot...].dropFirst())
  }
}
