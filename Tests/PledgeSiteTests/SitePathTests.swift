import PledgeModel
import Testing

@Suite struct SitePathTests {
  @Test(arguments: [
    ("a.md", "index.md", "a.md"),
    ("a.md", "b/c.md", "b/a.md"),
    ("../a.md", "b/c.md", "a.md"),
    ("/a.md", "b/c.md", "a.md"),
    ("./x//y/../a.md", "b/c.md", "b/x/a.md"),
    ("sub/", "b/c.md", "b/sub/"),
    (".", "b/c.md", "b/"),
    ("..", "b/c.md", ""),
    ("../../a.md", "b/c.md", nil),
    ("/../a.md", "b/c.md", nil),
    ("ñ/日.md", "é/x.md", "é/ñ/日.md"),
  ]) func resolves(reference: String, file: String, expected: String?) {
    #expect(SitePath.resolve(reference, in: file) == expected)
  }

  @Test(arguments: [
    ("index.html", "index.html", "index.html"),
    ("b.html", "es/a.html", "../b.html"),
    ("es/b.html", "es/a.html", "b.html"),
    ("es/news/b.html", "es/a.html", "news/b.html"),
    ("a/x.html", "ab/y.html", "../a/x.html"),
    ("es/b.html", "index.html", "es/b.html"),
    ("style.css", "a/b/c/d.html", "../../../style.css"),
    ("", "a/b.html", "../"),
    ("es/", "es/b.html", ""),
    ("a:b.html", "index.html", "a%3Ab.html"),
    ("ñ.html", "index.html", "%C3%B1.html"),
    ("a b#c?.html", "index.html", "a%20b%23c%3F.html"),
  ]) func refers(target: String, path: String, expected: String) {
    #expect(SitePath.reference(to: target, from: path) == expected)
  }

  /// A reference leads back to what it was made from.
  @Test func referencesResolve() {
    let paths = ["a.html", "b.html", "x/a.html", "x/y/a.html", "xx/a.html", "é/ü.html", "x/y.html"]
    for from in paths {
      for target in paths {
        let reference = SitePath.reference(to: target, from: from)
        #expect(SitePath.resolve(PercentEncoding.decode(reference), in: from) == target)
      }
    }
  }

  @Test func folders() {
    #expect(SitePath.folder(of: "a/b/c.html") == "a/b/")
    #expect(SitePath.folder(of: "c.html") == "")
    #expect(SitePath.name(of: "a/b/c.html") == "c.html")
    #expect(SitePath.up(from: "a/b/c.html") == "../../")
    #expect(SitePath.dropping(".md", from: "a/b.md") == "a/b")
    #expect(SitePath.dropping(".md", from: ".md") == nil)
    #expect(SitePath.dropping(".md", from: "a.html") == nil)
  }

  @Test(arguments: [
    ("old/path.html", "old/path.html"), ("/old/", "old/index.html"), ("old", "old/index.html"),
    ("a%20b.html", "a b.html"), ("../x.html", nil), ("", "index.html"),
  ]) func redirects(alias: String, expected: String?) {
    #expect(SiteMap.redirectPath(alias) == expected)
  }

  @Test(arguments: ["", "%", "%4", "%zz", "a%41", "%C3%B1", "100%", "%%41"])
  func decodingKeepsWhatItCannotRead(text: String) {
    let expected = [
      "": "", "%": "%", "%4": "%4", "%zz": "%zz", "a%41": "aA", "%C3%B1": "ñ", "100%": "100%",
      "%%41": "%A",
    ]
    #expect(PercentEncoding.decode(text) == expected[text])
  }
}
