import Foundation
import Testing

/// The search of a site, in Chromium, and what is found by it.
@Suite struct SearchTests {
  private static let wadi = "Tests/PledgeTests/Policies/wadi"

  @Test func englishAndSpanish() throws {
    let seen = try Seen(
      of: "content",
      [
        Case("index.html", "teleph"),
        Case("index.html", "CRITCAL"),
        Case("plans.html", "p1", keys: ["ArrowDown", "ArrowDown"]),
        Case("plans.html", "p1", keys: ["ArrowDown", "ArrowDown", "ArrowUp", "Enter"]),
        Case("plans.html", "critical", keys: ["Enter"]),
        Case("plans.html", "zzzzz"),
        Case("plans.html", "email", byButton: true, keys: ["Escape"]),
        Case("es/index.html", "telefono"),
        Case("index.html?q=holiday%20madrid", ""),
        Case("news/improved-clone-support-in-lxc.html", "response times"),
        Case("index.html", "637"),
        Case("index.html", "who to call by the telephone"),
        Case("index.html", "suported tikets"),
      ])
    let cases = seen.cases
    for page in cases {
      #expect(page.complaints.isEmpty && page.shift == 0 && !page.isSideways, "\(page)")
    }
    #expect(cases[0].status == "Results: \(cases[0].results.count)")
    #expect(cases[0].first == "channels.html#telephone" && cases[0].focus == "page.query")
    #expect(cases[0].results.first?.heading == "Telephone Support")
    #expect(cases[0].results.first?.title == "Contact support")
    #expect(cases[0].results.first?.marks.first == "Telephone")
    #expect(cases[0].results.first?.text.hasPrefix("Telephone: +34 637 825 553") == true)
    // A letter is missing.
    #expect(cases[1].first == "severities.html#P1")
    #expect(cases[2].focus == cases[2].results[1].heading && cases[2].isOpen)
    #expect(cases[3].address == cases[2].first && cases[3].address == "severities.html#P1")
    #expect(cases[4].address == "severities.html#P1")
    #expect(cases[5].status == "Nothing was found." && cases[5].results.isEmpty)
    #expect(!cases[6].isOpen && cases[6].focus == "search")
    #expect(cases[7].first == "es/channels.html#telephone")
    #expect(cases[7].results.first?.marks.contains("Teléfono") == true)
    #expect(cases[8].isOpen && cases[8].first == "response-times.html#madrid")
    #expect(cases[9].first == "response-times.html")
    #expect(cases[10].first == "channels.html#telephone")
    // What says nothing decides nothing.
    #expect(cases[11].first == "channels.html#telephone")
    #expect(
      cases[12].results.contains { $0.marks.contains("tickets") || $0.marks.contains("ticket") })
    #expect(seen.isOff, "the key is turned off in the search")
    // Where no script runs, the same button says why nothing can be searched.
    #expect(
      [seen.fromFolder, seen.withoutScripts] == [["notice unscripted"], ["notice unscripted"]])
  }

  @Test func germanAndArabic() throws {
    let seen = try Seen(
      of: Self.wadi,
      [
        Case("index.html", "geschaftsstunden"),
        Case("index.html", "losung"),
        // Without the hamza, and with the vowel signs that nobody types.
        Case("ar/index.html", "اوقات الاستجابة"),
        Case("ar/index.html", "الهَاتِف"),
        Case("ar/plans.html", "الصيانه"),
      ])
    let cases = seen.cases
    for page in cases {
      #expect(page.complaints.isEmpty && page.shift == 0 && !page.isSideways, "\(page)")
      #expect(!page.results.isEmpty && page.results.allSatisfy { !$0.text.isEmpty }, "\(page)")
    }
    #expect(cases[0].results.contains { $0.marks.contains("Geschäftsstunden") })
    #expect(cases[2].first?.hasPrefix("ar/") == true)
    #expect(cases[2].results.first?.marks.contains("أوقات") == true)
    #expect(cases[3].results.contains { $0.marks.contains("الهاتف") })
    #expect(cases[4].results.contains { $0.marks.contains("الصيانة") })
  }

  /// An index is sent whole, and so is at most 15 % of what it can find, as it is sent.
  @Test(arguments: ["", "es/"]) func indexesAreSmall(folder: String) throws {
    let site = Project.root.appending(path: "site")
    let index = site.appending(path: "\(folder)search.json").path
    let sent = try Outside.run("bash", ["-c", "gzip -9nc \(index) | wc -c"]).output
    let size = try #require(Int(sent.filter(\.isNumber)))
    let parts = try #require(
      try JSONSerialization.jsonObject(with: Data(contentsOf: URL(filePath: index)))
        as? [String: String])["parts"]
    let paths = try #require(parts).split(separator: "\n")
      .compactMap { $0.split(separator: " ").first }.filter { !$0.hasPrefix("#") }
    var text = 0
    for path in paths {
      let page = try String(contentsOf: site.appending(path: folder + path), encoding: .utf8)
      let article = try #require(page.firstMatch(of: /(?s)<article[^>]*>(.*)<\/article>/)).1
      let words = article.replacing(/(?s)<(form|template|script|svg).*?<\/\1>|<[^>]*>/, with: " ")
        .split(whereSeparator: \.isWhitespace)
      text += words.joined(separator: " ").utf8.count
    }
    #expect(text > 10_000)
    #expect(size * 100 <= text * 15, "\(size) of \(text) bytes")
  }

  @Test func browsersSearchFromTheAddressBar() throws {
    let result = try Outside.run(
      "python3",
      [
        "-c",
        """
        import sys, xml.etree.ElementTree as tree
        for path in sys.argv[1:]:
            root = tree.parse(path).getroot()
            space = "{http://a9.com/-/spec/opensearch/1.1/}"
            assert root.tag == space + "OpenSearchDescription"
            assert 0 < len(root.find(space + "ShortName").text) <= 16
            print(root.find(space + "Language").text, root.find(space + "Url").get("template"))
        """, "site/opensearch.xml", "site/es/opensearch.xml",
      ])
    let url = "https://theqvd.com/support/"
    #expect(
      result.output == "en \(url)?q={searchTerms}\nes \(url)es/?q={searchTerms}\n",
      "\(result.errors)")
  }

  private static let hasPagefind =
    (try? Outside.run("python3", ["-m", "pagefind", "--version"]).code) == 0

  /// The command of Documentation/publishing.md, and what the next build makes of what it wrote.
  @Test(.enabled(if: hasPagefind, "pagefind is not on Python's path"))
  func pagefindReadsEveryPage() throws {
    let folder = try TemporaryFolder()
    let build = ["build", Project.root.appending(path: "content").path, "--output", "public"]
    #expect(try Command.run(build, in: folder.url).code == 0)
    let result = try Outside.run("python3", ["-m", "pagefind", "--site", "public"], in: folder.url)
    #expect(result.output.contains("Indexed 2 languages\n"), "\(result.errors)")
    #expect(result.output.contains("Indexed 26 pages\n"), "\(result.output)")
    #expect(try Command.run(build, in: folder.url).output.contains(" 0 written, "))
    #expect(folder.exists("public/pagefind/pagefind.js"))
    #expect(try Command.run(["verify", "public"], in: folder.url).code == 0)
  }
}

