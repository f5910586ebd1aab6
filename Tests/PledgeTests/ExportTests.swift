import Foundation
import Testing

/// `pledge export` as its users run it.
@Suite struct ExportTests {
  private let content = Project.policies.appending(path: "harbour").path

  @Test func listNamesEveryFormat() throws {
    let result = try Command.run(["export", "--list"])
    #expect((result.code, result.errors) == (0, ""))
    #expect(result.output.hasPrefix("json "))
    #expect(try Command.run(["export", "--help"]).output.contains("json "))
  }

  @Test(
    "A format that there is not ends with 2, the nearest name and all there are",
    arguments: [
      (["export", "jsno"], "there is no format “jsno”: did you mean “json”?"),
      (["export", "hieroglyphs"], "there is no format “hieroglyphs”. There are:"),
      (["export"], "which format?"),
      (["export", "--list", "json"], "--list stands alone"),
      (["export", "--all", "out", "json", "content"], "--all writes every format"),
      (["export", "--all", "out", "--output", "x"], "--all names its files itself"),
    ])
  func wrongUsage(_ arguments: [String], _ message: String) throws {
    let result = try Command.run(arguments)
    #expect(result.code == 2)
    #expect(result.output == "")
    #expect(result.errors.contains(message))
  }

  @Test func oneFormatIsPrintedOrWritten() throws {
    let folder = try TemporaryFolder()
    let printed = try Command.run(["export", "json", content], in: folder.url)
    #expect((printed.code, printed.errors) == (0, ""))
    let written = try Command.run(
      ["export", "json", content, "--output", "sla.json", "--losses", "losses.json"],
      in: folder.url)
    #expect((written.code, written.output) == (0, ""))
    #expect(try folder.text("sla.json") == printed.output)
    #expect(try folder.text("losses.json") == "{\n  \"json\": []\n}\n")
  }

  /// As root a rename would take the place of /dev/null itself.
  @Test func whatIsNoFileIsWrittenIntoAndALinkStays() throws {
    let folder = try TemporaryFolder(["real.json": "old"])
    let script = """
      set -e
      mkfifo pipe && ln -s real.json link.json
      timeout 20 cat pipe > got.json &
      "$PLEDGE" export json "$CONTENT" --output pipe
      wait && test -p pipe
      "$PLEDGE" export json "$CONTENT" --output link.json
      test -L link.json && cmp got.json real.json
      """
    let result = try Outside.run(
      "bash", ["-c", script], in: folder.url,
      environment: [
        "PLEDGE": Command.path, "CONTENT": Project.root.appending(path: "content").path,
      ])
    #expect(result.code == 0, "\(result.errors)")
    #expect(try folder.text("real.json").contains("QVD"))
  }

  @Test func allFormatsFillAFolder() throws {
    let folder = try TemporaryFolder(["out/mine.txt": "mine"])
    let arguments = ["export", "--all", "out/", content]
    let first = try Command.run(arguments, in: folder.url)
    #expect(first.code == 0)
    #expect(first.output.contains(", 0 unchanged"))
    let tree = try folder.tree("out")
    #expect(tree["mine.txt"] == Data("mine".utf8))
    let losses = try JSONSerialization.jsonObject(with: tree["losses.json"] ?? Data())
    #expect((losses as? [String: [Any]])?["json"]?.isEmpty == true)

    try folder.write("old", to: "out/sla.json")
    let second = try Command.run(arguments, in: folder.url)
    #expect(second.output.contains(", 1 written, "))
    #expect(second.errors == first.errors)
    #expect(try folder.tree("out") == tree)
    let times = try Self.times(folder.url.appending(path: "out"))
    #expect(try Command.run(arguments, in: folder.url).output.contains(", 0 written, "))
    #expect(try Self.times(folder.url.appending(path: "out")) == times)
  }

  @Test func theContentIsNoPlaceForExports() throws {
    let folder = try TemporaryFolder()
    try FileManager.default.copyItem(
      atPath: content, toPath: folder.url.appending(path: "content").path)
    for place in ["content", "content/new/er"] {
      let result = try Command.run(["export", "--all", place], in: folder.url)
      #expect(result.code == 3)
      #expect(result.errors == "pledge: \(place) lies in the content: name a folder outside it\n")
    }
    #expect(!folder.exists("content/new"))
  }

  /// Each file's node and time: a file written anew has others.
  private static func times(_ folder: URL) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted().map { name in
      let facts = try FileManager.default.attributesOfItem(
        atPath: folder.appending(path: name).path)
      return "\(name) \(facts[.systemFileNumber] ?? "") \(facts[.modificationDate] ?? "")"
    }
  }
}
