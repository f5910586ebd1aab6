import PledgeCheck
import PledgeCompiler
import PledgeModel
import PledgeTime
import Testing

/// Every rule's examples are its tests.
@Suite struct RuleExampleTests {
  static let rulesWithExamples = Rule.all.filter { $0.bad != nil }.map(\.id.name)

  @Test("The bad example breaks this rule, no other, and at the marked places", arguments: rulesWithExamples)
  func bad(name: String) throws {
    let example = try #require(Rule.named(RuleID(name))?.bad)
    let marked = MarkedContent(example.content)
    let findings = try judge(marked.content)
    #expect(findings.map(\.rule.name) == marked.places.map { _ in name })
    for (finding, place) in zip(findings, marked.places) {
      let isWholeFile = place.line == place.endLine && place.column == place.endColumn
      #expect(isWholeFile ? finding.place.file == place.file && finding.place.line == place.line : finding.place == place)
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

  @Test("Rules without examples are those that no text of content can show")
  func rulesWithoutExamples() {
    #expect(
      Rule.all.filter { $0.bad == nil }.map(\.id.name)
        == ["file-too-large", "markdown-too-complex", "path-invalid", "policy-missing", "template-invalid"])
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
}
