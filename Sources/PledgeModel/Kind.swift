/// What a content file is, as its front matter or its path says.
public enum Kind: String, CaseIterable, Sendable {
  case policy, calendar, channel, plans, severities, targets, process
  case escalation, obligations, exclusions, remedies, versions, definitions
  case news, release, page

  /// Whether deadlines hang on what files of this kind say.
  public var holdsDeadlines: Bool {
    switch self {
    case .policy, .calendar, .plans, .severities, .targets: true
    case .channel, .process, .escalation, .obligations, .exclusions, .remedies, .versions,
      .definitions, .news, .release,
      .page:
      false
    }
  }
}