private struct Case: Encodable {
  var page: String
  var query: String
  var byButton: Bool
  var keys: [String]

  init(_ page: String, _ query: String, byButton: Bool = false, keys: [String] = []) {
    (self.page, self.query, self.byButton, self.keys) = (page, query, byButton, keys)
  }
}

/// What search.py saw.
private struct Seen: Decodable {
  struct Page: Decodable {
    var isOpen: Bool
    var status: String
    var results: [Result]
    /// A result's heading, or the id or name of another element.
    var focus: String
    var address: String
    var isSideways: Bool
    var shift: Double
    var complaints: [String]

    var first: String? { results.first?.href }
  }

  struct Result: Decodable {
    var href: String
    var heading: String
    var title: String?
    var marks: [String]
    var text: String
  }

  var cases: [Page]
  /// Whether the key does nothing once it is turned off.
  var isOff: Bool
  /// What the search shows on a page that was opened from a folder, and where scripts are off.
  var fromFolder: [String]
  var withoutScripts: [String]

  init(of content: String, _ cases: [Case]) throws {
    let folder = try TemporaryFolder()
    let site = "\(folder.url.path)/site"
    let build = try Command.run(["build", content, "--output", site])
    try #require(build.code == 0, "\(build.errors)")
    try folder.write(JSONEncoder().encode(cases), to: "cases.json")
    let result = try Outside.run(
      "python3", ["-B", "Tests/Browser/search.py", site, "\(folder.url.path)/cases.json"])
    try #require(result.code == 0, "\(result.errors)")
    self = try JSONDecoder().decode(Seen.self, from: Data(result.output.utf8))
    try #require(self.cases.count == cases.count)
  }
}
