import PledgeCheck
import PledgeCompiler
import PledgeModel
import PledgeTime
import Testing

/// Sooner and later are decided by deadlines over a year, not by words.
@Suite struct TargetOrderTests {
  @Test(
    arguments: [
      ("8 business hours", "1 day", "office", true),
      ("1 hour", "8 business hours", "always", false),
      ("2 hours", "2 hours", "office", false),
      ("1 business day", "8 business hours", "office", true),
      ("9 business hours", "1 business day", "office", false),
      ("1 business day", "2 business days", "office", false),
    ])
  func order(first: String, second: String, clockOfFirst: String, isFound: Bool) throws {
    let findings = try judge(first: first, second: second, clockOfFirst: clockOfFirst)
    #expect(findings.map(\.rule.name) == (isFound ? ["target-order"] : []))
  }

  @Test func whatIsNeitherSoonerNorLaterIsShownByTwoMoments() throws {
    let finding = try #require(
      judge(first: "8 business hours", second: "1 day", clockOfFirst: "office").first)
    #expect(
      finding.message
        == "P2 is promised “1 day”, sooner for 33 % of all moments of receipt than the more severe P1 with “8 business hours”"
    )
    #expect(
      finding.notes.map(\.message) == [
        "P1 is promised here",
        "received Fri 2026-10-23 10:00:01, P2 is due Sat 2026-10-24 10:00:01 and P1 Mon 2026-10-26 09:00:01",
        "but received Fri 2026-01-02 09:00, P2 is due Sat 2026-01-03 09:00 and P1 Fri 2026-01-02 17:00",
      ])
  }

  private func judge(first: String, second: String, clockOfFirst: String) throws -> [Finding] {
    var content = try #require(Rule.named("target-order")?.good).content
    let isDay = second.hasSuffix(" day") && !second.contains("business")
    content["response-times.md"] = """
      ---
      kind: targets
      title: Response times
      columns: { First reply: initialResponse }
      clock: { P1: \(clockOfFirst), P2: \(isDay ? "always" : "office") }
      readings: { received: next-business-day, due: close, day: \(isDay ? "24 hours" : "business") }
      ---
      | Severity | First reply |
      |---|---|
      | P1 | \(first) |
      | P2 | \(second) |
      """
    let draft = Draft(MarkedContent(content).content)
    let date = try #require(CivilDate(iso: "2026-06-01"))
    return draft.check(zones: try SystemZones.load(draft.zoneNames), on: date).findings
      .filter { $0.level == .error }
  }
}
