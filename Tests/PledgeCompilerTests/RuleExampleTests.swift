import Foundation
import PledgeCheck
import PledgeCompiler
import PledgeModel
import PledgeTime
import Testing

/// Every rule's examples are its tests.
@Suite struct RuleExampleTests {
  static let rulesWithExamples = Rule.all.filter { $0.bad != nil }.map(\.id.name)

  @Test(
    "The bad example breaks this rule, no other, and at the marked places",
    arguments: rulesWithExamples)
  func bad(name: String) throws {
    let example = try #require(Rule.named(RuleID(name))?.bad)
    let marked = MarkedContent(example.content)
    let findings = try judge(marked.content)
    #expect(findings.map(\.rule.name) == marked.places.map { _ in name })
    for (finding, place) in zip(findings, marked.places) {
      #expect(Self.text(finding.place, like: place) == Self.text(place, like: place))
    }
  }

  @Test("The good example breaks no rule", arguments: rulesWithExamples)
  func good(name: String) throws {
    let example = try #require(Rule.named(RuleID(name))?.good)
    #expect(try judge(MarkedContent(example.content).content) == [])
  }

  @Test func everyRuleIsListedOnceInOrder() {
    let names = Rule.all.map(\.id.name)
    #expect(names == Set(names).sorted())
  }

  @Test func everyFileOfARuleIsListed() throws {
    let folder = ProjectFolder.root.appending(path: "Sources/PledgeCheck/Rules")
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    let words = { (name: String) in name.filter(\.isLetter).lowercased() }
    #expect(
      Set(files.map { words(String($0.dropLast(6))) }) == Set(Rule.all.map { words($0.id.name) }))
  }

  @Test("Rules without examples are those that no text of content can show")
  func rulesWithoutExamples() {
    #expect(
      Rule.all.filter { $0.bad == nil }.map(\.id.name)
        == [
          "file-too-large", "markdown-too-complex", "path-invalid", "policy-missing",
          "template-invalid",
        ])
  }

  /// What is found, and what building finds when nothing was.
  private func judge(_ content: Content) throws -> [Finding] {
    let draft = Draft(content)
    let zones = try SystemZones.load(draft.zoneNames)
    let date = try #require(CivilDate(iso: "2026-06-01"))
    let verdict = draft.check(zones: zones, on: date)
    guard verdict.findings.isEmpty else { return verdict.findings }
    return draft.build(theme: DefaultTheme.files, zones: zones, on: date).findings
  }

  /// A place as text; only its line counts where the marks enclose nothing.
  private static func text(_ place: Place, like marked: Place) -> String {
    let line = "\(place.file):\(place.line)"
    guard marked.line != marked.endLine || marked.column != marked.endColumn else { return line }
    return "\(line):\(place.column)-\(place.endLine):\(place.endColumn)"
  }
}
