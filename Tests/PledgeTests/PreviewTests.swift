import Foundation
import Testing

/// What an author sees of `pledge serve` while writing: pages that follow, and what was found over them.
@Suite(.serialized, .timeLimit(.minutes(2))) struct PreviewTests {
  @Test func anEditIsToldToPagesThatAreOpen() throws {
    let folder = try TemporaryFolder(BuildTests.small)
    let preview = try RunningPreview(in: folder)
    let events = try RunningPreview.Events(preview)
    let first = try events.next()
    #expect(
      try preview.body("/more.html").contains("preview.js?site=\(first.site)\"></script>\n</body>"))
    try folder.write("# More\n\nMore words.\n", to: "content/more.md")
    let second = try events.next()
    #expect(second.site != first.site)
    let page = try preview.body("/more.html")
    #expect(page.contains("More words.") && page.contains("?site=\(second.site)\""))
    try folder.write("# More\n\nMost words.\n", to: "content/more.md")
    let third = try events.next()
    #expect(![first.site, second.site].contains(third.site))
    #expect(try preview.command.stop() == 0)
    #expect(!folder.exists("site"))
  }

  @Test func anErrorIsShownOverTheLastSiteThatCouldBeBuilt() throws {
    let folder = try TemporaryFolder(BuildTests.small)
    let preview = try RunningPreview(in: folder)
    let events = try RunningPreview.Events(preview)
    let first = try events.next()
    #expect(try preview.findings() == [])
    try folder.write("# More\n\nSee [x](x.md).\n", to: "content/more.md")
    let broken = try events.next()
    // The page stays, and only what is shown over it changes.
    #expect(broken.site == first.site)
    #expect(broken.findings != first.findings)
    #expect(try preview.findings() == ["nothing is at “x.md”"])
    #expect(try preview.body("/_pledge/findings.json").contains("\"folder\": \"content/\""))
    #expect(try preview.body("/more.html").contains("A map"))
    try folder.write(BuildTests.small["content/more.md"] ?? "", to: "content/more.md")
    let mended = try events.next()
    #expect(mended.site == first.site)
    #expect(try preview.findings() == [])
  }

  @Test func whereThereNeverWasASiteAPageStandsInUntilThereIsOne() throws {
    let folder = try TemporaryFolder(CheckFormatTests.broken)
    let preview = try RunningPreview(in: folder)
    let page = try preview.ask("/any.html")
    #expect(RunningPreview.status(page) == 503)
    #expect(page.contains("<script type=\"module\" src=\"/_pledge/preview.js?site="))
    #expect(try preview.findings().first?.contains("nothing is at “b.md”") == true)
    let events = try RunningPreview.Events(preview)
    let first = try events.next()
    try folder.write("# A\n\nFine.\n", to: "content/a.md")
    #expect(try events.next().site != first.site)
    #expect(RunningPreview.status(try preview.ask("/a.html")) == 200)
  }

  @Test func templatesAreWatchedToo() throws {
    let folder = try TemporaryFolder(BuildTests.small)
    try folder.write("<p>Nobody is here.</p>\n", to: "theme/not-found.mustache")
    let preview = try RunningPreview(["--templates", "theme"], in: folder)
    let events = try RunningPreview.Events(preview)
    _ = try events.next()
    try folder.write("<p>Nobody at all.</p>\n", to: "theme/not-found.mustache")
    _ = try events.next()
    #expect(try preview.body("/x").contains("Nobody at all."))
    try preview.command.expectErrors("changed: theme/not-found.mustache\n")
    try folder.write("{{#open}}", to: "theme/not-found.mustache")
    _ = try events.next()
    try preview.command.expectErrors("theme/not-found.mustache:1:1: error: ")
    // A name that no page uses does not end the preview.
    try FileManager.default.removeItem(at: folder.url.appending(path: "theme/not-found.mustache"))
    try folder.write("", to: "theme/haed.mustache")
    while try !preview.findings().contains(where: { $0.contains("did you mean “head.mustache”?") })
    {
      _ = try events.next()
    }
    try FileManager.default.removeItem(at: folder.url.appending(path: "theme/haed.mustache"))
    while try preview.findings() != [] { _ = try events.next() }
    #expect(RunningPreview.status(try preview.ask("/")) == 200)
    #expect(try preview.command.stop() == 0)
  }

  @Test func whatThePreviewAddsIsOfThePreviewAlone() throws {
    let folder = try TemporaryFolder(BuildTests.small)
    let preview = try RunningPreview(in: folder)
    #expect(try preview.ask("/_pledge/preview.js").contains("Content-Type: text/javascript"))
    #expect(try preview.ask("/_pledge/preview.css").contains("Content-Type: text/css"))
    #expect(RunningPreview.status(try preview.ask("/_pledge/")) == 404)
    let head = try preview.ask("/_pledge/events", method: "HEAD")
    #expect(head.hasSuffix("\r\n\r\n"))
    #expect(try Command.run(["build"], in: folder.url).code == 0)
    let site = try folder.tree("site")
    #expect(site.count > 5)
    for (path, data) in site {
      #expect(!String(decoding: data, as: UTF8.self).contains("_pledge"), "\(path)")
    }
  }
}
