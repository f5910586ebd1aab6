import Foundation
import Glibc
import Testing

/// `pledge check --watch`, as an author works beside it.
@Suite(.serialized, .timeLimit(.minutes(2))) struct WatchTests {
  @Test func everySaveIsJudged() throws {
    let folder = try TemporaryFolder(CheckFormatTests.broken)
    let watch = try RunningCommand(["check", "--watch"], in: folder)
    try watch.expect("nothing is at “b.md”", "1 error")
    try folder.write("# A\n\nFine.\n", to: "content/a.md")
    try watch.expect("no findings")
    // As editors save: a new file takes the old one's place.
    try folder.write("# A\n\nSee [c](c.md).\n", to: "content/.a.md.swp")
    let path = folder.url.appending(path: "content").path
    #expect(unsafe rename("\(path)/.a.md.swp", "\(path)/a.md") == 0)
    try watch.expect("nothing is at “c.md”", "1 error")
    #expect(try watch.stop() == 0)
    #expect(
      watch.errors == """
        watching content: Ctrl-C ends it
        changed: a.md
        changed: a.md

        """)
  }

  /// Most editors keep the old file under another name, then write the new one.
  @Test func aFileThatIsGoneForAMomentIsNotMissed() throws {
    let folder = try TemporaryFolder(CheckFormatTests.broken)
    try folder.write("# B\n\nFine.\n", to: "content/b.md")
    let watch = try RunningCommand(["check", "--watch"], in: folder)
    try watch.expect("no findings")
    let (file, old) = (
      folder.url.appending(path: "content/b.md"), folder.url.appending(path: "content/.b.md.old")
    )
    try FileManager.default.moveItem(at: file, to: old)
    Thread.sleep(forTimeInterval: 0.02)
    try folder.write("# B\n\nSee [d](d.md).\n", to: "content/b.md")
    try watch.expect("nothing is at “d.md”", "1 error")
    #expect(try watch.stop() == 0)
    #expect(!watch.output.contains("b.md” [link"))
  }

  @Test func newFoldersAreWatched() throws {
    let folder = try TemporaryFolder(BuildTests.small)
    let watch = try RunningCommand(["check", "--watch"], in: folder)
    try watch.expect("no findings")
    try folder.write("# N\n\nSee [x](x.md).\n", to: "content/new/deep/n.md")
    try watch.expect("content/new/deep/n.md:3:5: error: nothing is at “x.md”", "1 error")
    try folder.write("# N\n\nSee [y](y.md).\n", to: "content/new/deep/n.md")
    try watch.expect("nothing is at “y.md”", "1 error")
    try FileManager.default.removeItem(at: folder.url.appending(path: "content/new"))
    try watch.expect("no findings")
    #expect(try watch.stop() == 0)
  }

  @Test func whatIsSavedUnchangedSaysNothing() throws {
    let folder = try TemporaryFolder(CheckFormatTests.broken)
    let watch = try RunningCommand(["check", "--watch"], in: folder)
    try watch.expect("1 error")
    try folder.write(CheckFormatTests.broken["content/a.md"] ?? "", to: "content/a.md")
    try folder.write("x", to: "content/.a.md.swp")
    Thread.sleep(forTimeInterval: 0.5)
    #expect(try watch.stop() == 0)
    #expect(watch.output.components(separatedBy: "1 error").count == 2)
  }

  @Test func aFolderThatGoesAwayIsWaitedFor() throws {
    let folder = try TemporaryFolder(CheckFormatTests.broken)
    let watch = try RunningCommand(["check", "--watch"], in: folder)
    try watch.expect("1 error")
    let (content, away) = (
      folder.url.appending(path: "content"), folder.url.appending(path: "away")
    )
    try FileManager.default.moveItem(at: content, to: away)
    Thread.sleep(forTimeInterval: 0.5)
    try FileManager.default.moveItem(at: away, to: content)
    try watch.expect("1 error")
    #expect(try watch.stop() == 0)
    #expect(watch.errors.contains("pledge: cannot read content: no such file or directory\n"))
  }

  @Test func aDefinitionAndFilesOfReportsAreWatchedToo() throws {
    let folder = try TemporaryFolder(["sla.json": "{"])
    let watch = try RunningCommand(
      [
        "check", "--watch", "sla.json", "--format", "json", "--output", "out.json", "--format",
        "text",
      ], in: folder)
    try watch.expect("sla.json:1:", "1 error")
    #expect(try folder.text("out.json").contains("json-invalid"))
    try folder.write("[]", to: "sla.json")
    try watch.expect("value-invalid")
    #expect(try watch.stop() == 0)
  }

  @Test func whatIsNotThereIsNotWatched() throws {
    let folder = try TemporaryFolder()
    let result = try Command.run(["check", "--watch"], in: folder.url)
    #expect(result.code == 3)
    #expect(result.errors.hasSuffix("pledge: cannot read content: no such file or directory\n"))
  }

  @Test func itOnlyReports() throws {
    #expect(try Command.run(["check", "nowhere", "--watch", "--fix"]).code == 2)
    #expect(try Command.run(["check", "nowhere", "--watch", "--write-baseline", "x"]).code == 2)
  }
}
