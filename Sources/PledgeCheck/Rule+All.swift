public import PledgeModel

extension Rule {
  /// Every rule, ordered by name, a line each.
  // swift-format-ignore
  public static let all: [Rule] = [
    acceptanceExpired,
    acceptanceReasonMissing,
    acceptanceUnused,
    businessDayAmbiguous,
    calendarCoverageMissing,
    calendarHoursInvalid,
    calendarUndefined,
    channelNoneForSeverity,
    customerZonesMissing,
    durationClockConflict,
    durationDayAmbiguous,
    durationInvalid,
    durationNoClock,
    durationRange,
    durationUnreadable,
    durationVague,
    effectiveDateMissing,
    encodingInvalid,
    fileTooLarge,
    frontMatterInvalid,
    holidaysFileMissing,
    htmlDropped,
    icalendarInvalid,
    idDuplicate,
    jsonInvalid,
    keyMissing,
    keyUnknown,
    kindUnknown,
    languageUnsupported,
    linkTargetMissing,
    linkUnsafe,
    markdownTooComplex,
    metricUndefined,
    outputCollision,
    pathInvalid,
    planUndefined,
    policyMissing,
    providerMissing,
    referenceUndefined,
    severityIDDuplicate,
    severityUndefined,
    structureInvalid,
    targetDuplicate,
    targetMissing,
    targetNoneUnexplained,
    targetOrder,
    targetStageOrder,
    templateInvalid,
    timezoneMissing,
    timezoneUnknown,
    translationMismatch,
    translationMissing,
    translationRepeatsData,
    urlMissing,
    valueInvalid,
    versionMissing,
  ]

  private static let byID = Dictionary(
    all.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })

  public static func named(_ id: RuleID) -> Rule? { byID[id] }
}
