import Foundation
import Testing

/// `pledge build --watch`.
@Suite(.serialized, .timeLimit(.minutes(2))) struct BuildWatchTests {
  @Test func everySaveIsPublished() throws {
    let folder = try TemporaryFolder(BuildTests.small)
    let build = try RunningCommand(["build", "--watch"], in: folder)
    try build.expect("written, 0 unchanged, 0 removed")
    try folder.write("# More\n\nMore words.\n", to: "content/more.md")
    try build.expect(" 3 written, ")
    #expect(try folder.text("site/more.html").contains("More words."))
    try folder.write("# More\n\nSee [x](x.md).\n", to: "content/more.md")
    try build.expectErrors("nothing is written to site")
    #expect(try folder.text("site/more.html").contains("More words."))
    try folder.write("# More\n\nMost words.\n", to: "content/more.md")
    try build.expect(" 3 written, ")
    #expect(try build.stop() == 0)
    #expect(
      build.errors.hasPrefix(
        """
        watching content: Ctrl-C ends it
        changed: more.md
        changed: more.md
        content/more.md:3:5: error: nothing is at “x.md”
        """))
  }

  @Test func templatesAreWatchedToo() throws {
    let folder = try TemporaryFolder(BuildTests.small)
    try folder.write("<p>Nobody is here.</p>\n", to: "theme/not-found.mustache")
    let build = try RunningCommand(["build", "--watch", "--templates", "theme"], in: folder)
    try build.expect(" removed")
    try folder.write("<p>Nobody at all.</p>\n", to: "theme/not-found.mustache")
    try build.expect(" 1 written, ")
    #expect(try folder.text("site/404.html").contains("Nobody at all."))
    #expect(try build.stop() == 0)
    #expect(build.errors.hasPrefix("watching content, theme: Ctrl-C ends it\n"))
  }

  @Test func whatCannotBeWrittenEndsItAtOnce() throws {
    let folder = try TemporaryFolder(BuildTests.small)
    try folder.write("mine", to: "site/notes.html")
    let result = try Command.run(["build", "--watch"], in: folder.url)
    #expect(result.code == 3)
    #expect(result.errors.contains("site holds files that pledge did not write"))
  }
}
