import Foundation
import Testing

/// `pledge check --format … --output …`.
@Suite struct CheckFormatTests {
  /// A policy with one error.
  static let broken = [
    "content/policy.json":
      #"{ "id": "small", "name": "Small", "version": "1.0.0", "url": "https://small.example/" }"#,
    "content/a.md": "# A\n\nSee [b](b.md).\n",
  ]

  @Test func severalFormatsInOneRun() throws {
    let folder = try TemporaryFolder(Self.broken)
    let result = try Command.run(
      [
        "check", "--format", "sarif", "--output", "findings.sarif", "--format=github", "content",
        "--format", "junit", "--output=out.xml", "--format", "json", "--output", "out.json",
      ], in: folder.url)
    #expect(result.code == 1, "\(result.errors)")
    #expect(
      result.output
        == "::error file=content/a.md,line=3,endLine=3,col=5,endColumn=14,title=link-target-missing::nothing is at “b.md”%0Adid you mean “a.md”?\n"
    )
    #expect(result.errors == "")
    #expect(try folder.text("findings.sarif").contains("\"ruleId\": \"link-target-missing\""))
    #expect(try folder.text("out.xml").hasPrefix("<?xml"))
    #expect(try folder.text("out.json").contains("\"folder\": \"content/\""))
  }

  @Test func equalRunsGiveEqualBytes() throws {
    let folder = try TemporaryFolder(Self.broken)
    for format in ["text", "json", "sarif", "github", "gitlab", "junit"] {
      let first = try Command.run(["check", "--format", format], in: folder.url)
      #expect(
        try Command.run(["check", "--format", format], in: folder.url).output == first.output)
    }
  }

  @Test func aBrokenDefinitionIsReportedInEveryFormat() throws {
    let folder = try TemporaryFolder(["sla.json": "{"])
    let result = try Command.run(["check", "sla.json", "--format", "gitlab"], in: folder.url)
    #expect(result.code == 1)
    #expect(result.output.contains("\"path\": \"sla.json\""))
  }

  static let wrong: [(arguments: [String], message: String)] = [
    (["--output", "a"], "--output a belongs to the --format before it: name that first"),
    (
      ["--output", "a", "--format", "json"],
      "--output a belongs to the --format before it: name that first"
    ),
    (
      ["--format", "json", "--output", "a", "--output", "b"],
      "--format json has two --output: repeat the format"
    ),
    (
      ["--format", "json", "--output", "a", "--format", "text", "--output", "a"],
      "--output a is named for two formats"
    ),
    (
      ["--format", "json", "--format", "text"],
      "json and text cannot both be printed: follow one by --output FILE"
    ),
  ]

  @Test("Wrong pairs are wrong usage", arguments: wrong.indices)
  func wrongUsage(index: Int) throws {
    let folder = try TemporaryFolder(Self.broken)
    let result = try Command.run(["check"] + Self.wrong[index].arguments, in: folder.url)
    #expect(result.code == 2)
    #expect(result.output == "")
    #expect(result.errors.hasPrefix("Error: \(Self.wrong[index].message)\n"), "\(result.errors)")
    #expect(!folder.exists("a"))
  }

  @Test func anUnknownFormatIsWrongUsage() throws {
    let result = try Command.run(["check", "--format", "yaml"])
    #expect(result.code == 2)
    #expect(result.errors.contains("junit"))
  }

  @Test func whatCannotBeWrittenIsNoFinding() throws {
    let folder = try TemporaryFolder(Self.broken)
    let result = try Command.run(
      ["check", "--format", "json", "--output", "no/such/folder"], in: folder.url)
    #expect(result.code == 3)
    #expect(result.errors.hasPrefix("pledge: cannot write no/such/folder: "))
  }
}
