import Foundation
import Testing

/// A policy to start from.
@Suite struct InitTests {
  @Test(arguments: ["plan", "plans", "open-source"])
  func everyShapeChecksCleanAndBuilds(shape: String) throws {
    let folder = try TemporaryFolder()
    let made = try Command.run(
      [
        "init", "policy", "--shape", shape, "--provider", "Ann & Søns \"Ltd\"", "--time-zone",
        "Europe/Berlin", "--email", "help@acme.example",
      ], in: folder.url)
    #expect(made.code == 0, "\(made.errors)")
    let check = try Command.run(["check", "policy"], in: folder.url)
    #expect(check.output.hasPrefix("no findings"), "\(check.output)")
    let build = try Command.run(["build", "policy", "--output", "site"], in: folder.url)
    #expect(build.code == 0, "\(build.errors)")
    #expect(try folder.text("site/index.html").contains("Ann &amp; Søns"))
  }

  @Test func withoutAnOptionItAsksNothingWhereNobodyCanAnswer() throws {
    let folder = try TemporaryFolder()
    #expect(try Command.run(["init"], in: folder.url).code == 0)
    #expect(try folder.text("content/policy.json").contains("\"name\": \"Example support\""))
    #expect(try Command.run(["check"], in: folder.url).code == 0)
  }

  @Test func nothingIsWrittenOver() throws {
    let folder = try TemporaryFolder(["content/notes.txt": "mine"])
    let result = try Command.run(["init", "--yes"], in: folder.url)
    #expect(result.code == 3)
    #expect(result.errors.contains("content is there already"))
    #expect(try folder.tree("content").count == 1)
  }

  @Test(
    arguments: [
      (["init", "--shape", "plnas"], "did you mean “plans”?"),
      (["init", "--time-zone", "Europe/Berln"], "there is no time zone “Europe/Berln”"),
    ])
  func aTypoIsToldAndNothingWritten(arguments: [String], said: String) throws {
    let folder = try TemporaryFolder()
    let result = try Command.run(arguments, in: folder.url)
    #expect(result.code == 2)
    #expect(result.errors.contains(said), "\(result.errors)")
    #expect(!folder.exists("content"))
  }
}
