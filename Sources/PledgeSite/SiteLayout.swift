public import PledgeModel

/// Which files a site has, told before any of them is made: enough to see what would stand in another's place.
public struct SiteLayout: Sendable {
  /// Every HTML page in every language, redirects too: by language, then by path.
  public let pages: [Page]
  /// The paths of the site's files that are no pages, without the theme's.
  public let otherPaths: [String]
  /// Pages that would stand where another one does, and redirects that cannot be.
  public let findings: [Finding]

  public init(_ policy: Policy, _ map: SiteMap) {
    var pages: [Page] = []
    pages.reserveCapacity(map.entries.count * map.languages.count)
    for language in map.languages {
      for (index, entry) in map.entries.enumerated() {
        pages.append(
          Page(
            path: map.path(of: entry.path, in: language), language: language,
            content: .entry(index)))
      }
    }
    func inEachLanguage(_ names: [String]) -> [String] {
      map.languages.flatMap { language in names.map { map.path(of: $0, in: language) } }
    }
    var others = [Site.headersPath, Theme.engine, Site.languageModelsPath]
    others += inEachLanguage([
      Edition.manifestPath, Edition.printStylePath, Edition.searchIndexPath,
    ])
    others += pages.lazy.filter { map.hasTwin($0) }.map(\.twinPath)
    if policy.identity.url != nil {
      let feeds = policy.news.isEmpty ? [] : [Edition.feedPath]
      let changes = policy.releases.isEmpty ? [] : [Edition.changesPath, Edition.changesJSONPath]
      others +=
        [Site.sitemapPath, Site.robotsPath]
        + inEachLanguage(feeds + changes + [Edition.openSearchPath])
    }
    otherPaths = others
    let redirects = Self.redirects(of: policy, map, beside: pages.map(\.path) + others)
    self.pages = pages + redirects.pages
    findings = redirects.findings
  }
}

extension SiteMap {
  /// Whether a page is written in Markdown too: one that leads to another page, or to none, is not.
  func hasTwin(_ page: Page) -> Bool {
    switch page.content {
    case .entry(let index): entries[index].source != .notFound
    case .redirect: false
    }
  }
}
