import Foundation
import Testing

/// `pledge check --fix`.
@Suite struct FixTests {
  /// A policy with two acceptances that accept nothing, and a mistyped zone where `zone` is one.
  private static func policy(zone: String = "Europe/Madrid", acceptances: [String]? = nil) -> String
  {
    let acceptances =
      acceptances
      ?? ["target-order", "target-stage-order"].map {
        #"{ "rule": "\#($0)", "at": "index.md", "reason": "So." }"#
      }
    return """
      {
        "id": "small",
        "name": "Small",
        "version": "1.0.0",
        "effectiveDate": "2026-01-01",
        "url": "https://small.example/",
        "provider": { "name": "Small" },
        "timeZone": "\(zone)",
        "acceptances": [
          \(acceptances.joined(separator: ",\n    "))
        ]
      }

      """
  }

  /// Targets, one of which is given no reason.
  private static let times =
    "---\nkind: targets\ncolumns: { A: initialResponse }\nclock: always\n---\n| S | A |\n|---|---|\n| P1 | N/A |\n"

  private static let mended = policy(acceptances: []).replacing(
    /\[\s+\]/, with: "[]")

  private func folder(_ policy: String = policy()) throws -> TemporaryFolder {
    try TemporaryFolder([
      "content/policy.json": policy, "content/index.md": "# Help\n\nWrite to us.\n",
    ])
  }

  private func fix(_ folder: TemporaryFolder, _ arguments: String...) throws -> Command.Result {
    try Command.run(["check", "--fix"] + arguments, in: folder.url)
  }

