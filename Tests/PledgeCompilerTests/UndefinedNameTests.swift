import PledgeModel
import Testing

/// Names of what does not exist, outside the tables: each is found once, by its own rule, where it stands.
@Suite struct UndefinedNameTests {
  struct Case: Sendable, CustomStringConvertible {
    var path: String
    /// With the name between « and ».
    var text: String
    var rule: String
    var message: String
    var hint: String?
    var description: String { "\(path): \(message)" }
  }

  @Test(arguments: cases) func name(_ example: Case) throws {
    let marked = MarkedContent(try BaseContent.files([example.path: example.text]))
    let findings = try BaseContent.findings([example.path: example.text])
    #expect(findings.map(\.rule.name) == [example.rule])
    #expect(findings.map(\.message) == [example.message])
    #expect(findings.map(\.hint) == [example.hint])
    #expect(findings.map(\.place) == marked.places)
  }

  static let cases = [
    escalation(
      "to: manager, after: 30 minutes, clock: «ofice»", "calendar-undefined",
      "there is no calendar “ofice”", "did you mean “office”?"),
    escalation(
      "to: manager, after: 30 minutes, clock: always, severities: [P1, «P9»]",
      "severity-undefined", "there is no severity “P9”", "did you mean “P1”?"),
    escalation(
      "to: manager, missed: «initialRespons»", "metric-undefined",
      "there is no metric “initialRespons”", "did you mean “initialResponse”?"),
    escalation(
      "to: manager, missed: «resolution»", "metric-undefined",
      "no target is about “resolution”, so none can be missed", "known here: “initialResponse”"),
    escalation(
      "to: manager, asked: true, clock: «always»", "key-unknown",
      "`clock` belongs beside `after`, and counts nothing here",
      "add `after: 2 hours`, or remove it"),
    obligation(
      "hours: «ofice»", "calendar-undefined", "there is no calendar “ofice”",
      "did you mean “office”?"),
    obligation(
      "hours: always, severities: [«urgent»]", "severity-undefined",
      "there is no severity “urgent”", "known here: “P1”, “P2”"),
    Case(
      path: "obligations.json",
      text: """
        { "kind": "obligations", "obligations":
          { "contact": { "name": "A contact", "text": "You answer.", "severities": [«"P9"»] } } }
        """, rule: "severity-undefined", message: "there is no severity “P9”",
      hint: "did you mean “P1”?"),
    Case(
      path: "remedies.md",
      text: "---\nremedies: { late: { metric: «firstReply» } }\n---\n## Late\nYou get a credit.\n",
      rule: "metric-undefined", message: "there is no metric “firstReply”",
      hint:
        "known here: “initialResponse”, “caseAssignment”, “update”, “workaround”, “resolution”"),
    Case(
      path: "policy.json",
      text: BaseContent.policy(
        """
        "notice": { "days": 30 }, "timing": { "received": "arrived", "response": { "automatic": false },
        "pauses": [{ "id": "asked", "name": "we wait for you", "metrics": ["resolution", «"resolutoin"»] }] }
        """), rule: "metric-undefined", message: "there is no metric “resolutoin”",
      hint: "did you mean “resolution”?"),
  ]

  private static func escalation(
    _ data: String, _ rule: String, _ message: String, _ hint: String?
  ) -> Case {
    Case(
      path: "escalation.md",
      text: """
        ---
        roles: { manager: Support manager }
        levels: { first: { \(data) } }
        ---
        ## First
        Somebody takes over.

        """, rule: rule, message: message, hint: hint)
  }

  private static func obligation(
    _ data: String, _ rule: String, _ message: String, _ hint: String?
  ) -> Case {
    Case(
      path: "obligations.md",
      text: "---\nobligations: { contact: { \(data) } }\n---\n## Contact\nYou answer.\n",
      rule: rule, message: message, hint: hint)
  }

  @Test("What a mistyped name seems to leave out is not told beside it")
  func oneMistakeIsOneFinding() throws {
    let plans = "## Gold\nEverything.\n\n## Free\nThe software.\n"
    let table = """
      ---
      kind: targets
      plans: [gold, fre]
      columns: { First reply: initialResponse }
      clock: { P11: always, default: office }
      commitment: target
      none: { P2.initialRespons: Later }
      ---
      | Severity | First reply |
      |---|---|
      | P1 | 1 hour |
      | P2 | N/A |

      """
    let found = try BaseContent.findings(["plans.md": plans, "response-times.md": table])
    #expect(
      found.map(\.message) == [
        "there is no plan “fre”", "“P11” is no severity or cell of this table",
        "“P2.initialRespons” is no severity or cell of this table",
      ])
    let rows = table.replacing("fre]", with: "free]").replacing("P11:", with: "P1:")
      .replacing("none: { P2.initialRespons: Later }\n", with: "")
      .replacing("| P1 | 1 hour |", with: "| P9 | 1 hour |")
      .replacing("N/A", with: "4 business hours")
    #expect(
      try BaseContent.findings(["plans.md": plans, "response-times.md": rows]).map(\.message)
        == ["there is no severity “P9”"])
  }
}
