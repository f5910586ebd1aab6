import Foundation
import PledgeCheck
import PledgeCompiler
import PledgeModel
import PledgeTime
import Testing

/// The support policy of QVD as its page had it: what the rules find there.
@Suite struct PublishedPolicyTests {
  /// Every rule that finds something, and where: a rule written later adds its line.
  private static let expected: [String: [String]] = [
    "business-day-ambiguous": ["response-times.md:13"],
    "duration-day-ambiguous": ["response-times.md:13", "response-times.md:14"],
    "duration-no-clock": ["response-times.md:11"],
    "duration-range": ["response-times.md:13"],
    "effective-date-missing": ["policy.json:1"],
    "markup-residue": ["channels/portal.md:7"],
    "mojibake": ["index.md:4"],
    "prose-absolute": ["channels/telephone.md:5"],
    "prose-vague": ["channels/telephone.md:11"],
    "relative-date": ["index.md:6"],
    "target-none-unexplained": ["response-times.md:15"],
    "term-inconsistent": ["process.md:8"],
    "typo-likely": ["process.md:7"],
    "url-missing": ["policy.json:1"],
    "version-missing": ["policy.json:1"],
  ]

  @Test func whatIsFoundInThePageAsPublished() throws {
    let folder = ProjectFolder.root.appending(
      path: "Tests/PledgeCompilerTests/Policies/qvd-as-published")
    let files = try FileManager.default.subpathsOfDirectory(atPath: folder.path).filter {
      $0.hasSuffix(".md") || $0.hasSuffix(".json")
    }
    let sources = try files.sorted().map { path in
      SourceText(path: path, bytes: Array(try Data(contentsOf: folder.appending(path: path))))
    }
    let draft = Draft(Content(sources: sources))
    let date = try #require(CivilDate(iso: "2026-06-01"))
    let findings = draft.check(zones: try SystemZones.load(draft.zoneNames), on: date).findings
    let found = Dictionary(grouping: findings, by: \.rule.name).mapValues { findings in
      findings.map { "\($0.place.file):\($0.place.line)" }
    }
    for rule in Set(found.keys).union(Self.expected.keys).sorted() {
      #expect("\(rule): \(found[rule] ?? [])" == "\(rule): \(Self.expected[rule] ?? [])")
    }
  }
}
