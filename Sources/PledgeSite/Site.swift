public import PledgeModel
public import PledgeTime

/// A policy's site: which pages it has, and how each is made.
///
/// Everything that pages share is worked out once. Rendering a page is a function of the site and the
/// page alone, so that any number of pages can be rendered at the same time.
public struct Site: Sendable {
  let policy: Policy
  public let theme: Theme
  /// The day from which the next closed days are counted.
  let date: CivilDate
  let generator: String
  let downloads: [Download]
  /// What schema.org has words for, as JSON-LD without any `<`; empty for none.
  let structuredData: [UInt8]
  let map: SiteMap
  /// The names of the promises that a cell of a table makes, by its place.
  let targetNames: [Place: [String]]
  let history: History
  /// One for each language, in their order.
  let editions: [Edition]
  /// Every HTML page in every language, redirects too: by language, then by path.
  public let pages: [Page]
  /// The paths of the pages that have twins in Markdown.
  let twinned: Set<String>
  /// Pages that would stand where another one does, and redirects that cannot be.
  public let findings: [Finding]

  /// - Parameters:
  ///   - map: the policy's, where it has been made already.
  ///   - date: the day from which a calendar's next closed days are shown.
  ///   - generator: what made the site: `pledge 0.1.0`.
  ///   - structuredData: JSON-LD for the pages on which contacts stand; it may hold no `<`.
  public init(
    _ policy: Policy, map: SiteMap? = nil, theme: Theme, date: CivilDate, generator: String,
    downloads: [Download], structuredData: [UInt8] = []
  ) {
    self.policy = policy
    self.theme = theme
    self.date = date
    self.generator = generator
    self.downloads = downloads
    self.structuredData = structuredData
    history = History(policy)
    let map = map ?? SiteMap(policy)
    self.map = map
    targetNames = Dictionary(grouping: policy.targets, by: \.place).mapValues { targets in
      targets.map(FigureMark.target)
    }
    editions = map.languages.indices.map { Edition($0, of: policy, map) }
    let layout = SiteLayout(policy, map)
    (pages, findings) = (layout.pages, layout.findings)
    twinned = Set(layout.pages.lazy.filter { map.hasTwin($0) }.map(\.path))
  }

  /// One page as a file, with its twin in Markdown where it has one, what can be found on it, and what is wrong with the
  /// templates it was made by.
  public func render(
    _ page: Page
  ) -> (files: [OutputFile], searchable: SearchablePage?, findings: [Finding]) {
    let language = map.languages.firstIndex(of: page.language) ?? 0
    var renderer = PageRenderer(self, editions[language], page)
    var files = [OutputFile(path: page.path, bytes: renderer.render())]
    if let twin = renderer.twin { files.append(OutputFile(path: page.twinPath, bytes: twin)) }
    return (files, renderer.searchable, renderer.findings)
  }

  /// The indexes of each language's search, each with its path inside the site.
  ///
  /// - Parameter pages: what can be found on each of `pages`.
  public func searchIndexes(of pages: [SearchablePage?]) -> [(path: String, index: SearchIndex)] {
    editions.map { edition in
      let own = zip(self.pages, pages).lazy.filter { $0.0.language == edition.language }
      return (
        map.path(of: Edition.searchIndexPath, in: edition.language),
        SearchIndex(of: own.compactMap(\.1), language: edition.language)
      )
    }
  }

  static let sitemapPath = "sitemap.xml"

  /// The feeds that are written as JSON, each with its path inside the site and its own address.
  public var jsonFeeds: [(path: String, address: String, feed: Feed)] {
    guard let url = policy.identity.url else { return [] }
    return editions.filter(\.hasChanges).map { edition in
      (
        map.path(of: Edition.changesJSONPath, in: edition.language),
        address(Edition.changesJSONPath, in: edition, under: url),
        changesFeed(of: edition, under: url)
      )
    }
  }

  /// The web application manifests, each with its path inside the site.
  public var applications: [(path: String, application: WebApplication)] {
    editions.map { edition in
      let path = map.path(of: Edition.manifestPath, in: edition.language)
      return (
        path,
        WebApplication(
          name: edition.siteName,
          description: policy.identity.description.best(for: edition.language),
          language: edition.language, start: "index.html",
          icon: SitePath.reference(to: theme.folder + Theme.icon, from: path))
      )
    }
  }

  /// The site's files that are no pages: the theme's own, those for whoever serves it and for language models, the
  /// site map and the feeds.
  public func otherFiles() -> ([OutputFile], [Finding]) {
    var files = theme.assets
    files.append(OutputFile(path: Self.headersPath, bytes: Self.headers))
    files += editions.map { edition in
      OutputFile(
        path: map.path(of: Edition.printStylePath, in: edition.language),
        bytes: PrintStyle(edition, of: policy).css)
    }
    files.append(OutputFile(path: Self.languageModelsPath, bytes: languageModelsFile()))
    if let securityText { files.append(securityText) }
    if let url = policy.identity.url {
      files.append(OutputFile(path: Self.sitemapPath, bytes: sitemap(under: url)))
      files.append(OutputFile(path: Self.robotsPath, bytes: Self.robots(under: url)))
      for edition in editions {
        files.append(
          OutputFile(
            path: map.path(of: Edition.openSearchPath, in: edition.language),
            bytes: openSearch(of: edition, under: url)))
        func add(_ feed: Feed, _ path: String) {
          files.append(
            OutputFile(
              path: map.path(of: path, in: edition.language),
              bytes: feed.atom(at: address(path, in: edition, under: url))))
        }
        if edition.hasFeed { add(newsFeed(of: edition, under: url), Edition.feedPath) }
        if edition.hasChanges { add(changesFeed(of: edition, under: url), Edition.changesPath) }
      }
    }
    return (files, [])
  }
}
