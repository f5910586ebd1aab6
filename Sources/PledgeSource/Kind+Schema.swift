import PledgeJSON
import PledgeModel

extension Kind {
  /// What a file of this kind may hold: as JSON whole, as Markdown in its front matter.
  var schema: Schema {
    switch self {
    case .policy: PolicyKeys.schema
    case .calendar: CalendarKeys.schema
    case .channel: ChannelKeys.schema
    case .plans: PlanKeys.schema
    case .severities: SeverityKeys.schema
    case .targets: TargetKeys.schema
    case .process: ProcessKeys.schema
    case .escalation: ClauseKeys.escalation.schema
    case .obligations: ClauseKeys.obligations.schema
    case .exclusions: ClauseKeys.exclusions.schema
    case .remedies: ClauseKeys.remedies.schema
    case .versions: ClauseKeys.versions.schema
    case .definitions: ClauseKeys.definitions.schema
    case .news: NewsKeys.schema
    case .release: ReleaseKeys.schema
    case .page: PageKeys.schema
    }
  }

  /// The component that is the page of a JSON file of this kind; nil when it makes no page.
  var component: String? {
    switch self {
    case .plans, .severities, .targets, .process, .escalation, .obligations, .exclusions, .remedies,
      .versions, .definitions:
      rawValue
    case .policy, .calendar, .channel, .news, .release, .page: nil
    }
  }
}

extension Kind {
  /// What a translation of a file of this kind may say.
  var translationSchema: Schema { Self.translationSchemas[self] ?? DocumentKeys.translation(self) }

  private static let translationSchemas = Dictionary(
    uniqueKeysWithValues: allCases.map { ($0, DocumentKeys.translation($0)) })
}

extension Schema {
  /// The keys of an object's schema; none for other shapes.
  var keys: [String] {
    guard case .object(let properties) = shape else { return [] }
    return properties.map(\.name)
  }
}

enum PageKeys {
  static let schema = Schema("A page of prose.", .object(DocumentKeys.properties(.page)))
}
