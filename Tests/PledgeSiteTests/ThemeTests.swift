import Foundation
import PledgeModel
import PledgeSite
import PledgeTime
import Testing

@Suite struct ThemeTests {
  private func templates() throws -> [URL] {
    let folder = projectRoot.appending(path: "templates").resolvingSymlinksInPath()
    return try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
  }

  /// What is markup is so by type; nothing in a template can put text in unescaped.
  @Test func nothingIsUnescaped() throws {
    for file in try templates() where file.pathExtension == "mustache" {
      let text = try String(contentsOf: file, encoding: .utf8)
      #expect(!text.contains("{{{") && !text.contains("{{&"), "\(file.lastPathComponent)")
      let scripts = text.components(separatedBy: "<script").dropFirst()
      #expect(
        scripts.allSatisfy {
          $0.hasPrefix(" type=\"application/ld+json\">")
            || $0.contains(/^ type="module" src="[^"]+"><\/script>/)
        })
      #expect(!text.contains(" style="), "\(file.lastPathComponent)")
      #expect(!text.contains(" on"), "\(file.lastPathComponent)")
    }
  }

  @Test func styleSheetIsSmallAndLoadsNothing() throws {
    let file = try #require(try templates().first { $0.lastPathComponent == "style.css" })
    let text = try String(contentsOf: file, encoding: .utf8)
    #expect(text.utf8.count < 20_000)
    #expect(!text.contains("url(") && !text.contains("@import"))
    #expect(text.contains("prefers-color-scheme: dark") && text.contains("@media print"))
  }

  @Test func everyPageIsStrict() throws {
    let policy = "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; "
    for (path, html) in try build(try samplePolicy()) where path.hasSuffix(".html") {
      #expect(html.hasPrefix("<!doctype html>\n<html lang=\"") && html.contains(policy), "\(path)")
      #expect(html.hasSuffix("</html>\n") && html.contains("<meta name=\"viewport\""), "\(path)")
      #expect(html.components(separatedBy: "<h1").count == 2, "\(path)")
      #expect(html.components(separatedBy: "<main").count == 2, "\(path)")
      #expect(!html.contains("{{") && !html.contains("\n\n"), "\(path)")
    }
  }

  /// Elements close in the order they open; headings skip no level.
  @Test func everyPageIsWellFormed() throws {
    let program = """
      import sys, json, html.parser
      void = "area base br col embed hr img input link meta source track wbr".split()
      class Checker(html.parser.HTMLParser):
        def reset(self): super().reset(); self.open, self.level = [], 0
        def handle_starttag(self, tag, attributes):
          if tag not in void: self.open.append(tag)
          if len(tag) == 2 and tag[0] == "h" and tag[1].isdigit():
            if int(tag[1]) > self.level + 1: print(path, "skips to", tag)
            self.level = int(tag[1])
          names = [name for name, _ in attributes]
          if len(names) != len(set(names)): print(path, "repeats an attribute of", tag)
        def handle_endtag(self, tag):
          if not self.open or self.open.pop() != tag: print(path, "closes", tag, self.getpos())
      for path, text in json.load(sys.stdin).items():
        checker = Checker(); checker.feed(text); checker.close()
        if checker.open: print(path, "leaves open", checker.open)
      """
    let pages = try build(try samplePolicy()).filter { $0.key.hasSuffix(".html") }
    let input = String(decoding: try JSONSerialization.data(withJSONObject: pages), as: UTF8.self)
    #expect(try python(program, input) == "")
  }

  /// A fault in a template is placed in its file.
  @Test func faults() throws {
    let theme = Theme(files: [
      "page.mustache": Array("<p>{{content}}</p>\n{{titel}}".utf8),
      "broken.mustache": Array("{{#a}}".utf8),
      "logo.svg": Array("<svg/>".utf8),
    ])
    let policy = plainPolicy()
    let site = Site(
      policy, theme: theme, date: try date("2026-01-01"), generator: "pledge test", downloads: [])
    #expect(site.theme.findings.map(\.place.file) == ["templates/broken.mustache"])
    let page = try #require(site.pages.first { $0.path == "a/b.html" })
    let finding = try #require(site.render(page).findings.first)
    #expect(finding.rule == "template-invalid")
    #expect(finding.place == Place(file: "templates/page.mustache", line: 2, column: 1))
    #expect(finding.hint?.contains("title") == true)
    #expect(
      site.otherFiles().0.map(\.path) == [
        "\(site.theme.folder)logo.svg", "_headers", "print.css", "llms.txt",
      ])
  }

  /// A browser may keep a file of the theme for ever, since another one has another address.
  @Test func theFolderIsNamedByWhatItHolds() {
    func folder(_ files: [String: String]) -> String {
      Theme(files: files.mapValues { Array($0.utf8) }).folder
    }
    let first = folder(["style.css": "a", "pledge.js": "b"])
    #expect(first.contains(/^theme\/[0-9a-f]{10}\/$/))
    #expect(first == folder(["pledge.js": "b", "style.css": "a", "page.mustache": "c"]))
    #expect(first != folder(["style.css": "a ", "pledge.js": "b"]))
    #expect(first != folder(["style.css": "b", "pledge.js": "a"]))
  }
}
