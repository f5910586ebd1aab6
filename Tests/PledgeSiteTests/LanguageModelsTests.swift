import PledgeModel
import Testing

/// The file for language models.
@Suite struct LanguageModelsTests {
  private func lines(_ policy: Policy) throws -> [String] {
    let file = try #require(try build(policy)["llms.txt"])
    return file.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  @Test func tellsOfThePolicyFirst() throws {
    #expect(
      Array(try lines(try samplePolicy()).prefix(10)) == [
        "# Sample & Co Support", "", "> Help for samples", "",
        "Version 1.2.0 · In effect from 1 January 2026.", "",
        "[The definition](https://example.com/support/sla.json): All of it.", "", "## Pages", "",
      ])
  }

  /// Its form is that of llmstxt.org: a title, a quote, then sections of links.
  @Test(arguments: ["https://example.com/support/", nil]) func linksLeadToFiles(url: String?) throws
  {
    let policy = try samplePolicy(url: url)
    let files = try build(policy)
    let lines = try lines(policy)
    #expect(
      lines.filter { $0.hasPrefix("#") } == [
        "# Sample & Co Support", "## Pages", "## Español", "## Data",
      ])
    var paths: [String] = []
    for line in lines where line.hasPrefix("- ") {
      let link = try #require(line.firstMatch(of: #/^- \[.+\]\((.+?)\)(: .+)?$/#), "\(line)")
      var path = String(link.1)
      if let url {
        #expect(path.hasPrefix(url))
        path = String(path.dropFirst(url.count))
      }
      paths.append(path)
    }
    #expect(Set(paths).count == paths.count)
    #expect(paths.first == "index.md" && paths.last == "sla.json")
    #expect(Set(paths.dropLast()).isSubset(of: Set(files.keys)))
    // What is not translated is told once.
    #expect(paths.contains("severities.md") && !paths.contains("es/severities.md"))
    #expect(
      Set(files.keys.filter { $0.hasSuffix(".md") && !$0.hasPrefix("es/") }).isSubset(of: paths))
  }

  @Test func onlyWhatThereIs() throws {
    #expect(
      try lines(plainPolicy()) == [
        "# Plain", "", "Version 1.", "", "[The definition](sla.json): All of it.", "", "## Pages",
        "",
        "- [Plain](index.md)", "- [B](a/b.md): About B.", "- [Contents](contents.md)",
        "- [For other tools](tools.md)", "", "## Data", "",
        "- [The definition](sla.json): All of it.", "",
      ])
  }
}
