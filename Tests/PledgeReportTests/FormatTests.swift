import Foundation
import PledgeModel
import PledgeReport
import Testing

/// Every format whole, and what other people's readers make of it.
/// `PLEDGE_REFRESH=1 swift test --filter PledgeReportTests` writes the goldens anew.
@Suite struct FormatTests {
  @Test(arguments: FindingFormat.all.map(\.name))
  func golden(name: String) throws {
    let format = try #require(FindingFormat.named(name))
    let bytes = Data(format(Sample.report))
    let file = Outside.goldens.appending(path: "findings.\(name)")
    if Outside.isRefreshing { try bytes.write(to: file) }
    #expect(try Data(contentsOf: file) == bytes)
  }

  @Test(arguments: FindingFormat.all.map(\.name))
  func nothingFoundIsAReportToo(name: String) throws {
    let format = try #require(FindingFormat.named(name))
    let empty = FindingReport([], rules: Sample.rules, sources: [], folder: "", version: "1")
    #expect(try String(decoding: format(empty), as: UTF8.self) == #require(Self.empty[name]))
  }

  private static let empty = [
    "text": "no findings\n",
    "json": """
    {
      "findingsVersion": "1.0",
      "pledge": "1",
      "folder": "",
      "counts": {
        "error": 0,
        "warning": 0,
        "info": 0,
        "known": 0,
        "accepted": 0
      },
      "findings": []
    }

    """,
    "sarif": String(
      decoding: FindingFormat.named("sarif")?(
        FindingReport([], rules: Sample.rules, sources: [], folder: "", version: "1")) ?? [],
      as: UTF8.self),
    "github": "",
    "gitlab": "[]\n",
    "junit": """
    <?xml version="1.0" encoding="UTF-8"?>
    <testsuites name="pledge" tests="3" failures="0" errors="0">
    <testsuite name="pledge check" tests="3" failures="0" errors="0" skipped="0" time="0">
    <testcase classname="key-unknown" name="Every key means something." time="0"/>
    <testcase classname="target-order" name="Order &amp; rank." time="0"/>
    <testcase classname="url-missing" name="An address." time="0"/>
    </testsuite>
    </testsuites>

    """,
  ]

  @Test func theSchemaIsFresh() throws {
    let file = Outside.root.appending(path: "Documentation/findings.schema.json")
    let bytes = Data(FindingSchema.document())
    if Outside.isRefreshing { try bytes.write(to: file) }
    #expect(try Data(contentsOf: file) == bytes)
  }

  @Test func githubSaysWhatItDoesNotShow() throws {
    var many = Sample.report
    many.findings = [Finding](repeating: Sample.findings[0], count: 12) + [Sample.findings[1]]
    let github = try #require(FindingFormat.named("github"))
    let lines = String(decoding: github(many), as: UTF8.self).split(separator: "\n")
    #expect(lines.count == 14)
    #expect(
      lines.last
        == "GitHub shows 10 annotations a level: 2 of level error stand only in this log.")
  }
}
