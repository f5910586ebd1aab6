import Foundation
import PledgeModel
import PledgeSite
import Testing

/// The files for search engines and feed readers, read by Python's XML parser.
@Suite struct AddressTests {
  @Test func sitemap() throws {
    let files = try build(try samplePolicy())
    let output = try python(
      """
      import sys, xml.etree.ElementTree as tree
      site = "{http://www.sitemaps.org/schemas/sitemap/0.9}"
      link = "{http://www.w3.org/1999/xhtml}link"
      for url in tree.parse(sys.stdin).getroot().findall(site + "url"):
        print(url.find(site + "loc").text, *(l.get("hreflang") for l in url.findall(link)))
      """, try #require(files["sitemap.xml"]))
    let lines = output.components(separatedBy: "\n")
    #expect(lines.contains("https://example.com/support/ en es x-default"))
    #expect(lines.contains("https://example.com/support/es/response-times.html en es x-default"))
    #expect(lines.contains("https://example.com/support/severities.html"))
    #expect(!lines.contains { $0.contains("404") || $0.contains("es/severities") })
    #expect(lines.count == 14 - 1 + 8)
  }

  @Test func feeds() throws {
    let files = try build(try samplePolicy())
    let program = """
      import sys, xml.etree.ElementTree as tree
      atom = "{http://www.w3.org/2005/Atom}"
      def show(e):
        links = [l.get("rel") + " " + l.get("href") for l in e.findall(atom + "link")]
        print(*(e.find(atom + n).text for n in ("id", "title", "updated")), *links, sep=" | ")
      feed = tree.parse(sys.stdin).getroot()
      print(feed.get("{http://www.w3.org/XML/1998/namespace}lang"), feed.find(f"{atom}author/{atom}name").text)
      for e in [feed] + feed.findall(atom + "entry"): show(e)
      """
    let base = "https://example.com/support/"
    #expect(
      try python(program, try #require(files["es/feed.xml"])) == """
        es Sample & Co
        \(base)es/feed.xml | Soporte de Sample & Co – Noticias | 2026-02-03T00:00:00Z | self \(base)es/feed.xml | alternate \(base)es/news.html
        \(base)es/news/launch.html | Lanzamiento | 2026-02-03T00:00:00Z | alternate \(base)es/news/launch.html
        \(base)es/news/older.html | Older | 2025-12-24T00:00:00Z | alternate \(base)es/news/older.html
        """)
    #expect(files["es/feed.xml"]?.contains("<entry xml:lang=\"en\">") == true)
    #expect(files["feed.xml"]?.contains("xml:lang=\"en\">\n<id>") == true)
  }

  /// Without an address of its own a site has no absolute addresses.
  @Test func withoutAnAddress() throws {
    let files = try build(try samplePolicy(url: nil))
    #expect(!files.keys.contains { $0.hasSuffix(".xml") })
    for (path, html) in files where path.hasSuffix(".html") && !path.hasPrefix("o") {
      let head = part(of: html, from: "<head>", to: "</head>")
      #expect(!head.contains("http:") && !head.contains("https:"), "\(path)")
      #expect(!head.contains("canonical") && !head.contains("hreflang"), "\(path)")
    }
  }
}
