import Foundation
import Testing

/// Whole sites. `PLEDGE_REFRESH=1 swift test` writes the goldens anew; `Scripts/site` writes `site/`.
@Suite struct GoldenTests {
  @Test func theCommittedSiteIsWhatTheContentMakes() throws {
    let built = try build(Project.root.appending(path: "content"))
    let committed = try files(in: Project.root.appending(path: "site"))
    expectEqual(built, committed)
  }

  /// A policy unlike the default one: named severities, plans across, updates, JSON kinds, two zones.
  @Test func harbour() throws {
    try expectGolden(try build(Project.policies.appending(path: "harbour")), "harbour")
  }

  /// A policy whose next version is published and not in force yet, as its site tells its history.
  @Test func lighthouse() throws {
    let built = try build(Project.policies.appending(path: "lighthouse"), on: "2026-12-10")
    try expectGolden(
      built.filter { name, _ in
        ["index.html", "history.html", "contents.html", "changes.", "releases/"]
          .contains(where: name.contains)
      }, "lighthouse")
  }

  /// German, Arabic and English: what runs from right to left beside what does not.
  @Test func wadi() throws {
    let built = try build(Project.policies.appending(path: "wadi"))
    let pages = ["index.html", "response-times.html", "severities.html", "process.html"]
    try expectGolden(
      built.filter { name, _ in pages.contains(name) || pages.contains { name == "ar/\($0)" } },
      "wadi")
  }

  /// The theme's own files, and the digests that change with them, are none of a golden's business.
  private func expectGolden(_ site: [String: Data], _ name: String) throws {
    let digest = try Regex("theme/[0-9a-f]{10}/")
    var built: [String: Data] = [:]
    for (path, data) in site where !path.hasPrefix("theme/") {
      if [".pledge-manifest", "pledge.js"].contains(path) { continue }
      built[path] = Data(
        String(decoding: data, as: UTF8.self).replacing(digest, with: "theme/").utf8)
    }
    let golden = Project.root.appending(path: "Tests/PledgeTests/Goldens/\(name)")
    if ProcessInfo.processInfo.environment["PLEDGE_REFRESH"] != nil {
      try? FileManager.default.removeItem(at: golden)
      for (name, data) in built {
        let file = golden.appending(path: name)
        try FileManager.default.createDirectory(
          at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try data.write(to: file)
      }
    }
    expectEqual(built, try files(in: golden))
  }

  /// The command carries the theme's files in a list of their names; none may be forgotten.
  @Test func everyFileOfTheThemeIsCarried() throws {
    let list = try String(
      contentsOf: Project.root.appending(path: "Sources/pledge/BuiltInTheme.swift"), encoding: .utf8
    )
    for name in try FileManager.default.subpathsOfDirectory(
      atPath: Project.root.appending(path: "templates").path)
    {
      #expect(list.contains("\"\(name)\": PackageResources."))
    }
  }

  private func build(_ content: URL, on day: String? = nil) throws -> [String: Data] {
    let folder = try TemporaryFolder()
    let result = try Command.run(
      ["build", content.path, "--output", "site"] + (day.map { ["--date", $0] } ?? []),
      in: folder.url)
    #expect(result.code == 0, "\(result.errors)")
    return try files(in: folder.url.appending(path: "site"))
  }

  private func files(in folder: URL) throws -> [String: Data] {
    var files: [String: Data] = [:]
    for name in try FileManager.default.subpathsOfDirectory(atPath: folder.path) {
      files[name] = try? Data(contentsOf: folder.appending(path: name))
    }
    return files
  }

  private func expectEqual(_ built: [String: Data], _ golden: [String: Data]) {
    #expect(built.keys.sorted() == golden.keys.sorted())
    for (name, data) in built {
      #expect(data == golden[name], "\(name) differs")
    }
  }
}
