import PledgeModel
import PledgeTemplate

/// The site in one language: what its pages share.
struct Edition: Sendable {
  /// The language's index among the policy's.
  let index: Int
  let language: String
  let wording: Wording
  let telling: Telling
  /// The interface words as templates name them.
  let words: Value
  let siteName: String
  /// At most a dozen, with paths inside the language.
  let navigation: [NavigationItem]
  /// The navigation as a template shows it on a page that is not part of it.
  let navigationValue: [Value]
  /// The announcements that have a page, the newest first.
  let news: [NavigationItem]
  /// The page that defines a severity, by its id, which is the anchor there.
  let severityPages: [String: String]
  /// Whether news has a feed in this language.
  let hasFeed: Bool
  /// Whether the policy has a history.
  let hasHistory: Bool
  /// Whether changes of the policy have feeds in this language.
  let hasChanges: Bool
  /// Version and effective date.
  let footer: [(String, Value)]
  /// The same in a line of text; nothing for a policy that has no version.
  let versionLine: String?

  static let printStylePath = "print.css"
  static let manifestPath = "site.webmanifest"
  static let searchIndexPath = "search.json"
  static let openSearchPath = "opensearch.xml"
  static let feedPath = "feed.xml"
  static let changesPath = "changes.xml"
  static let changesJSONPath = "changes.json"

  init(_ index: Int, of policy: Policy, _ map: SiteMap) {
    self.index = index
    language = map.languages[index]
    telling = Telling(policy, in: language)
    let wording = telling.wording
    self.wording = wording
    words = wording.value
    siteName = policy.identity.name.best(for: language) ?? policy.identity.id
    navigation = NavigationItem.all(of: policy, map, in: language, wording)
    navigationValue = navigation.map { $0.value(isCurrent: false) }
    news = policy.newestNews.compactMap { item in
      map.pagePath(of: item.path).map {
        NavigationItem(path: $0, label: item.title.best(for: map.languages[index]) ?? item.path)
      }
    }
    severityPages = Self.severityPages(of: policy, map, in: language)
    hasFeed = policy.identity.url != nil && !policy.news.isEmpty
    hasHistory = !policy.releases.isEmpty
    hasChanges = policy.identity.url != nil && hasHistory
    let version = policy.identity.version
    let effective = policy.identity.effectiveDate.map {
      " · \(wording.effectiveFrom) \(wording.date($0.value))"
    }
    versionLine = version.isEmpty ? nil : wording.version(version) + (effective ?? "")
    footer = [
      ("version", Value(policy.identity.version.isEmpty ? nil : policy.identity.version)),
      (
        "versionText",
        .text(
          policy.identity.version.isEmpty ? "" : wording.version(policy.identity.version))
      ),
      ("effective", policy.identity.effectiveDate.map { wording.value($0.value) } ?? .absent),
    ]
  }

  private static func severityPages(
    of policy: Policy, _ map: SiteMap, in language: String
  ) -> [String: String] {
    var pages: [String: String] = [:]
    guard !policy.severities.isEmpty else { return pages }
    for entry in map.entries where entry.source == .document(.severities) {
      let anchors = map.anchors(on: entry.path, in: language, of: policy) ?? []
      for severity in policy.severities where pages[severity.id] == nil {
        if anchors.contains(severity.id) { pages[severity.id] = entry.path }
      }
    }
    return pages
  }
}
