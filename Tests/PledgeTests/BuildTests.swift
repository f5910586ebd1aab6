import Foundation
import Testing

/// What `pledge build` does to folders.
@Suite struct BuildTests {
  /// A whole policy in two files.
  static let small = [
    "content/policy.json":
      #"{ "id": "small", "name": "Small", "version": "1.0.0", "url": "https://small.example/" }"#,
    "content/index.md": "# Help\n\nWrite to us, or read [what we promise](more.md).\n",
    "content/more.md": "# More\n\n![A map](images/map.png)\n",
    "content/images/map.png": "not really a picture",
  ]

  @Test func aSiteIsMadeWhereNoneWas() throws {
    let folder = try TemporaryFolder(Self.small)
    let result = try Command.run(["build"], in: folder.url)
    #expect(result.code == 0, "\(result.errors)")
    #expect(
      try folder.text("site/index.html").contains(
        "Write to us, or read <a href=\"more.html\">what we promise</a>."))
    #expect(try folder.text("site/images/map.png") == "not really a picture")
    #expect(result.errors.isEmpty)
  }

  @Test func theSecondBuildChangesNothing() throws {
    let folder = try TemporaryFolder(Self.small)
    _ = try Command.run(["build"], in: folder.url)
    let (before, times) = (try folder.tree("site"), try modificationTimes(folder))
    let result = try Command.run(["build"], in: folder.url)
    #expect(result.output.contains(" 0 written, "))
    #expect(try folder.tree("site") == before)
    #expect(try modificationTimes(folder) == times)
  }

  @Test func onlyWhatChangedIsWritten() throws {
    let folder = try TemporaryFolder(Self.small)
    _ = try Command.run(["build"], in: folder.url)
    let times = try modificationTimes(folder)
    try folder.write("# More\n\nMore words.\n", to: "content/more.md")
    let result = try Command.run(["build"], in: folder.url)
    #expect(result.output.contains(" 3 written, "))
    let changed = try modificationTimes(folder).filter { times[$0.key] != $0.value }.keys
    #expect(Set(changed) == ["more.html", "more.md", "search.json", ".pledge-manifest"])
  }

  @Test func whatIsNoLongerMadeGoes() throws {
    let folder = try TemporaryFolder(Self.small)
    _ = try Command.run(["build"], in: folder.url)
    try FileManager.default.removeItem(at: folder.url.appending(path: "content/more.md"))
    try folder.write("# Help\n\nWrite to us.\n", to: "content/index.md")
    #expect(try Command.run(["build"], in: folder.url).code == 0)
    #expect(!folder.exists("site/more.html"))
  }

  @Test func whatPledgeDidNotWriteStays() throws {
    let folder = try TemporaryFolder(Self.small)
    _ = try Command.run(["build"], in: folder.url)
    try folder.write("support.example.com", to: "site/CNAME")
    try folder.write("ref: refs/heads/main", to: "site/.git/HEAD")
    try folder.write("kept", to: "site/own/deep/file.txt")
    try folder.write("# More\n\nMore words.\n", to: "content/more.md")
    #expect(try Command.run(["build"], in: folder.url).code == 0)
    #expect(try folder.text("site/CNAME") == "support.example.com")
    #expect(try folder.text("site/.git/HEAD") == "ref: refs/heads/main")
    #expect(try folder.text("site/own/deep/file.txt") == "kept")
    #expect(try folder.text("site/more.html").contains("More words"))
  }

  @Test func aFileOfTheUsersIsNeverOverwritten() throws {
    let folder = try TemporaryFolder(Self.small)
    _ = try Command.run(["build"], in: folder.url)
    try folder.write("mine", to: "site/notes.html")
    try folder.write("# Notes\n", to: "content/notes.md")
    let before = try folder.tree("site")
    let result = try Command.run(["build"], in: folder.url)
    #expect(result.code == 3)
    #expect(result.errors.contains("site/notes.html was not written by pledge"))
    #expect(try folder.tree("site") == before)
  }

  @Test func anErrorLeavesTheOldSite() throws {
    let folder = try TemporaryFolder(Self.small)
    _ = try Command.run(["build"], in: folder.url)
    let before = try folder.tree("site")
    try folder.write("# Help\n\nRead [less](less.md).\n", to: "content/index.md")
    let result = try Command.run(["build"], in: folder.url)
    #expect(result.code == 1)
    #expect(
      result.errors.contains(
        "content/index.md:3:6: error: nothing is at “less.md” [link-target-missing]"))
    #expect(result.errors.contains("nothing is written to site"))
    #expect(try folder.tree("site") == before)
    #expect(try folder.leftovers() == [])
  }

  @Test func aFolderOfTheUsersIsLeftAlone() throws {
    let folder = try TemporaryFolder(
      Self.small.merging(["home/letter.txt": "Dear", "home/.profile": "x"]) { $1 })
    let before = try folder.tree("home")
    let result = try Command.run(["build", "--output", "home"], in: folder.url)
    #expect(result.code == 3)
    #expect(result.errors.contains("home holds files that pledge did not write"))
    #expect(try folder.tree("home") == before)
    #expect(try folder.leftovers() == [])
  }

  @Test(
    "The site is not written into the content, nor around it",
    arguments: ["content", "content/site", ".", "content/../content"])
  func apart(output: String) throws {
    let folder = try TemporaryFolder(Self.small)
    let before = try folder.tree()
    let result = try Command.run(["build", "--output", output], in: folder.url)
    #expect(result.code == 3)
    #expect(!result.errors.isEmpty)
    #expect(try folder.tree() == before)
  }

  @Test(
    "A place that cannot be written to is named",
    arguments: ["letter.txt/site", "/proc/site"])
  func unwritable(output: String) throws {
    let folder = try TemporaryFolder(Self.small.merging(["letter.txt": "Dear"]) { $1 })
    let result = try Command.run(["build", "--output", output], in: folder.url)
    #expect(result.code == 3)
    #expect(result.errors.hasPrefix("pledge: cannot "))
  }

  @Test func anEmptyFolderIsTaken() throws {
    let folder = try TemporaryFolder(Self.small)
    try FileManager.default.createDirectory(
      at: folder.url.appending(path: "public"), withIntermediateDirectories: true)
    #expect(try Command.run(["build", "content/", "-o", "public/"], in: folder.url).code == 0)
    #expect(folder.exists("public/index.html"))
  }

  private func modificationTimes(_ folder: TemporaryFolder) throws -> [String: Date] {
    var times: [String: Date] = [:]
    for name in try folder.tree("site").keys {
      let attributes = try FileManager.default.attributesOfItem(
        atPath: folder.url.appending(path: "site/\(name)").path)
      times[name] = attributes[.modificationDate] as? Date
    }
    return times
  }
}

extension TemporaryFolder {
  /// Staging folders that were forgotten.
  fileprivate func leftovers() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: url.path).filter { $0.contains(".pledge-") }
  }
}
