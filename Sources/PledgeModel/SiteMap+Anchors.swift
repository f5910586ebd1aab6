extension SiteMap {
  /// The anchors on a page of a language, or nil if there is no such page, or it could not be read whole.
  public func anchors(on path: String, in language: String, of policy: Policy) -> Set<String>? {
    guard let entry = self[path] else { return nil }
    var anchors: Set<String> = []
    switch entry.source {
    case .document(let kind):
      guard let document = document(of: entry, in: language, of: policy) else { return anchors }
      let isUnread = kind != .page && policy.unreadKinds.contains(kind)
      if isUnread || policy.unreadTranslations.contains(document.file) { return nil }
      anchors.formUnion(document.prose.anchors)
      for node in document.prose.nodes where node.content == .component {
        let name = ComponentName(rawValue: document.prose.string(node.text))
        anchors.formUnion(Self.anchors(of: name, in: policy))
      }
      if path == Self.channelsPath, kind == .page {
        anchors.formUnion(Self.anchors(of: .channels, in: policy))
      }
    case .home, .channels:
      anchors.formUnion(Self.anchors(of: .channels, in: policy))
    case .when, .news, .tools, .history, .release, .contents, .notFound: break
    }
    return anchors
  }

  /// The document a page shows in a language: that language's, or else the first there is.
  public func document(of entry: Entry, in language: String, of policy: Policy) -> Document? {
    let own = languages.firstIndex(of: language).flatMap { entry.documents[$0] }
    return (own ?? entry.documents.lazy.compactMap { $0 }.first).map { policy.documents[$0] }
  }

  /// The ids that a component gives to its parts.
  private static func anchors(of name: ComponentName?, in policy: Policy) -> [String] {
    switch name {
    case .channels: policy.channels.map(\.id)
    case .severities: policy.severities.map(\.id)
    case .plans: policy.plans.map(\.id)
    case .calendars: policy.calendars.map(\.id)
    case .escalation: policy.escalations.map(\.clause.id)
    case .obligations: policy.obligations.map(\.clause.id)
    case .exclusions: policy.exclusions.map(\.clause.id)
    case .remedies: policy.remedies.map(\.clause.id)
    case .definitions: policy.definitions.map(\.clause.id)
    case .targets, .process, .news, .versions, nil: []
    }
  }
}

extension Prose {
  /// The anchors of its headings.
  public var anchors: Set<String> {
    var anchors: Set<String> = []
    for node in nodes where !node.detail.isEmpty {
      if case .heading = node.content { anchors.insert(string(node.detail)) }
    }
    return anchors
  }
}
