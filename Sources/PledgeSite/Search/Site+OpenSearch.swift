import PledgeModel

extension Site {
  /// By which a browser can search the site from its address bar (OpenSearch 1.1).
  func openSearch(of edition: Edition, under url: String) -> [UInt8] {
    let home = address("index.html", in: edition, under: url)
    return Array(
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
      <ShortName>\(XML.escape(Self.shortened(edition.siteName, to: 16)))</ShortName>
      <Description>\(XML.escape(Self.shortened(edition.siteName, to: 1024)))</Description>
      <Language>\(edition.language)</Language>
      <InputEncoding>UTF-8</InputEncoding>
      <Image width="16" height="16" type="image/svg+xml">\(XML.escape(
        Self.address(of: theme.folder + Theme.icon, under: url)))</Image>
      <Url type="text/html" template="\(XML.escape(home))?q={searchTerms}"/>
      </OpenSearchDescription>

      """.utf8)
  }

  /// As many whole words as have room, or the first one cut off.
  private static func shortened(_ text: String, to limit: Int) -> String {
    guard text.count > limit else { return text }
    let start = text.prefix(limit + 1)
    return String(
      start.lastIndex(of: " ").map { start[..<$0] } ?? text.prefix(limit))
  }
}
