import PledgeModel
import PledgeTime

extension Site {
  /// The news of one language.
  func newsFeed(of edition: Edition, under url: String) -> Feed {
    var feed = feed(
      of: edition, under: url, title: edition.wording.newsTitle, page: SiteMap.newsPath)
    feed.entries = policy.newestNews.compactMap { item in
      guard let path = map.pagePath(of: item.path) else { return nil }
      let document = document(at: path, in: edition)
      return Feed.Entry(
        address: address(path, in: edition, under: url),
        title: item.title.best(for: edition.language) ?? document?.title ?? item.path,
        date: item.date, language: foreign(document, in: edition), summary: document?.description)
    }
    return feed
  }

  /// The versions of the policy that were announced, in one language.
  func changesFeed(of edition: Edition, under url: String) -> Feed {
    var feed = feed(
      of: edition, under: url, title: edition.wording.releases.historyTitle,
      page: SiteMap.historyPath)
    let entries = history.versions.reversed().compactMap { version -> Feed.Entry? in
      guard let release = version.release,
        let date = release.note?.published.value ?? release.effectiveDate
      else { return nil }
      let document = release.note == nil ? nil : document(at: release.pagePath, in: edition)
      let term = edition.term(of: version)
      return Feed.Entry(
        address: address(release.pagePath, in: edition, under: url),
        title: document?.title ?? edition.wording.version(release.version), date: date,
        language: foreign(document, in: edition), summary: document?.description ?? term,
        text: [document.map(plainText), term].compactMap(\.self).first { !$0.isEmpty }
          ?? edition.wording.version(release.version))
    }
    // Those of one day stay in the order in which they take effect, the latest first.
    feed.entries = entries.enumerated()
      .sorted { ($1.element.date, $0.offset) < ($0.element.date, $1.offset) }.map(\.element)
    return feed
  }

  private func feed(
    of edition: Edition, under url: String, title: String, page: String
  ) -> Feed {
    let provider = policy.identity.provider?.name.best(for: edition.language)
    return Feed(
      language: edition.language, title: "\(edition.siteName) – \(title)",
      page: address(page, in: edition, under: url), author: provider ?? edition.siteName,
      generator: generator, entries: [])
  }

  /// The absolute address of a file of a language.
  func address(_ path: String, in edition: Edition, under url: String) -> String {
    Self.address(of: map.path(of: path, in: edition.language), under: url)
  }

  private func document(at path: String, in edition: Edition) -> Document? {
    map[path].flatMap { map.document(of: $0, in: edition.language, of: policy) }
  }

  private func foreign(_ document: Document?, in edition: Edition) -> String? {
    document.flatMap { $0.language == edition.language ? nil : $0.language }
  }

  /// The words of a document, with what they refer to in its own language.
  private func plainText(_ document: Document) -> String {
    var text = document.prose.plainText
    for node in document.prose.nodes where node.content == .reference {
      let name = document.prose.string(node.text)
      guard let value = policy.value(of: name, in: document.language) else { continue }
      text = text.split(separator: "{{\(name)}}", omittingEmptySubsequences: false)
        .joined(separator: value.text)
    }
    return text
  }
}
