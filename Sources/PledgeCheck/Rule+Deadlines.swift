import PledgeModel

extension Rule {
  /// Whether deadlines computed from a policy that breaks the rule may be other than promised, without saying so.
  public var hidesInDeadlines: Bool {
    mustHold && !Self.toldByAnswers.contains(id) && !Self.besideDeadlines.contains(id)
  }

  /// Whether what breaks it leaves open what is promised, so that nobody can compare it with anything.
  public var hidesInComparisons: Bool {
    hidesInDeadlines
      || (mustHold && Self.toldByAnswers.contains(id) && id != Rule.holidaysExpired.id)
  }

  /// Their faults leave a target without a term or a clock, and its answer says that.
  private static let toldByAnswers: Set<RuleID> = Set(
    [
      calendarNeverOpen, holidaysExpired,
      businessDayAmbiguous, calendarUndefined, customerZonesMissing, durationClockConflict,
      durationDayAmbiguous, durationInvalid, durationNoClock, durationRange, durationUnreadable,
      durationVague, targetMissing, timezoneMissing,
    ].map(\.id))

  /// No deadline hangs on what they are about: who promises, prose, translations, acceptances.
  private static let besideDeadlines: Set<RuleID> = Set(
    [
      channelUndefined, emailInvalid, escalationCycle, escalationOrder, escalationRoleUndefined,
      phoneInvalid,
      acceptanceExpired, acceptanceReasonMissing, effectiveDateMissing, linkTargetMissing,
      linkUnsafe, outputCollision, providerMissing, referenceUndefined, translationMismatch,
      translationRepeatsData, versionMissing,
    ].map(\.id))
}
