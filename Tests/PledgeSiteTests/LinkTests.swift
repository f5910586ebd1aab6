import PledgeModel
import Testing

/// What links mean that are written in the files of the sample policy.
@Suite struct LinkTests {
  private static func page(
    _ path: String, _ language: String? = nil, suffix: String = ""
  ) -> Link {
    .page(path: path, language: language, suffix: suffix)
  }

  @Test(
    arguments: [
      // Pages, by their source files.
      ("severities.md", "index.md", page("severities.html")),
      ("severities.md#P1", "index.md", page("severities.html", suffix: "#P1")),
      ("../severities.md?x=1#P1", "news/launch.md", page("severities.html", suffix: "?x=1#P1")),
      ("/severities.md", "guides/deep/start.md", page("severities.html")),
      ("launch.md", "news/older.md", page("news/launch.html")),
      ("channels/telephone.md", "index.md", page("channels.html", suffix: "#telephone")),
      ("telephone.md", "channels/email.md", page("channels.html", suffix: "#telephone")),
      ("channels/telephone.md#x", "index.md", page("channels.html", suffix: "#x")),
      // Pages, by their paths in the site; pages that no file stands for.
      ("severities.html", "index.md", page("severities.html")),
      ("tools.html", "index.md", page("tools.html")),
      ("./", "index.md", page("index.html")),
      ("../..", "guides/deep/start.md", page("index.html")),
      // Other languages.
      ("severities.md", "es/index.md", page("severities.html")),
      ("/severities.md", "es/index.md", page("severities.html")),
      ("../severities.md", "es/index.md", page("severities.html", "en")),
      ("es/index.md", "index.md", page("index.html", "es")),
      ("/es/index.md", "guides/other.md", page("index.html", "es")),
      ("/es/index.md", "es/index.md", page("index.html")),
      // Files.
      ("images/logo.png", "index.md", .file(path: "images/logo.png", suffix: "")),
      ("images/logo.png", "es/index.md", .file(path: "images/logo.png", suffix: "")),
      ("/images/logo.png#a", "es/index.md", .file(path: "images/logo.png", suffix: "#a")),
      ("images/mapa.png", "es/index.md", .file(path: "es/images/mapa.png", suffix: "")),
      ("../../images/logo.png", "guides/deep/start.md", .file(path: "images/logo.png", suffix: "")),
      ("im%61ges/logo.png", "index.md", .file(path: "images/logo.png", suffix: "")),
      ("sla.json", "index.md", .file(path: "sla.json", suffix: "")),
      ("old/mail.html", "index.md", .file(path: "old/mail.html", suffix: "")),
      // Elsewhere.
      ("https://example.org/x.md", "index.md", .external),
      ("mailto:help@example.com", "index.md", .external),
      ("//example.org/", "index.md", .external),
      ("#P1", "severities.md", .here(suffix: "#P1")),
      ("?x", "severities.md", .here(suffix: "?x")),
      // Nowhere.
      ("", "index.md", .missing(path: "")),
      ("serverities.md", "index.md", .missing(path: "serverities.md")),
      ("severities", "index.md", .missing(path: "severities")),
      ("hidden.md", "index.md", .missing(path: "hidden.md")),
      ("hidden.html", "index.md", .missing(path: "hidden.html")),
      ("tools.md", "index.md", .missing(path: "tools.md")),
      ("policy.json", "index.md", .missing(path: "policy.json")),
      ("nada.md", "es/index.md", .missing(path: "es/nada.md")),
      ("images/mapa.png", "index.md", .missing(path: "images/mapa.png")),
      ("../x.md", "index.md", .outside),
      ("/../x.md", "index.md", .outside),
      ("%2e%2e/x.md", "index.md", .outside),
    ] as [(String, String, Link)]) func meaning(
      destination: String, file: String, expected: Link
    ) throws
  {
    #expect(SiteMap(try samplePolicy()).meaning(of: destination, in: file) == expected)
  }

  @Test func whatCanBeLinked() throws {
    let paths = SiteMap(try samplePolicy()).linkablePaths
    #expect(paths.contains("severities.md") && paths.contains("channels/email.md"))
    #expect(paths.contains("tools.html") && paths.contains("images/logo.png"))
    #expect(!paths.contains("hidden.md") && !paths.contains(""))
    #expect(nearest(to: "serverities.md", among: paths) == "severities.md")
  }

  @Test func anchors() throws {
    let policy = try samplePolicy()
    let map = SiteMap(policy)
    func anchors(_ path: String) -> Set<String>? { map.anchors(on: path, in: "en", of: policy) }
    #expect(anchors("severities.html") == ["P1", "P2"])
    #expect(anchors("channels.html") == ["telephone", "email", "portal"])
    #expect(try #require(anchors("index.html")).isSuperset(of: ["news", "email", "madrid"]))
    #expect(anchors("tools.html") == [])
    #expect(anchors("nowhere.html") == nil)
  }

  /// A policy in one language has no folder of another.
  @Test func oneLanguage() throws {
    var policy = try samplePolicy()
    policy.languages = ["en"]
    policy.documents.removeAll { $0.language == "es" }
    #expect(
      SiteMap(policy).meaning(of: "es/index.md", in: "index.md") == .missing(path: "es/index.md"))
  }
}
