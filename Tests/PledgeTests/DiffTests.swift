import Foundation
import Testing

/// `pledge diff`: what it reports, and what it ends with.
@Suite struct DiffTests {
  @Test func theReportIsText() throws {
    let history = try PolicyHistory()
    let result = try history.diff("main")
    #expect((result.code, result.errors) == (1, ""))
    #expect(
      result.output == """
        main → content: weaker for customers (1 weaker)

        weaker: changes are announced 10 days before they take effect, no longer 30 [notice-shortened]
          was: 30 days
          now: 10 days
          at content/policy.json:1:1 (was main:content/policy.json:1:1)

        """)
  }

  @Test func theLevelDecidesWhatIsReported() throws {
    let history = try PolicyHistory()
    for level in ["wording", "stronger", "mixed", "weaker"] {
      #expect(try history.diff("main", "--level", level).code == 1, "\(level)")
    }
    let result = try history.diff("main", "--level", "undecided")
    #expect(result.code == 0)
    #expect(
      result.output == """
        main → content: weaker for customers (1 weaker)
        note: 1 milder than undecided is not listed

        """)
    #expect(try history.diff("main", "--level", "terrible").code == 2)
  }

  /// With a gate, changes alone fail nothing.
  @Test func theGateIsAskedInCI() throws {
    let history = try PolicyHistory()
    let asked = try history.diff("main", "main", "--gate")
    #expect(asked.code == 0)
    #expect(asked.output.hasSuffix("\ngate: nothing is missing\n"))
    #expect(try history.diff("main", "main", environment: ["CI": "true"]).output == asked.output)
    let refused = try history.diff("main", "--no-gate", environment: ["CI": "true"])
    #expect(refused.code == 1)
    #expect(!refused.output.contains("gate"))
  }

  @Test func severalFormatsInOneRun() throws {
    let history = try PolicyHistory()
    let result = try history.diff(
      "main", "--format", "github", "--format", "markdown", "--output", "a.md", "--format", "json",
      "--output", "a.json", "--format", "sarif", "--output=a.sarif")
    #expect(result.code == 1)
    #expect(
      result.output.hasPrefix(
        "::warning file=content/policy.json,line=1,endLine=1,col=1,endColumn=1,title=weaker%3A notice-shortened::"
      ), "\(result.output)")
    #expect(try history.folder.text("a.md").hasPrefix("## ▼ Weaker for customers\n"))
    #expect(try history.folder.text("a.json").contains("\"kind\": \"notice-shortened\""))
    #expect(try history.folder.text("a.sarif").contains("\"uri\": \"content/policy.json\""))
  }

  /// Files are called as they are on disk for other tools, whichever side they are read from.
  @Test func aRefIsKnownToToolsByItsFiles() throws {
    let history = try PolicyHistory()
    for format in ["github", "sarif"] {
      let result = try history.diff("HEAD~1", "HEAD", "--format", format)
      #expect(result.output.contains("content/policy.json"))
      #expect(!result.output.contains("HEAD:content") && !result.output.contains("HEAD%3A"))
    }
  }

  @Test(arguments: ["text", "json", "markdown", "github", "sarif"])
  func equalRunsGiveEqualBytes(format: String) throws {
    let history = try PolicyHistory()
    let first = try history.diff("main", "--format", format)
    #expect(!first.output.isEmpty)
    #expect(try history.diff("main", "--format", format).output == first.output)
  }

  @Test(arguments: [
    [], ["main", "content", "more"], ["main", "--format", "yaml"], ["main", "--date", "soon"],
    ["main", "--output", "a"], ["main", "--format", "json", "--format", "text"],
  ])
  func wrongUsage(words: [String]) throws {
    let result = try Command.run(["diff"] + words)
    #expect((result.code, result.output) == (2, ""))
    #expect(result.errors.hasPrefix("Error: "))
  }

  @Test func aReportIsNotWrittenIntoThePolicy() throws {
    let history = try PolicyHistory()
    let result = try history.diff("main", "--format", "json", "--output", "content/a.json")
    #expect((result.code, result.output) == (3, ""))
    #expect(result.errors.contains("content/a.json lies in the content"))
  }

  @Test func bothPoliciesSideBySide() throws {
    let history = try PolicyHistory()
    let result = try history.diff("main", "--html", "a.html")
    #expect(result.code == 1)
    let page = try history.folder.text("a.html")
    #expect(page.contains("<h1>▼ Weaker for customers</h1>"))
    #expect(page.contains("<del>30,</del>") && page.contains("<ins>10,</ins>"))
    #expect(page.contains("<li>index.md</li>"))
    #expect(try history.diff("main", "--html", "content/a.html").code == 3)
  }
}
