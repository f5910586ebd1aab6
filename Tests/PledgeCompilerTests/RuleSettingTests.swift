import PledgeCheck
import PledgeCompiler
import PledgeModel
import PledgeTime
import Testing

/// The levels an author sets in policy.json.
@Suite struct RuleSettingTests {
  @Test(
    arguments: [
      ("error", Level.error), ("warning", .warning), ("info", .info), ("off", nil),
    ] as [(String, Level?)])
  func aSettingGivesTheLevel(setting: String, level: Level?) throws {
    #expect(
      try levels(of: "target-none-unexplained", settings: ["target-none-unexplained": setting])
        == [level].compactMap { $0 })
  }

  @Test func withoutASettingTheRuleHasItsOwnLevel() throws {
    #expect(try levels(of: "target-none-unexplained", settings: [:]) == [.warning])
  }

  @Test func anUnknownRuleIsAnError() throws {
    let finding = try #require(
      try findings(settings: ["target-non-unexplained": "off"]).first { $0.rule == .valueInvalid })
    #expect(finding.message == "there is no rule “target-non-unexplained”")
    #expect(finding.hint == "did you mean “target-none-unexplained”?")
    #expect(finding.level == .error)
  }

  @Test func whatMustHoldStaysAnError() throws {
    let finding = try #require(
      try findings(settings: ["duration-range": "warning"]).first { $0.rule == .valueInvalid })
    #expect(finding.message == "what duration-range finds stays an error")
  }

  private func levels(of rule: String, settings: [String: String]) throws -> [Level] {
    try findings(settings: settings).filter { $0.rule.name == rule }.map(\.level)
  }

  /// What is found in a policy whose second target is an unexplained “N/A”.
  private func findings(settings: [String: String]) throws -> [Finding] {
    var content = try #require(Rule.named("target-none-unexplained")?.bad).content
    let rules = settings.map { "\"\($0)\": \"\($1)\"" }.joined(separator: ", ")
    content["policy.json"]?.replace(
      "\"id\": \"example\"", with: "\"id\": \"example\", \"rules\": { \(rules) }")
    let draft = Draft(MarkedContent(content).content)
    let date = try #require(CivilDate(iso: "2026-06-01"))
    return draft.check(zones: try SystemZones.load(draft.zoneNames), on: date).findings
  }
}
