import PledgeModel
import PledgeTime

extension Site {
  /// The news of one language as an Atom feed (RFC 4287), newest first.
  ///
  /// News has dates and no times, so that an entry is dated to the first second of its day in UTC.
  func feed(of edition: Edition, under url: String) -> [UInt8] {
    func address(_ page: String) -> String {
      XML.escape(Self.address(of: map.path(of: page, in: edition.language), under: url))
    }
    let news = policy.newestNews
    let own = address(Edition.feedPath)
    let provider = policy.identity.provider?.name.best(for: edition.language)
    var text = """
      <?xml version="1.0" encoding="UTF-8"?>
      <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="\(XML.escape(edition.language))">
      <id>\(own)</id>
      <title>\(XML.escape("\(edition.siteName) – \(edition.wording.newsTitle)"))</title>
      <updated>\(news.first?.date.description ?? "1970-01-01")T00:00:00Z</updated>
      <author><name>\(XML.escape(provider ?? edition.siteName))</name></author>
      <link rel="self" type="application/atom+xml" href="\(own)"/>
      <link rel="alternate" type="text/html" href="\(address(SiteMap.newsPath))"/>
      <generator>\(XML.escape(generator))</generator>

      """
    for item in news {
      guard let path = map.pagePath(of: item.path) else { continue }
      let document = map[path].flatMap { map.document(of: $0, in: edition.language, of: policy) }
      let isForeign = document.map { $0.language != edition.language } ?? false
      let mark = isForeign ? " xml:lang=\"\(XML.escape(document?.language ?? ""))\"" : ""
      let title = item.title.best(for: edition.language) ?? document?.title ?? item.path
      text += """
        <entry\(mark)>
        <id>\(address(path))</id>
        <title>\(XML.escape(title))</title>
        <updated>\(item.date)T00:00:00Z</updated>
        <published>\(item.date)T00:00:00Z</published>
        <link rel="alternate" type="text/html" href="\(address(path))"/>

        """
      if let description = document?.description {
        text += "<summary>\(XML.escape(description))</summary>\n"
      }
      text += "</entry>\n"
    }
    return Array((text + "</feed>\n").utf8)
  }
}
