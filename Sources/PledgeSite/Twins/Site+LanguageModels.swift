import PledgeModel

extension Site {
  static let languageModelsPath = "llms.txt"

  /// What there is to read, for language models (llmstxt.org): every written page's twin by language, and the data.
  func languageModelsFile() -> [UInt8] {
    guard let first = editions.first else { return [] }
    var parts = ["# \(first.siteName.escapedForMarkdown)"]
    if let description = policy.identity.description.best(for: first.language) {
      parts.append("> \(description.escapedForMarkdown)")
    }
    if let line = first.versionLine { parts.append("\(line.escapedForMarkdown).") }
    if let definition = downloads.first(where: { $0.path == "sla.json" }) {
      parts.append(entry(of: definition, in: first))
    }
    for edition in editions {
      let title =
        edition.index == 0 ? "Pages" : Wording.ownName(ofLanguage: edition.language)
      parts.append("## \(title.escapedForMarkdown)")
      parts.append(pageEntries(in: edition).map { "- \($0)" }.joined(separator: "\n"))
    }
    if !downloads.isEmpty {
      parts.append("## Data")
      parts.append(
        downloads.map { "- \(entry(of: $0, in: first))" }.joined(separator: "\n"))
    }
    return Array((parts.joined(separator: "\n\n") + "\n").utf8)
  }

  /// The pages that are written in a language, its home first.
  private func pageEntries(in edition: Edition) -> [String] {
    var entries: [String] = []
    for (index, entry) in map.entries.enumerated() {
      let page = Page(
        path: map.path(of: entry.path, in: edition.language), language: edition.language,
        content: .entry(index))
      let isMade = entry.documents.allSatisfy { $0 == nil }
      guard entry.source != .notFound, isMade || entry.documents[edition.index] != nil else {
        continue
      }
      let document = map.document(of: entry, in: edition.language, of: policy)
      let title = PageRenderer(self, edition, page).title(of: entry)
      let line = self.entry(title, at: page.twinPath, document?.description)
      entries.insert(line, at: entry.path == "index.html" ? 0 : entries.count)
    }
    return entries
  }

  private func entry(of download: Download, in edition: Edition) -> String {
    entry(
      download.title.best(for: edition.language) ?? download.path, at: download.path,
      download.description.best(for: edition.language))
  }

  private func entry(_ title: String, at path: String, _ description: String?) -> String {
    let address =
      policy.identity.url.map { Self.address(of: path, under: $0) } ?? SitePath.encoded(path)
    let rest = description.map { ": \($0.escapedForMarkdown)" } ?? ""
    return "[\(title.escapedForMarkdown)](\(address))\(rest)"
  }
}
