import PledgeModel
import PledgeTemplate

extension Component {
  /// The announcements, newest first: all of them on their own page, the last five elsewhere.
  static let news = Component(name: .news) { page, _ in
    guard !page.policy.news.isEmpty else { return nil }
    let isWhole = page.path == SiteMap.newsPath
    let shown = page.policy.newestNews.prefix(isWhole ? .max : 5)
    return [
      "items": .list(
        shown.map { item in
          let title = page.version(of: item.title)
          let path = page.site.map.pagePath(of: item.path)
          return [
            "date": page.wording.value(item.date),
            "title": .text(title?.value ?? item.path),
            "lang": Value(page.foreign(title?.language)),
            "dir": Value(page.foreignDirection(title?.language)),
            "href": Value(path.map { page.reference(toPage: $0) }),
          ]
        }),
      "more": Value(
        shown.count < page.policy.news.count ? page.reference(toPage: SiteMap.newsPath) : nil),
      "words": page.edition.words,
    ]
  }
}

extension Policy {
  /// By date, the newest first; of one date, by path.
  var newestNews: [NewsItem] {
    news.sorted { $0.date == $1.date ? $0.path < $1.path : $0.date > $1.date }
  }
}
