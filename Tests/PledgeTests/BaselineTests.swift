import Foundation
import Testing

/// `pledge check --baseline`: only what is new fails.
@Suite struct BaselineTests {
  private func check(_ folder: TemporaryFolder, _ arguments: String...) throws -> Command.Result {
    try Command.run(["check"] + arguments, in: folder.url)
  }

  /// Two wrong links, known.
  private func known() throws -> TemporaryFolder {
    let folder = try TemporaryFolder(CheckFormatTests.broken)
    try folder.write("# A\n\nSee [b](b.md).\n\nSee [c](c.md).\n", to: "content/a.md")
    let written = try check(folder, "--write-baseline", "old.json")
    #expect(written.code == 0, "\(written.errors)")
    #expect(written.output == "no findings, 2 known\n")
    return folder
  }

  @Test func movedLinesAreKnown() throws {
    let folder = try known()
    try folder.write(
      "# A\n\nNew words.\n\nSee [c](c.md).\n\n- See [b](b.md).\n", to: "content/a.md")
    let result = try check(folder, "--baseline", "old.json")
    #expect((result.code, result.output, result.errors) == (0, "no findings, 2 known\n", ""))
  }

  @Test func onlyWhatIsNewFails() throws {
    let folder = try known()
    try folder.write("# A\n\n[d](d.md) [b](b.md) [c](c.md)\n", to: "content/a.md")
    let result = try check(folder, "--baseline", "old.json")
    #expect(result.code == 1)
    #expect(result.output.hasPrefix("content/a.md:3:1: error: nothing is at “d.md”"))
    #expect(result.output.hasSuffix("\n1 error, 2 known\n"))
    // A baseline is no reason to build.
    #expect(try Command.run(["build"], in: folder.url).code == 1)
  }

  @Test func whatIsGoneIsTold() throws {
    let folder = try known()
    try folder.write("# A\n\nSee [b](b.md).\n", to: "content/a.md")
    let result = try check(folder, "--baseline", "old.json")
    #expect((result.code, result.output) == (0, "no findings, 1 known\n"))
    #expect(
      result.errors
        == "info: old.json: a finding is gone (link-target-missing in a.md); --write-baseline forgets what is gone\n"
    )
  }

  @Test func theFileNamesNoLines() throws {
    let folder = try known()
    let before = try folder.text("old.json")
    try folder.write("# A\n\n\n\nSee [b](b.md).\n\nSee [c](c.md).\n", to: "content/a.md")
    _ = try check(folder, "--write-baseline", "old.json")
    #expect(try folder.text("old.json") == before)
    #expect(before.contains("\"message\": \"nothing is at “b.md”\""))
  }

  static let unreadable: [(text: String?, message: String)] = [
    (nil, "pledge: cannot read old.json: no such file or directory\n"),
    ("{\n  \"baseline", "pledge: old.json is no baseline: line 2: "),
    (
      "{\n \"findings\": [] }",
      "pledge: old.json is no baseline: line 1: “baselineVersion” is missing"
    ),
    (
      "{ \"baselineVersion\": \"9.0\", \"findings\": [] }",
      "pledge: old.json is no baseline: line 1: “baselineVersion” cannot be “9.0”"
    ),
    ("[]", "pledge: old.json is no baseline: line 1: this file should be "),
  ]

  @Test("What is no baseline ends with 3", arguments: unreadable.indices)
  func whatIsNoBaseline(index: Int) throws {
    let folder = try TemporaryFolder(CheckFormatTests.broken)
    if let text = Self.unreadable[index].text { try folder.write(text, to: "old.json") }
    let result = try check(folder, "--baseline", "old.json")
    #expect(result.code == 3)
    #expect(result.output == "")
    #expect(result.errors.hasPrefix(Self.unreadable[index].message), "\(result.errors)")
  }

  @Test func bothAtOnceAreWrongUsage() throws {
    let folder = try known()
    let result = try check(folder, "--baseline", "old.json", "--write-baseline", "old.json")
    #expect(result.code == 2)
  }

  /// A report in the content would be read as content the next time.
  @Test(arguments: [
    ["--write-baseline", "content/x.json"], ["--format", "json", "--output", "content/x.json"],
  ])
  func nothingIsWrittenIntoTheContent(arguments: [String]) throws {
    let folder = try TemporaryFolder(CheckFormatTests.broken)
    let result = try Command.run(["check"] + arguments, in: folder.url)
    #expect(result.code == 3)
    #expect(result.errors == "pledge: content/x.json lies in the content: name a file outside it\n")
    let hidden = try check(folder, "--write-baseline", "content/.known.json")
    #expect(hidden.code == 0, "\(hidden.errors)")
  }
}
