import PledgeModel

extension Site {
  /// The pages for search engines: each that is written, with its other languages (sitemaps.org 0.9).
  func sitemap(under url: String) -> [UInt8] {
    var bytes = Array(
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">

      """.utf8)
    for entry in map.entries where entry.source != .notFound {
      let alternates = alternates(of: entry, under: url).map {
        (language: $0.language, address: XML.escape($0.address))
      }
      for alternate in alternates {
        bytes += "<url><loc>\(alternate.address)</loc>".utf8
        if alternates.count > 1 {
          for other in alternates {
            bytes +=
              "<xhtml:link rel=\"alternate\" hreflang=\"\(other.language)\" href=\"\(other.address)\"/>"
              .utf8
          }
          bytes +=
            "<xhtml:link rel=\"alternate\" hreflang=\"x-default\" href=\"\(alternates[0].address)\"/>"
            .utf8
        }
        bytes += "</url>\n".utf8
      }
    }
    bytes += "</urlset>\n".utf8
    return bytes
  }
}
