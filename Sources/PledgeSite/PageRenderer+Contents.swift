import PledgeModel
import PledgeTemplate

extension PageRenderer {
  /// What the page of contents shows: every page, by folder.
  var contentsValue: Value {
    var folders: [String: [Value]] = [:]
    for entry in site.map.entries where entry.source != .notFound {
      let document = site.map.document(of: entry, in: language, of: policy)
      folders[SitePath.folder(of: entry.path), default: []].append([
        "href": .text(reference(toPage: entry.path)),
        "title": .text(document?.title ?? title(of: entry)),
        "description": Value(document?.description),
        "lang": Value(foreign(document?.language)),
        "dir": Value(foreignDirection(document?.language)),
      ])
    }
    return [
      "folders": .list(
        folders.keys.sorted().map { folder in
          ["name": Value(name(ofFolder: folder)), "pages": .list(folders[folder] ?? [])]
        })
    ]
  }

  /// The title of a folder's own page, or else its path; nothing for the root.
  private func name(ofFolder path: String) -> String? {
    guard !path.isEmpty else { return nil }
    return site.map.page(ofFolder: path).map(title) ?? String(path.dropLast())
  }
}
