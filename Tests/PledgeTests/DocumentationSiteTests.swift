import Foundation
import Testing

/// The documentation, as the policy it is: Pledge builds its own site.
@Suite struct DocumentationSiteTests {
  static let documentation = Project.root.appending(path: "Documentation")

  @Test func nothingIsFoundInIt() throws {
    let result = try Command.run(["check", Self.documentation.path, "--level", "info"])
    #expect((result.code, result.output, result.errors) == (0, "no findings\n", ""))
  }

  @Test("Its site has a page for each rule, and every link in it leads somewhere")
  func site() throws {
    let folder = try TemporaryFolder()
    let build = try Command.run(
      ["build", Self.documentation.path, "--output", "site"], in: folder.url)
    #expect(build.code == 0, "\(build.errors)")
    let files = try folder.tree("site")
    let rules = try FileManager.default.contentsOfDirectory(
      atPath: Self.documentation.appending(path: "rules").path)
    #expect(rules.count > 100)
    for rule in rules { #expect(files["rules/\(rule.dropLast(3)).html"] != nil, "\(rule)") }

    var count = 0
    for (path, data) in files where path.hasSuffix(".html") {
      let base = URL(filePath: "/" + path)
      for match in String(decoding: data, as: UTF8.self).matches(of: /(?:href|src)="([^"]*)"/) {
        let address = String(match.1)
        guard address.wholeMatch(of: /[a-z]+:.*/) == nil else { continue }
        let target = URL(string: address, relativeTo: base)?.absoluteURL.standardized.path ?? ""
        let file = target.hasSuffix("/") ? target + "index.html" : target
        #expect(
          files[String(file.drop { $0 == "/" })] != nil || file == "/", "\(path) links \(address)")
        count += 1
      }
    }
    #expect(count > 1000)
  }

  @Test("Braces of examples stand as they are written")
  func braces() throws {
    let folder = try TemporaryFolder()
    _ = try Command.run(["build", Self.documentation.path, "--output", "site"], in: folder.url)
    #expect(try folder.text("site/rules/reference-undefined.html").contains("{{reference}}"))
    #expect(
      try folder.text("site/content.html").contains("<code>{{targets.P1.initialResponse}}</code>"))
  }
}
