/// Which pages a policy's site has, before any is written.
///
/// The site is made along it, and the checker judges links by it, so that both mean the same pages.
public struct SiteMap: Sendable {
  /// What a page is made from.
  public enum Source: Hashable, Sendable {
    /// A document of that kind.
    case document(Kind)
    /// Made from the policy as a whole.
    case home, channels, when, news, tools, history, contents, notFound
    /// A published version of which nobody wrote.
    case release(String)
  }

  /// One page, which exists in every language of the policy.
  public struct Entry: Sendable {
    /// The path inside its language: `news/title.html`.
    public var path: String
    public var source: Source
    /// For each of the policy's languages, the index of its document; nil where it is not written.
    public var documents: [Int?]
  }

  /// Ordered by path.
  public let entries: [Entry]
  public let languages: [String]
  /// The entry with this path inside its language.
  let indices: [String: Int]
  /// The page of each document, by the document's path inside its language.
  let pages: [String: String]
  /// The anchors of channels on the page of channels, by the path of their file.
  let channelAnchors: [String: String]
  /// Paths inside the site of everything that is no page and may be linked to.
  let files: Set<String>

  public init(_ policy: Policy) {
    languages = policy.languages.isEmpty ? [policy.defaultLanguage] : policy.languages
    let documents = Self.documents(of: policy, in: languages)
    pages = documents.pages
    channelAnchors = Dictionary(
      policy.channels.map { ($0.place.file, $0.id) }, uniquingKeysWith: { first, _ in first })

    var entries = documents.entries
    let unwritten: [Int?] = Array(repeating: nil, count: languages.count)
    func add(_ path: String, _ source: Source) {
      // An author's own page takes the place of one that would be made.
      if entries[path] == nil {
        entries[path] = Entry(path: path, source: source, documents: unwritten)
      }
    }
    add("index.html", .home)
    if !policy.channels.isEmpty { add(Self.channelsPath, .channels) }
    if policy.hasPromises { add(Self.whenPath, .when) }
    if !policy.news.isEmpty { add(Self.newsPath, .news) }
    add(Self.toolsPath, .tools)
    if !policy.releases.isEmpty { add(Self.historyPath, .history) }
    for release in policy.releases where release.note == nil {
      add(release.pagePath, .release(release.version))
    }
    add(Self.contentsPath, .contents)
    add(Self.notFoundPath, .notFound)
    let sorted = entries.values.sorted { $0.path < $1.path }
    self.entries = sorted
    indices = Dictionary(uniqueKeysWithValues: zip(sorted.map(\.path), sorted.indices))

    var files = Set(policy.assets)
    files.formUnion([Self.definitionPath, "sla.schema.json", "llms.txt", Self.enginePath])
    if !policy.calendars.isEmpty { files.insert("calendar.ics") }
    if !policy.channels.isEmpty { files.insert("contacts.vcf") }
    for release in policy.releases where release.definition != nil {
      files.insert(release.definitionAddress)
    }
    for document in policy.documents where !document.isDraft {
      for alias in document.aliases { files.insert(Self.redirectPath(alias.value) ?? "") }
    }
    self.files = files
  }

  public static let channelsPath = "channels.html"
  /// Works out when a ticket's promises fall due.
  public static let whenPath = "when.html"
  public static let newsPath = "news.html"
  public static let toolsPath = "tools.html"
  public static let historyPath = "history.html"
  public static let contentsPath = "contents.html"
  public static let notFoundPath = "404.html"
  public static let definitionPath = "sla.json"
  /// The module that answers deadlines in JavaScript.
  public static let enginePath = "pledge.js"

  public subscript(path: String) -> Entry? { indices[path].map { entries[$0] } }

  /// The page that stands for a folder, which ends in `/`: its index, or the page of its name.
  public func page(ofFolder folder: String) -> Entry? {
    let name = String(folder.dropLast())
    let own = name == PolicyRelease.folder ? [Self.historyPath] : []
    return ([folder + "index.html", name + ".html"] + own).lazy.compactMap { self[$0] }.first
  }

  /// The page made from a document, both by their paths inside their language.
  public func pagePath(of document: String) -> String? { pages[document] }

  /// Where a page of a language stands in the site: the first language at the root, each other in its folder.
  public func path(of page: String, in language: String) -> String {
    language == languages.first ? page : "\(language)/\(page)"
  }

  /// The file by which an address that once led to a page can lead there again; nil outside the site.
  public static func redirectPath(_ alias: String) -> String? {
    guard let path = SitePath.resolve(PercentEncoding.decode(alias), in: "") else { return nil }
    if path.isEmpty || path.utf8.last == UInt8(ascii: "/") { return path + "index.html" }
    return SitePath.name(of: path).utf8.contains(UInt8(ascii: ".")) ? path : path + "/index.html"
  }
}

extension Policy {
  fileprivate var hasPromises: Bool {
    targets.contains { if case .promise = $0.value { true } else { false } }
  }
}

extension SiteMap {
  /// The pages of the documents by their paths, and by the paths of the documents.
  private static func documents(
    of policy: Policy, in languages: [String]
  ) -> (entries: [String: Entry], pages: [String: String]) {
    let drafts = Set(policy.documents.lazy.filter(\.isDraft).map(\.path))
    let unwritten: [Int?] = Array(repeating: nil, count: languages.count)
    var entries: [String: Entry] = [:]
    var pages: [String: String] = [:]
    entries.reserveCapacity(policy.documents.count)
    pages.reserveCapacity(policy.documents.count)
    for (index, document) in policy.documents.enumerated() {
      // What is a draft in one language is one in all.
      guard hasPage(document.kind), !drafts.contains(document.path),
        let language = languages.firstIndex(of: document.language),
        let name = SitePath.dropping(".md", from: document.path)
          ?? SitePath.dropping(".json", from: document.path)
      else { continue }
      let path = name + ".html"
      pages[document.path] = path
      entries[
        path, default: Entry(path: path, source: .document(document.kind), documents: unwritten)
      ].documents[language] = index
    }
    return (entries, pages)
  }

  private static func hasPage(_ kind: Kind) -> Bool {
    switch kind {
    case .plans, .severities, .targets, .process, .escalation, .obligations, .exclusions, .remedies,
      .versions, .definitions, .news, .release, .page:
      true
    case .policy, .calendar, .channel: false
    }
  }
}
