import Foundation
import PledgeModel
import PledgeSite
import PledgeTime
import Testing

/// A site of a policy, with the default theme.
func site(_ policy: Policy, on day: String = "2026-01-01") throws -> Site {
  let download = Download(
    path: "sla.json", title: names("The definition", "La definición"),
    description: names("All of it.", "Todo."))
  return Site(
    policy, theme: try defaultTheme(), date: try date(day), generator: "pledge test",
    downloads: [download])
}

/// Every file of a site, by path, the theme's folder without its digest. Fails where a page is made twice or a template is at fault.
func build(_ policy: Policy, on day: String = "2026-01-01") throws -> [String: String] {
  let site = try site(policy, on: day)
  var files: [String: String] = [:]
  var findings = site.findings
  for page in site.pages {
    let (made, _, faults) = site.render(page)
    #expect(made.first?.path == page.path)
    for file in made {
      #expect(files[file.path] == nil, "\(file.path) is made twice")
      files[file.path] = String(decoding: file.bytes, as: UTF8.self)
    }
    findings += faults
  }
  let (others, faults) = site.otherFiles()
  for file in others { files[file.path] = String(decoding: file.bytes, as: UTF8.self) }
  let digest = try Regex("theme/[0-9a-f]{10}/")
  files = Dictionary(
    uniqueKeysWithValues: files.map { path, text in
      (path.replacing(digest, with: "theme/"), text.replacing(digest, with: "theme/"))
    })
  #expect((findings + faults).map { "\($0.place): \($0.message)" } == [])
  return files
}

/// A policy of Markdown pages and nothing else.
func plainPolicy(_ documents: [Document] = [document("a/b.md", "B")]) -> Policy {
  var policy = Policy(
    identity: Identity(
      id: "plain", name: Localized("Plain", in: "en"), version: "1",
      provider: Provider(name: Localized("Plain Inc", in: "en")),
      place: Place(file: "policy.json")),
    languages: ["en"])
  policy.documents = documents
  return policy
}

/// The files that are no pages and that every site has.
let everySite = [
  "_headers", "llms.txt", "pledge.js", "print.css", "theme/icon.svg", "theme/pledge.js",
  "theme/search.js",
  "theme/site.js",
  "theme/social.png",
  "theme/style.css", "theme/when.js",
]

