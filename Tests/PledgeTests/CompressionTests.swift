import Foundation
import Testing

/// `pledge build --compress`.
@Suite struct CompressionTests {
  private func folder() throws -> TemporaryFolder {
    let folder = try TemporaryFolder(BuildTests.small)
    try folder.write("a,b\n", to: "content/-rf.csv")
    try folder.write("the author's own", to: "content/notes.txt.gz")
    try folder.write("notes", to: "content/notes.txt")
    return folder
  }

  @Test func textHasCopiesThatHoldTheSame() throws {
    let folder = try folder()
    let result = try Command.run(["build", "--compress"], in: folder.url)
    #expect(result.code == 0, "\(result.errors)")
    let site = try folder.tree("site")
    for (path, data) in site where !path.hasSuffix(".gz") && !path.hasSuffix(".br") {
      let isText = ![".png", "-manifest", "_headers"].contains(where: path.hasSuffix)
      for (ending, tool) in [(".gz", "gzip"), (".br", "brotli")] {
        guard path + ending != "notes.txt.gz" else { continue }
        #expect((site[path + ending] != nil) == isText, "\(path)\(ending)")
        guard isText else { continue }
        try folder.write(site[path + ending] ?? Data(), to: "copy\(ending)")
        let copy = try Outside.run(tool, ["-dc", "copy\(ending)"], in: folder.url)
        #expect(Data(copy.output.utf8) == data, "\(path)\(ending)")
      }
    }
    #expect(try folder.text("site/notes.txt.gz") == "the author's own")
    #expect(site["index.html.gz"] != nil && site.keys.contains { $0.hasSuffix(".css.br") })
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.url.path).count == 4)
  }

  @Test func copiesAreFilesOfTheSiteAsAnyOther() throws {
    let folder = try folder()
    _ = try Command.run(["build", "--compress"], in: folder.url)
    let first = try folder.tree("site")
    let second = try Command.run(["build", "--compress"], in: folder.url)
    #expect(second.output.contains(" 0 written, ") && second.output.contains(" 0 removed"))
    #expect(try folder.tree("site") == first)
    let verified = try Command.run(["verify", "--date", "2026-06-01"], in: folder.url)
    #expect(verified.code == 0, "\(verified.output)")
    try Data("stale".utf8).write(to: folder.url.appending(path: "site/more.html.gz"))
    #expect(
      try Command.run(["verify"], in: folder.url).output.contains(
        "site/more.html.gz:1:1: error: this is not the file that pledge wrote"))
    #expect(try Command.run(["build"], in: folder.url).code == 0)
    #expect(!folder.exists("site/index.html.gz") && !folder.exists("site/more.html.br"))
    #expect(folder.exists("site/notes.txt.gz"))
    #expect(try Command.run(["verify", "--date", "2026-06-01"], in: folder.url).code == 0)
  }

  @Test func manyFilesAreNoTrouble() throws {
    let folder = try folder()
    for number in 0..<600 { try folder.write("\(number)\n", to: "content/many/\(number).txt") }
    let result = try Command.run(["build", "--compress"], in: folder.url)
    #expect(result.code == 0, "\(result.errors)")
    #expect(folder.exists("site/many/599.txt.gz") && folder.exists("site/many/256.txt.br"))
  }

  @Test func brotliMayBeMissingAndGzipNot() throws {
    let folder = try folder()
    let tools = folder.url.appending(path: "tools")
    try FileManager.default.createDirectory(at: tools, withIntermediateDirectories: true)
    let path = ["PATH": tools.path]
    let without = try Command.run(["build", "--compress"], in: folder.url, environment: path)
    #expect(without.code == 3)
    #expect(without.errors.contains("--compress needs gzip"))
    #expect(!folder.exists("site"))
    try FileManager.default.createSymbolicLink(
      atPath: tools.appending(path: "gzip").path, withDestinationPath: "/usr/bin/gzip")
    let result = try Command.run(["build", "--compress"], in: folder.url, environment: path)
    #expect(result.code == 0, "\(result.errors)")
    #expect(folder.exists("site/index.html.gz") && !folder.exists("site/index.html.br"))
  }
}
