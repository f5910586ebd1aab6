import PledgeModel
import PledgeTemplate

extension PageRenderer {
  /// What the template of every page is given.
  mutating func frame(_ body: PageBody, _ entry: SiteMap.Entry) -> Value {
    let base = reference(to: site.map.path(of: "", in: language))
    var fields: [(String, Value)] = [
      ("base", .text(base)),
      ("words", edition.words),
      ("lang", .text(language)),
      ("dir", .text(direction)),
      ("root", .text(reference(to: ""))),
      ("theme", .text(reference(to: site.theme.folder))),
      ("siteName", .text(edition.siteName)),
      (
        "title",
        .text(
          body.title == edition.siteName ? body.title : "\(body.title) – \(edition.siteName)")
      ),
      ("description", Value(body.description)),
      ("generator", .text(site.generator)),
      ("securityPolicy", .markup(Array(Site.securityPolicy.utf8))),
      ("manifestPath", .text(Edition.manifestPath)),
      ("printStylePath", .text(Edition.printStylePath)),
      ("searchIndexPath", .text(Edition.searchIndexPath)),
      (
        "openSearchPath",
        Value(policy.identity.url == nil ? nil : Edition.openSearchPath)
      ),
      ("isHome", .bool(path == "index.html")),
      ("kind", Value(entry.kind?.rawValue)),
      ("isIndexed", .bool(entry.source != .notFound)),
      ("navigation", .list(navigation)),
      ("hasLanguages", .bool(site.editions.count > 1)),
      ("languages", languages),
      ("heading", body.hasHeading ? .absent : .text(body.title)),
      ("content", .markup(body.content)),
      ("contentLanguage", Value(body.language)),
      ("contentDir", Value(foreignDirection(body.language))),
      ("notice", Value(notice(body.language))),
      (
        "markdown",
        Value(site.map.hasTwin(page) ? SitePath.encoded(SitePath.name(of: page.twinPath)) : nil)
      ),
      ("hasAdditions", .bool(!body.additions.isEmpty)),
      ("additions", .list(body.additions.map(value))),
      (
        "structuredData",
        entry.source == .channels || path == "index.html"
          ? .markup(site.structuredData) : .absent
      ),
      ("hasFeed", .bool(edition.hasFeed)),
      ("feedPath", .text(Edition.feedPath)),
      ("hasChanges", .bool(edition.hasChanges)),
      ("changesPath", .text(Edition.changesPath)),
      ("changesJSONPath", .text(Edition.changesJSONPath)),
      ("hasHistory", .bool(edition.hasHistory)),
      ("historyPath", .text(SiteMap.historyPath)),
      ("isHistory", .bool(path == SiteMap.historyPath)),
      ("coming", comingValue),
      ("isContents", .bool(path == SiteMap.contentsPath)),
      ("isTools", .bool(path == SiteMap.toolsPath)),
    ]
    fields += edition.footer
    fields += furniture(body, entry)
    fields += addresses(of: entry, body)
    return .object(fields)
  }

  /// The navigation, which knows when it holds this page.
  private var navigation: [Value] {
    guard let index = edition.navigation.firstIndex(where: { $0.path == path }) else {
      return edition.navigationValue
    }
    var values = edition.navigationValue
    values[index] = edition.navigation[index].value(isCurrent: true)
    return values
  }

  /// This page in every language; nothing where there is only one.
  private var languages: Value {
    guard site.editions.count > 1 else { return .list([]) }
    return .list(
      site.map.languages.map { tag in
        [
          "tag": .text(tag), "dir": .text(TextDirection(ofLanguage: tag).rawValue),
          "name": .text(Wording.ownName(ofLanguage: tag)),
          "href": .text(reference(to: site.map.path(of: path, in: tag))),
          "isCurrent": .bool(tag == language),
        ]
      })
  }

  /// What the page says of a text in another language than its own.
  func notice(_ contentLanguage: String?) -> String? {
    contentLanguage.map { wording.untranslated(wording.name(ofLanguage: $0)) }
  }

  func value(_ addition: Addition) -> Value {
    let reason = version(of: addition.reason)
    return [
      "path": .text(addition.path), "reason": Value(reason?.value),
      "lang": Value(foreign(reason?.language)),
      "dir": Value(foreignDirection(reason?.language)),
    ]
  }

  /// The page's absolute addresses, for a policy that says where it is published.
  private func addresses(of entry: SiteMap.Entry, _ body: PageBody) -> [(String, Value)] {
    guard let url = policy.identity.url, entry.source != .notFound else {
      return [("canonical", .absent), ("alternates", .list([])), ("social", .absent)]
    }
    let alternates = site.alternates(of: entry, under: url)
    let own = alternates.first { $0.language == language } ?? alternates.first
    var values: [Value] = []
    if alternates.count > 1 {
      values = alternates.map { ["tag": .text($0.language), "address": .text($0.address)] }
      values.append(["tag": "x-default", "address": .text(alternates[0].address)])
    }
    return [
      // A page that is not translated is another's double.
      ("canonical", Value(own?.address)),
      ("alternates", .list(own?.language == language ? values : [])),
      (
        "social",
        [
          "title": .text(body.title),
          "address": .text(
            own?.address ?? Site.address(of: site.map.path(of: path, in: language), under: url)),
          "picture": .text(Site.address(of: site.theme.folder + Theme.picture, under: url)),
        ]
      ),
    ]
  }

  func redirectValue(_ target: String, _ suffix: String, _ title: String) -> Value {
    let href = reference(to: target) + suffix
    let address = policy.identity.url.map { Site.address(of: target, under: $0) }
    return [
      "words": edition.words, "lang": .text(language), "dir": .text(direction),
      "root": .text(reference(to: "")), "theme": .text(reference(to: site.theme.folder)),
      "href": .text(href), "label": .text(title), "canonical": .text(address ?? href),
      "generator": .text(site.generator),
      "securityPolicy": .markup(Array(Site.securityPolicy.utf8)),
    ]
  }
}

extension Site {
  /// The languages in which a page is written, with its absolute addresses.
  func alternates(
    of entry: SiteMap.Entry, under url: String
  ) -> [(language: String, address: String)] {
    let isMade = entry.documents.allSatisfy { $0 == nil }
    var alternates: [(language: String, address: String)] = []
    for (index, language) in map.languages.enumerated()
    where isMade || entry.documents[index] != nil {
      let path = map.path(of: entry.path, in: language)
      alternates.append((language, Self.address(of: path, under: url)))
    }
    return alternates
  }

  /// The absolute address of a path inside the site; a folder's index is the folder's.
  static func address(of path: String, under url: String) -> String {
    let base = url.hasSuffix("/") ? url : url + "/"
    let isIndex = SitePath.name(of: path) == "index.html"
    return base + SitePath.encoded(isIndex ? SitePath.folder(of: path) : path)
  }
}

extension SiteMap.Entry {
  /// The kind of the document that it shows, where it shows one.
  fileprivate var kind: Kind? {
    if case .document(let kind) = source { kind } else { nil }
  }
}
