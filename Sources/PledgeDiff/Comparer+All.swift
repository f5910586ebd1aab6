extension Comparer {
  /// Every one, in the order of the catalogue.
  static let all: [Comparer] = [
    targetDeadlines, targetCommitment, clockStart, pauses, responses, calendarHours, policyZone,
    severities, metrics, channels, plans, escalationSteps, obligations, remedies,
    supportedVersions, definitions, notice, legalTerms, policyLanguages, texts, pages, copiedFiles,
    concessions,
  ]
}