  @Test func whatIsCertainIsMended() throws {
    let folder = try folder()
    let result = try fix(folder)
    #expect((result.code, result.output) == (0, "no findings\n"), "\(result.output)")
    #expect(
      result.errors == """
        mended content/policy.json:10:5: remove this acceptance [acceptance-unused]
        mended content/policy.json:10:5: remove this acceptance [acceptance-unused]

        """)
    #expect(try folder.text("content/policy.json") == Self.mended)
    let before = try folder.tree()
    let second = try fix(folder)
    #expect((second.code, second.output, second.errors) == (0, "no findings\n", ""))
    #expect(try folder.tree() == before)
  }

  @Test func theFirstTheMiddleAndTheLastGo() throws {
    func acceptance(_ rule: String) -> String {
      #"{ "rule": "\#(rule)", "at": "a.md", "reason": "[,]" }"#
    }
    let used = #"{ "rule": "target-none-unexplained", "at": "times.md", "reason": "So." }"#
    for (index, rules) in [["a", "u"], ["u", "a"], ["a", "u", "a"], ["u", "a", "a", "u"]]
      .enumerated()
    {
      let list = rules.map { $0 == "u" ? used : acceptance("target-order") }
      let folder = try folder(Self.policy(acceptances: list))
      try folder.write(Self.times, to: "content/times.md")
      try folder.write("## P1: Outage\n\nNobody can work.\n", to: "content/severities.md")
      try folder.write(
        "---\ntitle: E-mail\naddress: a@b.example\nhours: always\n---\nWrite.\n",
        to: "content/channels/email.md")
      let result = try fix(folder)
      #expect(!result.output.contains("acceptance"), "\(index): \(result.output)")
      #expect(
        try folder.text("content/policy.json")
          == Self.policy(acceptances: list.filter { $0 == used }), "\(index)")
    }
  }

  @Test func whatChangesThePromiseIsAskedFor() throws {
    let folder = try folder(Self.policy(zone: "Europe/Madird", acceptances: []))
    let careful = try fix(folder)
    #expect(careful.code == 1)
    #expect(careful.output.contains("  fix (unsafe): write Europe/Madrid\n"))
    #expect(
      careful.errors
        == "info: 1 more can be mended with --fix --unsafe, which could change what is promised\n")
    #expect(try folder.text("content/policy.json").contains("Madird"))
    let bold = try fix(folder, "--unsafe")
    #expect(bold.code == 0, "\(bold.output)")
    #expect(
      bold.errors.contains(
        "mended content/policy.json:8:15: write Europe/Madrid [timezone-unknown]"))
    #expect(try folder.text("content/policy.json") == Self.policy(acceptances: []))
  }

  /// The place may be mistyped, and the reason worth keeping.
  @Test func anAcceptanceWhoseRuleFindsSomethingIsAskedFor() throws {
    let folder = try folder(
      Self.policy(acceptances: [
        #"{ "rule": "target-none-unexplained", "at": "tims.md", "reason": "So." }"#
      ]))
    try folder.write(Self.times, to: "content/times.md")
    let result = try fix(folder)
    #expect(result.output.contains("  fix (unsafe): remove this acceptance\n"), "\(result.output)")
    #expect(try folder.text("content/policy.json").contains("tims.md"))
  }

  @Test func aPatchIsPrintedAndNothingWritten() throws {
    let folder = try folder()
    let before = try folder.tree()
    let result = try fix(folder, "--dry-run")
    #expect(result.code == 1)
    #expect(try folder.tree() == before)
    #expect(result.output.hasPrefix("--- a/content/policy.json\n+++ b/content/policy.json\n@@ "))
    #expect(result.errors.hasSuffix("nothing is written to content\n"))
    try folder.write(result.output, to: "x.patch")
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["patch", "-p1", "--quiet", "-i", "x.patch"]
    process.currentDirectoryURL = folder.url
    try process.run()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
    #expect(try folder.text("content/policy.json") == Self.mended)
  }

  @Test func aPatchNamesNothingOutside() throws {
    let folder = try folder()
    let path = folder.url.appending(path: "content").path
    let result = try Command.run(["check", path, "--fix", "--dry-run"])
    #expect(result.output.hasPrefix("--- a/policy.json\n+++ b/policy.json\n"))
  }

  @Test func theMarksAndRightsOfAFileStay() throws {
    let text = "\u{FEFF}" + Self.policy().replacing("\n", with: "\r\n")
    let folder = try folder(text)
    let path = folder.url.appending(path: "content/policy.json").path
    try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: path)
    #expect(try fix(folder).code == 0)
    #expect(
      try Data(contentsOf: URL(filePath: path))
        == Data(("\u{FEFF}" + Self.mended.replacing("\n", with: "\r\n")).utf8))
    let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
    #expect(mode == 0o640)
    #expect(
      try FileManager.default.contentsOfDirectory(
        atPath: folder.url.appending(path: "content").path
      )
      .sorted() == ["index.md", "policy.json"])
  }

  @Test func aLinkStaysALink() throws {
    let folder = try folder()
    let content = folder.url.appending(path: "content")
    try FileManager.default.createDirectory(
      at: content.appending(path: "data"), withIntermediateDirectories: true)
    // JSON below another name is read too, so the file itself has another kind of name.
    try FileManager.default.moveItem(
      at: content.appending(path: "policy.json"), to: content.appending(path: "data/policy.txt"))
    try FileManager.default.createSymbolicLink(
      atPath: content.appending(path: "policy.json").path, withDestinationPath: "data/policy.txt")
    #expect(try fix(folder).code == 0)
    #expect(try folder.text("content/data/policy.txt") == Self.mended)
    #expect(
      try FileManager.default.destinationOfSymbolicLink(
        atPath: content.appending(path: "policy.json").path) == "data/policy.txt")
  }

  @Test func aLinkOutOfTheContentIsNotFollowed() throws {
    let folder = try folder()
    try FileManager.default.moveItem(
      at: folder.url.appending(path: "content/policy.json"),
      to: folder.url.appending(path: "policy.json"))
    try FileManager.default.createSymbolicLink(
      atPath: folder.url.appending(path: "content/policy.json").path,
      withDestinationPath: "../policy.json")
    #expect(try fix(folder).code == 1)
    #expect(try folder.text("policy.json") == Self.policy())
  }

  @Test func whatIsKnownIsLeft() throws {
    let folder = try folder()
    _ = try Command.run(["check", "--write-baseline", "old.json"], in: folder.url)
    let result = try fix(folder, "--baseline", "old.json")
    #expect((result.code, result.output) == (0, "no findings, 2 known\n"))
    #expect(try folder.text("content/policy.json") == Self.policy())
  }

  @Test(
    "Wrong usage",
    arguments: [
      ["--unsafe"], ["--dry-run"], ["--fix", "--dry-run", "--format", "json"],
      ["--fix", "--dry-run", "--write-baseline", "x"],
    ])
  func wrongUsage(arguments: [String]) throws {
    let folder = try folder()
    let result = try Command.run(["check"] + arguments, in: folder.url)
    #expect(result.code == 2)
    #expect(result.errors.hasPrefix("Error: --"))
    #expect(try folder.text("content/policy.json") == Self.policy())
  }

  @Test func aDefinitionIsNotMended() throws {
    let folder = try TemporaryFolder(["sla.json": "{}"])
    #expect(try Command.run(["check", "sla.json", "--fix"], in: folder.url).code == 2)
  }

  @Test("A mistyped key or word is written as the nearest that is known")
  func mistyped() throws {
    let folder = try TemporaryFolder([
      "content/policy.json": Self.policy(acceptances: []).replacing(
        "\"version\"", with: "\"verzion\""),
      "content/index.md": "---\ntitel: Help\n---\nWrite to us.\n",
      "content/response-times.md": Self.times.replacing(
        "kind: targets", with: "kind: targets\nacross: metric"),
      "content/severities.md": "## P1: Outage\nNobody can work.\n",
    ])
    #expect(try fix(folder, "--level", "error").code == 1)
    _ = try fix(folder, "--unsafe")
    func text(_ name: String) throws -> String {
      try String(contentsOf: folder.url.appending(path: "content/\(name)"), encoding: .utf8)
    }
    #expect(try text("policy.json").contains("\"version\": \"1.0.0\""))
    #expect(try text("index.md").hasPrefix("---\ntitle: Help\n"))
    #expect(try text("response-times.md").contains("\nacross: metrics\n"))
  }
}
