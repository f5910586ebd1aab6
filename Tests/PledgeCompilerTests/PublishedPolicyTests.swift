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
    "channel-hours-missing": [
      "channels/email.md:1", "channels/portal.md:1", "channels/telephone.md:1",
    ],
    "clock-pause-undefined": ["policy.json:1"],
    "clock-start-undefined": ["policy.json:1"],
    "duration-day-ambiguous": ["response-times.md:13", "response-times.md:14"],
    "duration-no-clock": ["response-times.md:11"],
    "duration-range": ["response-times.md:13"],
    "duration-units-mixed": ["response-times.md:13", "response-times.md:13"],
    "effective-date-missing": ["policy.json:1"],
    "escalation-trigger-missing": ["process.md:10"],
    "figure-hardcoded": ["channels/email.md:9", "channels/portal.md:7", "channels/telephone.md:9"],
    "holidays-undeclared": ["response-times.md:13"],
    "markup-residue": ["channels/portal.md:7"],
    "mojibake": ["index.md:4"],
    "notice-clause-missing": ["policy.json:1"],
    "obligation-hours-conflict": ["severities.md:13"],
    "obligation-in-prose-only": ["channels/email.md:11", "channels/telephone.md:11"],
    "obligation-unbounded": ["severities.md:13"],
    "phone-grouping": ["channels/telephone.md:3"],
    "plan-scope-missing": ["plans.md:9", "plans.md:13"],
    "plan-uncovered": ["plans.md:5"],
    "prose-absolute": ["channels/telephone.md:5"],
    "prose-vague": ["channels/telephone.md:11"],
    "reclassification-no-appeal": ["severities.md:5"],
    "relative-date": ["index.md:6"],
    "response-undefined": ["policy.json:1"],
    "target-nature-undefined": ["response-times.md:11"],
    "target-none-unexplained": ["response-times.md:15"],
    "target-order": ["response-times.md:15"],
    "target-plateau": ["response-times.md:15"],
    "term-inconsistent": ["process.md:8"],
    "timezone-missing": ["policy.json:1"],
    "typo-likely": ["process.md:7"],
    "url-missing": ["policy.json:1"],
    "version-missing": ["policy.json:1"],
  ]

  /// What the catalogue of rules marks as found in the page.
  private static let starred = [
    "target-none-unexplained", "target-order", "target-plateau", "target-nature-undefined",
    "duration-no-clock", "duration-range", "duration-day-ambiguous", "duration-units-mixed",
    "clock-start-undefined", "response-undefined", "timezone-missing", "holidays-undeclared",
    "channel-hours-missing", "phone-grouping", "markup-residue", "plan-uncovered",
    "plan-scope-missing", "escalation-trigger-missing", "obligation-hours-conflict",
    "obligation-unbounded", "obligation-in-prose-only", "reclassification-no-appeal",
    "term-inconsistent", "prose-vague", "prose-absolute", "typo-likely", "mojibake",
    "relative-date", "effective-date-missing", "notice-clause-missing",
  ]

  @Test(arguments: starred) func isExpected(rule: String) {
    #expect(Self.expected[rule] != nil)
  }

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
