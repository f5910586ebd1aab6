import Foundation
import Testing

/// Content that is not what it should be gets a clear message and the right exit code.
@Suite struct BrokenContentTests {
  static let policy =
    #"{ "id": "small", "name": "Small", "version": "1.0.0", "provider": { "name": "Small" } }"#

  struct Case: CustomTestStringConvertible {
    var name: String
    var files: [String: String]
    var code: Int32
    /// The first line of what is printed.
    var message: String

    var testDescription: String { name }
  }

  static let cases = [
    Case(
      name: "an empty folder", files: ["content/.keep": ""], code: 1,
      message: "content/policy.json:1:1: error: there is no policy.json [policy-missing]"),
    Case(
      name: "a missing policy.json", files: ["content/index.md": "# Help\n"], code: 1,
      message: "content/policy.json:1:1: error: there is no policy.json [policy-missing]"),
    Case(
      name: "a truncated JSON file",
      files: ["content/policy.json": policy, "content/calendars/a.json": #"{ "name": "A", "#],
      code: 1, message: "content/calendars/a.json:1:"),
    Case(
      name: "a binary file named .md",
      files: ["content/policy.json": policy, "content/a.md": "PNG\u{0}\u{1}"], code: 1,
      message:
        "content/a.md:1:4: error: this is a binary file: it holds a zero byte [encoding-invalid]"),
    Case(
      name: "broken front matter",
      files: [
        "content/policy.json": policy, "content/a.md": "---\ntitle: \"A\nkind: page\n---\nText.\n",
      ], code: 1,
      message: "content/a.md:2:8: error: "),
    Case(
      name: "front matter without an end",
      files: ["content/policy.json": policy, "content/a.md": "---\ntitle: A\n"],
      code: 1, message: "content/a.md:1:1: error: "),
    Case(
      name: "a table of 1,000 columns",
      files: [
        "content/policy.json": policy,
        "content/a.md": String(repeating: "|a", count: 1000) + "|\n"
          + String(repeating: "|-", count: 1000) + "|\n",
      ], code: 1, message: "content/a.md:"),
  ]

  @Test("A broken folder is told in one finding", arguments: cases)
  func isTold(_ example: Case) throws {
    let folder = try TemporaryFolder(example.files)
    let result = try Command.run(["check"], in: folder.url)
    #expect(result.code == example.code, "\(result.output)\(result.errors)")
    let lines = result.output.split(separator: "\n")
    #expect(lines.first?.hasPrefix(example.message) == true, "\(result.output)")
    #expect(result.output.hasSuffix("\n1 error\n"), "one fault is one finding: \(result.output)")
    #expect(result.errors == "")
  }

  @Test func latin1IsNamed() throws {
    let folder = try TemporaryFolder(["content/policy.json": Self.policy])
    try folder.write(Data("# Espa".utf8 + [0xF1] + "ol\n".utf8), to: "content/a.md")
    let result = try Command.run(["check"], in: folder.url)
    #expect(result.code == 1)
    #expect(
      result.output.contains(
        "content/a.md:1:7: error: this file is not UTF-8: byte 0xF1 starts no character here"))
    #expect(result.output.contains("Latin-1 or Windows-1252"))
  }

  @Test func byteOrderMarkAndCarriageReturnsAreRead() throws {
    let folder = try TemporaryFolder([
      "content/policy.json": "\u{FEFF}" + Self.policy,
      "content/a.md": "\u{FEFF}---\r\ntitle: A page\r\n---\r\nText.\r\n",
    ])
    let result = try Command.run(["build"], in: folder.url)
    #expect(result.code == 0, "\(result.errors)")
    #expect(try folder.text("site/a.html").contains("<title>A page"))
  }

  @Test func whatIsMissingIsNotJudged() throws {
    let folder = try TemporaryFolder()
    let result = try Command.run(["check", "nowhere"], in: folder.url)
    #expect(result.code == 3)
    #expect(result.errors == "pledge: cannot read nowhere: no such file or directory\n")
  }

  @Test func linksOutOfTheFolderAreRefused() throws {
    let folder = try TemporaryFolder([
      "content/policy.json": Self.policy, "secret.md": "# Secret\n",
    ])
    let link = folder.url.appending(path: "content/secret.md").path
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: "../secret.md")
    let result = try Command.run(["check"], in: folder.url)
    #expect(result.code == 1)
    #expect(
      result.output.contains(
        "content/secret.md:1:1: error: this link leads out of the content folder"))
  }

  @Test func whatLiesBehindADotIsNotPublished() throws {
    let folder = try TemporaryFolder([
      "content/policy.json": Self.policy, "content/.git/config": "token = secret",
    ])
    try FileManager.default.createSymbolicLink(
      atPath: folder.url.appending(path: "content/leak.txt").path,
      withDestinationPath: ".git/config")
    let result = try Command.run(["build"], in: folder.url)
    #expect(result.code == 1)
    #expect(result.errors.contains("content/leak.txt:1:1: error: this link leads out of"))
    #expect(!folder.exists("site"))
  }

  /// A line break in a name would forge the list of the files that are ours.
  @Test func namesWithLineBreaksAreRefused() throws {
    let folder = try TemporaryFolder(["content/policy.json": Self.policy])
    try folder.write("x", to: "content/y\nCNAME")
    let result = try Command.run(["build"], in: folder.url)
    #expect(result.code == 1)
    #expect(result.errors.contains("[path-invalid]"))
    #expect(!folder.exists("site"))
  }

  /// Files of ordinary size that were made to be slow.
  static let slow: [(name: String, files: [String: String])] = [
    (
      "a column a row",
      [
        "content/times.json":
          #"{"kind":"targets","targets":{"#
          + (0..<4000).map { #""P\#($0)":{"c\#($0)":"1 hour"}"# }.joined(separator: ",") + "}}"
      ]
    ),
    (
      "10,000 severities",
      ["content/severities.md": (0..<10_000).map { "## S\($0)\nText.\n" }.joined(separator: "\n")]
    ),
    (
      "2,000 wrong links and as many acceptances",
      [
        "content/a.md": (0..<2000).map { "[a](missing\($0).md)\n" }.joined(separator: "\n"),
        "content/policy.json":
          #"{"name":"Small","acceptances":["#
          + (0..<2000).map {
            #"{"rule":"link-target-missing","at":"a.md#missing\#($0).md","reason":"x"}"#
          }.joined(separator: ",") + "]}",
      ]
    ),
    (
      "2,000 unknown readings",
      [
        "content/times.md":
          "---\nkind: targets\nreadings:\n"
          + (0..<2000).map { "  reading\($0): x\n" }.joined()
          + "---\n| S | initialResponse |\n|---|---|\n| P1 | 1 hour |\n"
      ]
    ),
  ]

  @Test("Hostile files are answered", .timeLimit(.minutes(1)), arguments: slow.indices)
  func hostile(index: Int) throws {
    let folder = try TemporaryFolder(
      ["content/policy.json": Self.policy].merging(Self.slow[index].files) { $1 })
    let result = try Command.run(["check"], in: folder.url)
    #expect([0, 1].contains(result.code) && result.errors.isEmpty, "\(Self.slow[index].name)")
  }

  @Test func tenFaultsAreTenFindings() throws {
    let folder = try TemporaryFolder([
      "content/policy.json": Self.policy,
      "content/a.md": (1...10).map { "See [page \($0)](missing-\($0).md).\n" }.joined(
        separator: "\n"),
    ])
    let result = try Command.run(["check"], in: folder.url)
    #expect(result.output.hasSuffix("\n10 errors\n"))
  }
}
