import Foundation
import PledgeModel
import PledgeSite
import Testing

/// Every page of a site beside its twin in Markdown.
@Suite struct TwinTests {
  /// The files of a built site: the sample's, or the project's own.
  private static func files(_ name: String) throws -> [String: String] {
    switch name {
    case "sample": return try build(try policyWithEverything(url: "https://example.com/support/"))
    case "sample without an address": return try build(try policyWithEverything(url: nil))
    case _:
      let folder = projectRoot.appending(path: "site").resolvingSymlinksInPath()
      var files: [String: String] = [:]
      for path in try FileManager.default.subpathsOfDirectory(atPath: folder.path) {
        let file = folder.appending(path: path)
        guard (try file.resourceValues(forKeys: [.isRegularFileKey])).isRegularFile == true else {
          continue
        }
        files[path] = String(decoding: try Data(contentsOf: file), as: UTF8.self)
      }
      return files
    }
  }

  private static let sites = ["sample", "sample without an address", "QVD"]

  private static func policyWithEverything(url: String?) throws -> Policy {
    var policy = try samplePolicy(url: url)
    policy.documents.append(
      document(
        "all.md", "All of <it> * at _once_",
        prose(
          "all.md", "# Its own heading & more", "1. Not a list: 5 * 6 * 7, snake_case and [x](y)",
          "{{channels}}", "{{targets}}", "{{plans}}", "{{severities}}", "{{calendars}}",
          "{{process}}", "{{news}}", "{{policy.effectiveDate}}", "[x](guides/deep/start.md#a)",
          "[x](/old/mail.html)", "[x](images/logo.png)")))
    return policy
  }

  private static func isRedirect(_ html: String) -> Bool { html.contains("http-equiv=\"refresh\"") }

  @Test(arguments: sites) func everyPageHasOne(name: String) throws {
    let files = try Self.files(name)
    let pages = files.filter { path, html in
      path.hasSuffix(".html") && !path.hasSuffix("404.html") && !Self.isRedirect(html)
    }
    let twins = Set(pages.keys.map { String($0.dropLast(5)) + ".md" })
    #expect(Set(files.keys.filter { $0.hasSuffix(".md") }) == twins)
    #expect(twins.count > 15)
    for (path, html) in pages {
      let name = SitePath.name(of: path).dropLast(5)
      #expect(html.contains("type=\"text/markdown\" href=\"\(name).md\""), "\(path)")
    }
  }

  /// A twin says its title, what it is about and its version, and then what the page says.
  @Test(arguments: sites) func saysWhatThePageSays(name: String) throws {
    let files = try Self.files(name)
    for (path, markdown) in files where path.hasSuffix(".md") {
      let html = try #require(files[path.dropLast(3) + ".html"])
      let twin = TwinReading(markdown)
      #expect(twin.findings.isEmpty, "\(path)")
      var main = part(of: html, from: "<main", to: "</main>")
      main = String(main[try #require(main.firstIndex(of: ">"))...].dropFirst())
      // What leads to other pages or about this one is part of its frame.
      main = main.replacing(#/<nav\b.*?</nav>/#.dotMatchesNewlines(), with: "")
      let notice = part(of: main, from: "<p class=\"notice\">", to: "</p>")
      if !notice.isEmpty { main = main.replacing("<p class=\"notice\">\(notice)</p>", with: "") }
      let end = try #require(main.range(of: "</h1>")).upperBound
      let footer = part(of: html, from: "<footer>", to: "</footer>")
      let isHome = files["index.html"] != nil && SitePath.name(of: path) == "index.md"
      let description = part(of: html, from: "<meta name=\"description\" content=\"", to: "\">")
      let isMadeHome = isHome && main.contains("<p>\(description)</p>")
      let expected = [
        String(main[..<end]), isMadeHome ? "" : description,
        part(of: footer, from: "</ul>\n<p>", to: "</p>"), notice, String(main[end...]),
      ]
      #expect(twin.text == expected.map(visibleText).joined(), "\(path)\n\(markdown)")
      #expect(twin.prose.nodes.first?.content == .heading(level: 1), "\(path)")
      let tables = html.components(separatedBy: "<table").count - 1
      #expect(twin.prose.nodes.count { $0.content == .table } == tables, "\(path)")
    }
  }

  @Test(arguments: sites) func linksLeadToFiles(name: String) throws {
    var files = try Self.files(name)
    for asset in ["images/logo.png", "es/images/mapa.png", "sla.json"] { files[asset] = "" }
    var count = 0
    for (path, markdown) in files where path.hasSuffix(".md") {
      for link in TwinReading(markdown).links where !SiteMap.isExternal(link) {
        let file = link.prefix { $0 != "#" }
        let target = try #require(SitePath.resolve(PercentEncoding.decode(String(file)), in: path))
        let found = try #require(files[target], "\(path): \(link)")
        #expect(!target.hasSuffix(".html") || Self.isRedirect(found), "\(path): \(link)")
        count += 1
      }
    }
    #expect(count > 70)
  }

  @Test(arguments: sites) func rowsHaveEqualCells(name: String) throws {
    var count = 0
    for (path, markdown) in try Self.files(name) where path.hasSuffix(".md") {
      for table in TwinReading.cellCounts(markdown) {
        #expect(Set(table).count == 1, "\(path): \(table)")
        count += 1
      }
    }
    #expect(count > 1)
  }

  @Test func partsOfTheSample() throws {
    let files = try build(try samplePolicy())
    #expect(
      files["es/severities.md"]?.hasPrefix(
        """
        # Severities

        > About Severities.

        Versión 1.2.0 · En vigor desde el 1 de enero de 2026

        Esta página aún no está traducida. Se muestra en inglés.

        """) == true)
    #expect(
      files["channels.md"]?.contains(
        " [+34 (0) 637 825-553](tel:+34637825553)\n\n- **Hours**\n  - ")
        == true)
    #expect(files["404.md"] == nil && files["old/mail.md"] == nil)
  }

  /// What an author calls like a twin, or moves there, is in its way.
  @Test func collisions() throws {
    let site = try site(
      plainPolicy([
        document("a.md", "A", aliases: ["b.md", "llms.txt", "contents.md"]), document("b.md", "B"),
      ]))
    #expect(site.findings.map(\.rule) == Array(repeating: "output-collision", count: 3))
  }
}
