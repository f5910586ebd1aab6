import Foundation
import Testing

/// The published versions of a policy on its site, as others read them.
@Suite struct HistoryTests {
  /// - Returns: the folder that holds the site, and the site's own.
  private static func site(on day: String) throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    let content = Project.policies.appending(path: "lighthouse").path
    let result = try Command.run(
      ["build", content, "--output", "site", "--date", day], in: folder.url)
    #expect(result.code == 0, "\(result.errors)")
    return folder
  }

  /// By https://pypi.org/project/feedparser/, which says of a feed that breaks a rule that it does.
  @Test("Changes are an Atom feed to a feed reader", arguments: ["", "es/"])
  func atom(language: String) throws {
    let folder = try Self.site(on: "2026-12-10")
    let program = """
      import feedparser, sys
      feed = feedparser.parse(open(sys.argv[1], "rb").read())
      print(feed.bozo, feed.version, feed.feed.updated, feed.feed.author)
      for link in feed.feed.links: print(link.rel, link.type, link.href)
      for e in feed.entries: print(e.title, e.published, e.id == e.link, e.id, "|", e.summary)
      """
    let result = try Outside.run(
      "python3", ["-c", program, "site/\(language)changes.xml"], in: folder.url)
    let base = "https://lighthouse.example/support/\(language)"
    let words =
      language.isEmpty
      ? ["Version", "P1 is answered within two hours.", "The first version."]
      : ["Versión", "P1 se responde en dos horas.", "La primera versión."]
    #expect(
      result.output == """
        False atom10 2026-11-25T00:00:00Z Lighthouse
        self application/atom+xml \(base)changes.xml
        alternate text/html \(base)history.html
        \(words[0]) 2.0.0 2026-11-25T00:00:00Z True \(base)releases/2.0.0.html | \(words[1])
        \(words[0]) 1.0.0 2025-12-01T00:00:00Z True \(base)releases/1.0.0.html | \(words[2])

        """, "\(result.errors)")
  }

  /// What jsonfeed.org/version/1.1 asks for.
  @Test("Changes are a JSON feed", arguments: ["", "es/"])
  func json(language: String) throws {
    struct Feed: Decodable {
      struct Item: Decodable { var id, url, title, summary, contentText, datePublished: String }
      struct Author: Decodable { var name: String }
      var version, title, homePageUrl, feedUrl, language: String
      var authors: [Author]
      var items: [Item]
    }
    let folder = try Self.site(on: "2026-12-10")
    let bytes = Data(try folder.text("site/\(language)changes.json").utf8)
    let decoder = JSONDecoder()
    decoder.keyDecodingStrategy = .convertFromSnakeCase
    let feed = try decoder.decode(Feed.self, from: bytes)
    let base = "https://lighthouse.example/support/\(language)"
    #expect(feed.version == "https://jsonfeed.org/version/1.1")
    #expect(feed.feedUrl == "\(base)changes.json")
    #expect(feed.homePageUrl == "\(base)history.html")
    #expect(feed.language == (language.isEmpty ? "en" : "es"))
    #expect(feed.authors.map(\.name) == ["Lighthouse"])
    #expect(feed.items.map(\.id) == ["2.0.0", "1.0.0"].map { "\(base)releases/\($0).html" })
    #expect(feed.items.map(\.url) == feed.items.map(\.id))
    #expect(
      feed.items.map(\.datePublished) == ["2026-11-25T00:00:00Z", "2025-12-01T00:00:00Z"])
    #expect(feed.items.allSatisfy { !$0.contentText.isEmpty })
    let dates = ISO8601DateFormatter()
    #expect(feed.items.allSatisfy { dates.date(from: $0.datePublished) != nil })
  }

  @Test(
    "The version in force and the next one stand together, as long as there is a next one",
    arguments: [
      ("2025-12-31", "Upcoming: Version 1.0.0 (1 January 2026)"),
      ("2026-01-01", "In force now: Version 1.0.0 · Upcoming: Version 2.0.0 (1 January 2027)"),
      ("2026-12-31", "In force now: Version 1.0.0 · Upcoming: Version 2.0.0 (1 January 2027)"),
      ("2027-01-01", nil),
    ])
  func upcoming(day: String, told: String?) throws {
    let folder = try Self.site(on: day)
    for page in ["index.html", "releases/1.0.0.html", "history.html"] {
      let text = try folder.text("site/\(page)").replacing(/<[^>]*>/, with: "")
      let line = text.split(separator: "\n").last { $0.contains("Upcoming") }
      #expect(line.map(String.init) == told, "\(page)")
    }
    let verified = try Command.run(["verify", "site", "--date", "2026-12-10"], in: folder.url)
    #expect((verified.code, verified.output) == (0, "no findings\n"))
  }

  @Test("A frozen definition is what it was, wherever the policy has gone since")
  func definitions() throws {
    let folder = try Self.site(on: "2026-12-10")
    for version in ["1.0.0", "2.0.0"] {
      let frozen = Project.policies.appending(path: "lighthouse/releases/\(version).json")
      #expect(
        try Data(contentsOf: folder.url.appending(path: "site/releases/\(version)/sla.json"))
          == Data(contentsOf: frozen))
      let check = try Command.run(["check", frozen.path, "--date", "2026-12-10"])
      #expect(check.code == 0, "\(check.output)")
    }
  }

  @Test("An address in the feed that leads nowhere is found")
  func theFeedIsVerified() throws {
    let folder = try Self.site(on: "2026-12-10")
    try FileManager.default.removeItem(at: folder.url.appending(path: "site/.pledge-manifest"))
    let feed = try folder.text("site/es/changes.xml")
    try folder.write(
      feed.replacing("releases/2.0.0.html</id>", with: "releases/2.0.1.html</id>"),
      to: "site/es/changes.xml")
    let verified = try Command.run(["verify", "site", "--date", "2026-12-10"], in: folder.url)
    #expect(verified.code == 1)
    #expect(verified.output.contains("site/es/changes.xml:11:5: error: nothing is at"))
  }

  @Test("A version that nobody wrote of has a page, and one that never took effect says so")
  func unwritten() throws {
    let folder = try TemporaryFolder()
    let content = folder.url.appending(path: "content")
    try FileManager.default.copyItem(
      at: Project.policies.appending(path: "lighthouse"), to: content)
    for file in ["releases/2.0.0.md", "es/releases/2.0.0.md"] {
      try FileManager.default.removeItem(at: content.appending(path: file))
    }
    try folder.write(
      folder.text("content/policy.json").replacing("2.0.0", with: "2.0.1"),
      to: "content/policy.json")
    let result = try Command.run(
      ["build", "content", "--output", "site", "--date", "2026-12-10"], in: folder.url)
    #expect(result.code == 0, "\(result.errors)")
    let page = try folder.text("site/es/releases/2.0.0.html")
    #expect(page.contains("<h1>Versión 2.0.0</h1>\n<p class=\"dateline\">Sustituida antes"))
    #expect(page.contains("href=\"../../releases/2.0.0/sla.json\""))
    let history = try folder.text("site/history.html").replacing(/<[^>]*>/, with: "")
    let lines = history.split(separator: "\n").drop { !$0.hasPrefix("Every") }.dropFirst()
    #expect(
      lines.prefix(8).map(String.init) == [
        "Version 2.0.1", "In force from 1 January 2027",
        "Version 2.0.0", "Replaced before it took effect", "SLA definition of this version",
        "Version 1.0.0", "In force from 1 January 2026 to 31 December 2026",
        "Published on 1 December 2025",
      ])
  }
}
