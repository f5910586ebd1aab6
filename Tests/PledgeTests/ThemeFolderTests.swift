import Foundation
import Testing

/// `pledge build --templates`: an author's own files in place of the built-in ones.
@Suite struct ThemeFolderTests {
  private func build(_ files: [String: String]) throws -> (Command.Result, TemporaryFolder) {
    let folder = try TemporaryFolder()
    for (path, text) in files { try folder.write(text, to: "theme/\(path)") }
    let content = Project.root.appending(path: "content").path
    let result = try Command.run(
      ["build", content, "--output", "site", "--templates", "theme"], in: folder.url)
    return (result, folder)
  }

  @Test func aFileTakesThePlaceOfItsNameAndTheRestStays() throws {
    let (result, folder) = try build([
      "not-found.mustache": "<p>Nobody is here.</p>\n", "logo.svg": "<svg/>",
    ])
    #expect(result.code == 0, "\(result.errors)")
    #expect(try folder.text("site/404.html").contains("Nobody is here."))
    let themes = try FileManager.default.contentsOfDirectory(
      atPath: folder.url.appending(path: "site/theme").path)
    #expect(themes.count == 1)
    #expect(try folder.text("site/theme/\(themes.joined())/logo.svg") == "<svg/>")
    #expect(try folder.text("site/index.html").contains("class=\"cards\""))
  }

  @Test func aMistypedTemplateIsTold() throws {
    let (result, folder) = try build(["haed.mustache": ""])
    #expect(result.code == 3)
    #expect(result.errors.contains("did you mean “head.mustache”?"))
    #expect(!folder.exists("site"))
  }

  @Test func aMissingFolderIsTold() throws {
    let folder = try TemporaryFolder()
    let content = Project.root.appending(path: "content").path
    let result = try Command.run(
      ["build", content, "--output", "site", "--templates", "nowhere"], in: folder.url)
    #expect(result.code == 3)
  }
}