@Suite struct SiteTests {
  @Test func pagesOfTheSample() throws {
    let pages = [
      "404.html", "channels.html", "contents.html", "guides/deep/start.html", "guides/other.html",
      "index.html", "news.html", "news/launch.html", "news/older.html", "plans.html",
      "response-times.html", "severities.html", "tools.html", "when.html",
    ]
    let twins = pages.filter { $0 != "404.html" }.map { String($0.dropLast(5)) + ".md" }
    let others = [
      "feed.xml", "es/feed.xml", "opensearch.xml", "es/opensearch.xml", "sitemap.xml", "robots.txt",
      "es/print.css", "old/mail.html",
      "other.html",
      "old/other/index.html",
    ]
    let files = try build(try samplePolicy())
    #expect(
      Set(files.keys) == Set((pages + twins).flatMap { [$0, "es/\($0)"] } + others + everySite))
  }

  /// A policy of plain pages shows nothing of kinds that it has not.
  @Test func plainPages() throws {
    let files = try build(plainPolicy())
    #expect(
      Set(files.keys)
        == Set(
          [
            "404.html", "a/b.html", "contents.html", "index.html", "tools.html", "a/b.md",
            "contents.md", "index.md", "tools.md",
          ] + everySite))
    for (path, html) in files where path.hasSuffix(".html") {
      #expect(!html.contains("hreflang") && !html.contains("canonical"), "\(path)")
      #expect(!html.contains("feed") && !html.contains("channels.html"), "\(path)")
    }
    #expect(files["index.html"]?.contains("<h1>Plain</h1>") == true)
  }

  /// A page is no longer for there being a thousand others.
  @Test func aPageListsNothingOfTheOthers() throws {
    let documents = (1000...1999).map { (n: Int) in
      document("area/page-\(n).md", "Page \(n)", order: n)
    }
    let many = try build(plainPolicy(documents))
    let few = try build(plainPolicy([documents[0]]))
    #expect(many["area/page-1000.html"] == few["area/page-1000.html"])
    let roots = (10...60).map { (n: Int) in document("page-\(n).md", "Page \(n)", order: n) }
    let html = try #require(try build(plainPolicy(roots))["page-10.html"])
    #expect(values(of: "href", in: html).count < 24)
  }

  @Test func navigation() throws {
    let files = try build(try samplePolicy())
    let html = try #require(files["severities.html"])
    let navigation = part(of: html, from: "<nav aria-label=\"Main\">", to: "</nav>")
    #expect(
      words(navigation) == [
        "Home", "Severities", "Response times", "When will I hear?", "Plans", "Contact support",
        "News",
      ])
    #expect(navigation.contains("<a href=\"severities.html\" aria-current=\"page\">Severities"))
    #expect(html.components(separatedBy: "aria-current=\"page\"").count == 2)
    let deep = try #require(files["es/guides/deep/start.html"])
    #expect(deep.contains("<a href=\"../../news.html\">Noticias</a>"))
    #expect(deep.contains("<link rel=\"stylesheet\" href=\"../../../theme/style.css\">"))
    #expect(
      deep.contains(
        "<a href=\"../../../guides/deep/start.html\" lang=\"en\" dir=\"ltr\" hreflang=\"en\">English"
      ))
  }

  /// Where no page has an order, the data kinds lead the navigation.
  @Test func navigationWithoutOrder() throws {
    var policy = try samplePolicy()
    for index in policy.documents.indices { policy.documents[index].order = nil }
    let html = try #require(try build(policy)["index.html"])
    #expect(
      words(part(of: html, from: "<nav aria-label=\"Main\">", to: "</nav>")) == [
        "Plans", "Severities", "Response times", "When will I hear?", "Contact support", "News",
      ])
  }

  /// What has been written takes the place of the page that works out deadlines; without targets there is none.
  @Test func theCalculatorStandsWhereThereAreTargets() throws {
    var policy = try samplePolicy()
    let made = try build(policy)
    #expect(made["es/when.html"]?.contains("<h1>¿Cuándo tendré respuesta?</h1>") == true)
    #expect(made["es/when.html"]?.contains("data-definition=\"../sla.json\"") == true)
    policy.documents.append(document("when.md", "Ask us"))
    let written = try #require(try build(policy)["when.html"])
    #expect(written.contains("<h1>Ask us</h1>") && !written.contains("<form"))
    #expect(
      words(part(of: written, from: "<nav aria-label=\"Main\">", to: "</nav>")).contains("Ask us"))
    policy = try samplePolicy()
    policy.targets = []
    #expect(try build(policy)["when.html"] == nil)
  }

  @Test func footer() throws {
    let html = try #require(try build(try samplePolicy())["es/index.html"])
    #expect(
      words(part(of: html, from: "<footer>", to: "</footer>")) == [
        "Contenido", "Para otras herramientas",
        "Versión 1.2.0 · En vigor desde el 1 de enero de 2026",
      ])
  }

  /// What is not translated says so, in its own language, and is another page's double.
  @Test func untranslated() throws {
    let files = try build(try samplePolicy())
    let html = try #require(files["es/severities.html"])
    #expect(html.contains("<html lang=\"es\" dir=\"ltr\">"))
    #expect(html.contains("Esta página aún no está traducida. Se muestra en inglés."))
    #expect(
      html.contains("<h1 lang=\"en\" dir=\"ltr\">Severities</h1>\n<div lang=\"en\" dir=\"ltr\">"))
    #expect(
      html.contains("<link rel=\"canonical\" href=\"https://example.com/support/severities.html\">")
    )
    #expect(!html.contains("rel=\"alternate\" hreflang"))
    let translated = try #require(files["es/index.html"])
    #expect(!translated.contains("class=\"notice\"") && translated.contains("<h1>Soporte</h1>"))
    #expect(
      values(of: "hreflang", in: part(of: translated, from: "<head>", to: "</head>")) == [
        "en", "es", "x-default",
      ])
  }

  /// Text in one language on a page of another: references follow the text, components the page.
  @Test func languagesOfParts() throws {
    var policy = try samplePolicy()
    policy.documents.append(
      document(
        "mixed.md", "Mixed", prose("mixed.md", "{{policy.effectiveDate}}", "{{calendars}}")))
    let html = unmarked(try #require(try build(policy)["es/mixed.html"]))
    #expect(
      html.contains(
        "<div lang=\"en\" dir=\"ltr\">\n<p>1 January 2026</p>\n<div lang=\"es\" dir=\"ltr\">\n<section"
      ))
    #expect(html.contains("De lunes a viernes: de 09:00 a 18:00"))
  }

  @Test func drafts() throws {
    let files = try build(try samplePolicy())
    #expect(files["hidden.html"] == nil)
    for (path, text) in files where path.hasSuffix(".html") {
      #expect(!text.contains("Hidden") && !text.contains("hidden.html"), "\(path)")
    }
  }

  @Test func notFound() throws {
    let html = try #require(try build(try samplePolicy())["es/404.html"])
    let links = values(of: "href", in: html).filter { !$0.hasPrefix("#") }
    #expect(links.allSatisfy { $0.hasPrefix("https://example.com/support/") })
    #expect(links.contains("https://example.com/support/es/index.html"))
    #expect(html.contains("<meta name=\"robots\" content=\"noindex\">"))
    let relative = try #require(try build(try samplePolicy(url: nil))["404.html"])
    #expect(values(of: "href", in: relative).contains("index.html"))
  }

  @Test func redirects() throws {
    let files = try build(try samplePolicy())
    let html = try #require(files["old/other/index.html"])
    #expect(
      html.contains("<meta http-equiv=\"refresh\" content=\"0; url=../../guides/other.html\">"))
    #expect(
      html.contains(
        "<link rel=\"canonical\" href=\"https://example.com/support/guides/other.html\">"))
    #expect(html.contains("<a href=\"../../guides/other.html\">Other</a>"))
    #expect(files["old/mail.html"]?.contains("url=../channels.html#email\"") == true)
    #expect(files["sitemap.xml"]?.contains("old/") == false)
  }

  /// An alias that stands where a page does, twice, or outside is a finding, and makes no page.
  @Test func redirectsThatCollide() throws {
    let policy = plainPolicy([
      document("a.md", "A", aliases: ["b.html", "old.html", "../x.html"]),
      document("b.md", "B", aliases: ["old.html", "tools.html"]),
    ])
    let site = try site(policy)
    #expect(
      site.findings.map { "\($0.rule) \($0.place.file):\($0.place.line) \($0.message)" } == [
        "output-collision a.md:4 the alias “b.html” stands where another page does",
        "path-invalid a.md:4 the alias “../x.html” leads out of the site",
        "output-collision b.md:4 the alias “old.html” stands where another page does",
        "output-collision b.md:4 the alias “tools.html” stands where another page does",
      ])
    #expect(site.pages.count == Set(site.pages.map(\.path)).count)
  }

  /// A page that an author writes takes the place of the one that would be made.
  @Test func ownPages() throws {
    var policy = try samplePolicy()
    policy.documents.append(document("channels.md", "Reach us"))
    policy.documents.append(document("404.md", "Lost", prose("404.md", "[home](index.md)")))
    let files = try build(policy)
    let channels = try #require(files["channels.html"])
    #expect(channels.contains("<h1>Reach us</h1>") && channels.contains("Text of channels.md."))
    #expect(channels.contains("id=\"telephone\""), "links to channels lead here")
    #expect(
      files["404.html"]?.contains("<a href=\"https://example.com/support/index.html\">home</a>")
        == true)
  }

  @Test func tools() throws {
    let html = try #require(try build(try samplePolicy())["es/tools.html"])
    #expect(
      html.contains("<a href=\"../sla.json\">La definición</a> (<code dir=\"ltr\">sla.json</code>)")
    )
    #expect(html.contains("<a href=\"feed.xml\" type=\"application/atom+xml\">"))
    let lines = words(part(of: html, from: "<main", to: "</main>"))
    #expect(lines.contains("response-times.md#P2.initialResponse: target-order"))
    #expect(lines.contains("Es intencionado. Hasta el 1 de enero de 2027."))
    #expect(lines.suffix(2) == ["version", "No tenía."])
  }

  @Test func contents() throws {
    let html = try #require(try build(try samplePolicy())["contents.html"])
    let lines = words(part(of: html, from: "<main", to: "</main>"))
    #expect(lines.contains("Severities: About Severities."))
    #expect(
      lines.suffix(7) == [
        "guides", "Other: About Other.", "guides/deep", "Start: About Start.", "News",
        "Launch &lt;1&gt;: About Launch &lt;1&gt;.", "Older: About Older.",
      ])
  }

  /// The same site twice, and its pages in another order, are the same bytes.
  @Test func equalInputGivesEqualBytes() throws {
    let (first, second) = (try site(try samplePolicy()), try site(try samplePolicy()))
    #expect(first.pages == second.pages)
    let forwards = first.pages.map { first.render($0).files }
    let backwards = Array(second.pages.reversed().map { second.render($0).files }.reversed())
    #expect(forwards == backwards)
    #expect(first.otherFiles().0 == second.otherFiles().0)
  }
}
