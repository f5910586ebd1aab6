/// What a content file is, as its front matter or its path says.
public enum Kind: String, CaseIterable, Sendable {
  case policy, calendar, channel, plans, severities, targets, process, escalation, obligations,
    exclusions, remedies,
    versions, definitions, news, page
}
