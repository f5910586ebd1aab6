import Foundation
import Testing

/// Every page in Chromium, held to WCAG 2.2 AA and to what the theme promises.
@Suite struct AuditTests {
  private static let hasAxe =
    (try? Outside.run("python3", ["-c", "import axe_playwright_python"]).code) == 0

  /// The policies of four languages and both directions.
  @Test(
    .enabled(if: hasAxe, "axe-playwright-python is not on Python's path"),
    arguments: [
      ("content", 28), ("Tests/PledgeTests/Policies/wadi", 42),
    ])
  func everyPageIsForEverybody(content: String, pages: Int) throws {
    let folder = try TemporaryFolder()
    let build = try Command.run(["build", content, "--output", "\(folder.url.path)/site"])
    try #require(build.code == 0, "\(build.errors)")
    let audit = try Outside.run(
      "python3", ["-B", "Tests/Browser/audit.py", "\(folder.url.path)/site"])
    #expect(audit.output == "\(pages) pages\n", "\(audit.errors)")
  }
}
