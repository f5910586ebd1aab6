import Foundation
import Testing

/// `pledge release`, as its users run it.
@Suite struct ReleaseTests {
  static let note = """
    ---
    version: 1.0.0
    published: 2026-01-01
    ---
    # Version 1.0.0

    This is the first published version of this policy.

    """

  @Test func theFirst() throws {
    let folder = try Self.content()
    let result = try Command.run(["release", "--date", "2026-01-01"], in: folder.url)
    #expect((result.code, result.errors) == (0, ""))
    #expect(
      result.output == """
        version 1.0.0: the first release
        content/releases/1.0.0.json: written
        content/releases/1.0.0.md: written, a draft: edit it, it is what customers read

        """)
    let definition = try Command.run(["export", "json"], in: folder.url)
    #expect(try folder.text("content/releases/1.0.0.json") == definition.output)
    #expect(try folder.text("content/releases/1.0.0.md") == Self.note)
    // A second run has nothing to do, whatever the day.
    let before = try folder.tree()
    let again = try Command.run(["release"], in: folder.url)
    #expect((again.code, again.output) == (0, "version 1.0.0 is published: nothing to do\n"))
    #expect(try folder.tree() == before)
  }

  @Test func aDryRunWritesNothing() throws {
    let folder = try Self.content()
    let before = try folder.tree()
    let result = try Command.run(
      ["release", "--dry-run", "--date", "2025-12-01"], in: folder.url)
    #expect(result.code == 0)
    #expect(
      result.output.hasPrefix(
        """
        version 1.0.0: the first release
        content/releases/1.0.0.json: would be written
        content/releases/1.0.0.md: would be written, a draft: edit it, it is what customers read
        ---
        version: 1.0.0
        published: 2025-12-01
        effective: 2026-01-01
        ---

        """))
    #expect(try folder.tree() == before)
  }

  @Test("A version that is published stays, and the next one is named")
  func aPublishedVersion() throws {
    let folder = try Self.content()
    _ = try Command.run(["release", "--date", "2026-01-01"], in: folder.url)
    try Self.promiseNotice(of: 30, in: folder)
    let before = try folder.tree()
    let refused = try Command.run(["release"], in: folder.url)
    #expect((refused.code, refused.output) == (1, ""))
    #expect(
      refused.errors.contains(
        "content/policy.json:9:14: error: version 1.0.0 is published, and the policy no longer says what it said [published-version-edited]"
      ))
    #expect(refused.errors.contains(#"hint: write "version": "1.1.0" to publish it"#))
    #expect(try folder.tree() == before)
  }

  @Test func theNext() throws {
    let folder = try Self.content()
    _ = try Command.run(["release", "--date", "2026-01-01"], in: folder.url)
    try Self.promiseNotice(of: 30, in: folder)
    try Self.edit("content/policy.json", in: folder, #""1.0.0""#, #""1.1.0""#)
    try folder.write("---\nversion: 1.1.0\npublished: 2026-01-01\n---\nMine.\n", to: "note")
    let result = try Command.run(["release", "--date", "2026-01-01"], in: folder.url)
    #expect(
      result.output.hasPrefix("version 1.1.0, since 1.0.0: 1 stronger\n"), "\(result.errors)")
    #expect(
      try folder.text("content/releases/1.1.0.md").hasSuffix(
        "\n## What gets stronger\n\n- Changes are announced 30 days before they take effect, no longer 0.\n"
      ))
    // The one before it is what it was.
    #expect(try folder.text("content/releases/1.0.0.json").contains(#""version": "1.0.0""#))
    let check = try Command.run(["check", "--date", "2026-01-01"], in: folder.url)
    #expect(!check.output.contains("error:"))
  }

  @Test("What its author wrote of a version is never written over, not even a draft")
  func aNoteStays() throws {
    for note in ["published: 2026-01-01", "published: 2026-01-01\ndraft: true"] {
      let folder = try Self.content()
      let text = "---\nversion: 1.0.0\n\(note)\n---\nMy own words.\n"
      try folder.write(text, to: "content/releases/1.0.0.md")
      let result = try Command.run(["release"], in: folder.url)
      #expect(
        result.output
          == "version 1.0.0: the first release\ncontent/releases/1.0.0.json: written\n")
      #expect(try folder.text("content/releases/1.0.0.md") == text)
    }
  }

  @Test func aNoteThatIsGoneIsDraftedAgain() throws {
    let folder = try Self.content()
    _ = try Command.run(["release", "--date", "2026-01-01"], in: folder.url)
    try FileManager.default.removeItem(at: folder.url.appending(path: "content/releases/1.0.0.md"))
    let result = try Command.run(["release", "--date", "2026-01-01"], in: folder.url)
    #expect((result.code, result.errors) == (0, ""))
    #expect(try folder.text("content/releases/1.0.0.md") == Self.note)
  }

  @Test func errorsStopIt() throws {
    let folder = try Self.content()
    try Self.edit("content/response-times.md", in: folder, "default: madrid", "default: nowhere")
    let before = try folder.tree()
    let result = try Command.run(["release"], in: folder.url)
    #expect((result.code, result.output) == (1, ""))
    #expect(result.errors.contains("[calendar-undefined]"))
    #expect(try folder.tree() == before)
  }

  @Test("A version that no file can be named for", arguments: ["a/b", "..", "1 0", ".1"])
  func aVersionThatIsNoName(version: String) throws {
    let folder = try Self.content()
    try Self.edit("content/policy.json", in: folder, #""1.0.0""#, "\"\(version)\"")
    let before = try folder.tree()
    let result = try Command.run(["release"], in: folder.url)
    #expect(result.code == 1)
    #expect(result.errors.contains("no file can be named for version “\(version)”"))
    #expect(try folder.tree() == before)
  }

  @Test func wrongUsage() throws {
    let folder = try Self.content()
    #expect(try Command.run(["release", "content/policy.json"], in: folder.url).code == 2)
    #expect(try Command.run(["release", "nowhere"], in: folder.url).code == 3)
  }

  /// The default content, which was not published yet.
  private static func content() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    let content = folder.url.appending(path: "content")
    try FileManager.default.copyItem(at: Project.root.appending(path: "content"), to: content)
    for name in ["releases", "es/releases"] {
      try? FileManager.default.removeItem(at: content.appending(path: name))
    }
    return folder
  }

  private static func promiseNotice(of days: Int, in folder: TemporaryFolder) throws {
    try edit(
      "content/policy.json", in: folder, #""governingLanguage""#,
      "\"notice\": { \"days\": \(days) },\n  \"governingLanguage\"")
  }

  private static func edit(
    _ path: String, in folder: TemporaryFolder, _ old: String, _ new: String
  ) throws {
    let text = try folder.text(path)
    try #require(text.contains(old))
    try folder.write(text.replacing(old, with: new, maxReplacements: 1), to: path)
  }
}
