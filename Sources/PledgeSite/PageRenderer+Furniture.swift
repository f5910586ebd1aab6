import PledgeModel
import PledgeTemplate

/// What stands around a page's content: the way to it, its parts, its neighbours, and where its text is edited.
extension PageRenderer {
  /// Fewer parts need no list of them.
  private static let fewestParts = 3

  func furniture(_ body: PageBody, _ entry: SiteMap.Entry) -> [(String, Value)] {
    let isPart = path != "index.html" && entry.source != .notFound
    let guide = guide(entry)
    let outline = isPart && guide.isEmpty ? PageOutline(of: body.content).parts : []
    let hasOutline = outline.count >= Self.fewestParts
    let neighbours = neighbours
    return [
      ("hasBreadcrumbs", .bool(isPart)),
      ("breadcrumbs", .list(isPart ? breadcrumbs(body.title) : [])),
      ("hasOutline", .bool(hasOutline)),
      (
        "outline",
        .list(hasOutline ? outline.map { ["id": .text($0.id), "label": .markup($0.label)] } : [])
      ),
      ("hasGuide", .bool(!guide.isEmpty)),
      ("guide", .list(guide)),
      ("hasNeighbours", .bool(neighbours.previous.isTruthy || neighbours.next.isTruthy)),
      ("previous", neighbours.previous),
      ("next", neighbours.next),
      ("edit", edit(entry)),
    ]
  }

  /// The pages above this one, from the home page on, and its own title.
  private func breadcrumbs(_ title: String) -> [Value] {
    var way = ["index.html"]
    var folder = SitePath.folder(of: path)
    var above: [String] = []
    while !folder.isEmpty {
      if let page = site.map.page(ofFolder: folder), page.path != path { above.append(page.path) }
      folder = SitePath.folder(of: String(folder.dropLast()))
    }
    way += above.reversed()
    return way.compactMap { path in
      site.map[path].map { link(toPage: path, self.title(of: $0)) }
    } + [["href": .absent, "label": .text(title)]]
  }

  /// The pages that come before and after this one in the navigation, or in the news.
  private var neighbours: (previous: Value, next: Value) {
    for pages in [edition.navigation, edition.news] {
      guard let index = pages.firstIndex(where: { $0.path == path }) else { continue }
      func page(_ index: Int) -> Value {
        guard pages.indices.contains(index) else { return .absent }
        return link(toPage: pages[index].path, pages[index].label)
      }
      return (page(index - 1), page(index + 1))
    }
    return (.absent, .absent)
  }

  /// Severities with how their definitions begin, so that one can tell which is one's own.
  private func guide(_ entry: SiteMap.Entry) -> [Value] {
    guard case .document(.severities) = entry.source else { return [] }
    return policy.severities.compactMap { severity in
      guard let definition = severity.definition[language],
        edition.severityPages[severity.id] == path
      else { return nil }
      return [
        "id": .text(severity.id), "label": .text(title(of: severity)),
        "text": Value(definition.firstSentence),
      ]
    }
  }

  /// A severity by its code and name: `P1: Critical Error`.
  private func title(of severity: Severity) -> String {
    let label = telling.label(ofSeverity: severity.id)
    guard let name = severity.name.best(for: language), name != label else { return label }
    return "\(label): \(name)"
  }

  /// Where the text of this page is edited, for a policy that says where its content lies.
  private func edit(_ entry: SiteMap.Entry) -> Value {
    guard let address = policy.identity.editURL,
      let document = site.map.document(of: entry, in: language, of: policy)
    else { return .absent }
    return .text(address + SitePath.encoded(document.file))
  }
}
