import PledgeModel
import PledgeTemplate

/// One entry of the navigation that every page of a language shows.
struct NavigationItem: Sendable {
  /// The page's path inside its language.
  var path: String
  var label: String

  /// The pages at the language's root that have an order, the calculator after the response times, then channels and
  /// news; where no page has an order, those of the data kinds. No more than a dozen, however many pages there are.
  static func all(
    of policy: Policy, _ map: SiteMap, in language: String, _ wording: Wording
  ) -> [NavigationItem] {
    let root = map.entries.filter { !$0.path.utf8.contains(UInt8(ascii: "/")) }
    var ordered: [(order: Int, item: NavigationItem)] = []
    var ofData: [(order: Int, item: NavigationItem)] = []
    for entry in root {
      guard let document = map.document(of: entry, in: language, of: policy) else { continue }
      let item = NavigationItem(path: entry.path, label: document.title)
      if let order = document.order { ordered.append((order, item)) }
      if let order = Self.dataKinds.firstIndex(of: document.kind) { ofData.append((order, item)) }
    }
    // Sorting is by order, then by path, since entries come by path.
    var items = (ordered.isEmpty ? ofData : ordered).enumerated()
      .sorted { ($0.element.order, $0.offset) < ($1.element.order, $1.offset) }
      .prefix(map[SiteMap.whenPath] == nil ? 10 : 9).map(\.element.item)
    func item(_ path: String, _ label: String) -> NavigationItem? {
      guard let entry = map[path], !items.contains(where: { $0.path == path }) else { return nil }
      let title = map.document(of: entry, in: language, of: policy)?.title
      return NavigationItem(path: path, label: title ?? label)
    }
    if let when = item(SiteMap.whenPath, wording.calculator.title) {
      let targets = items.lastIndex { map[$0.path]?.source == .document(.targets) }
      items.insert(when, at: targets.map { $0 + 1 } ?? items.endIndex)
    }
    for (path, label) in [
      (SiteMap.channelsPath, wording.channelsTitle), (SiteMap.newsPath, wording.newsTitle),
    ] {
      if let item = item(path, label) { items.append(item) }
    }
    return items
  }

  private static let dataKinds: [Kind] = [.plans, .severities, .targets, .process]

  func value(isCurrent: Bool) -> Value {
    ["path": .text(SitePath.encoded(path)), "label": .text(label), "isCurrent": .bool(isCurrent)]
  }
}
