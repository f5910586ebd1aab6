import PledgeModel
import Testing

/// The order in which a ticket reaches the levels of escalation.
@Suite struct EscalationRuleTests {
  @Test(
    "A level is reached no sooner than the one it comes from",
    arguments: [
      ("after: 30 minutes, clock: always", "after: 10 minutes, clock: always", true),
      ("after: 30 minutes, clock: always", "after: 30 minutes, clock: always", false),
      ("after: 30 minutes, clock: always", "after: 2 hours, clock: always", false),
      ("after: 60 minutes, clock: always", "after: 1 hour, clock: always", false),
      // 30 hours of the office are days later, whatever the words say.
      ("after: 30 hours, clock: office", "after: 40 hours, clock: always", true),
      // Sooner by night and later by day is no order that nobody can keep.
      ("after: 2 hours, clock: office", "after: 4 hours, clock: always", false),
      ("missed: initialResponse", "after: 10 minutes, clock: always", true),
      // Later than the answer to P1, and sooner than that to P2.
      ("missed: initialResponse", "after: 70 minutes, clock: always", true),
      ("missed: initialResponse", "after: 3 hours, clock: always", false),
      ("after: 2 hours, clock: always", "missed: initialResponse", true),
      ("after: 30 minutes, clock: always", "missed: initialResponse", false),
      ("asked: true", "after: 10 minutes, clock: always", false),
      ("after: 30 minutes, clock: always", "asked: true", false),
      // P2 has two hours for a first reply, and no ticket of P1 gets to the second.
      (
        "missed: initialResponse, severities: [P1]",
        "after: 10 minutes, clock: always, severities: [P2]", false
      ),
      (
        "missed: initialResponse, severities: [P2]",
        "after: 70 minutes, clock: always, severities: [P2]", true
      ),
      // What does not exist is another rule's.
      ("after: 30 minutes, clock: nowhere", "after: 10 minutes, clock: always", false),
    ])
  func order(first: String, second: String, isFound: Bool) throws {
    let found = try Self.findings(["first: { \(first) }", "second: { from: first, \(second) }"])
    #expect(found.count == (isFound ? 1 : 0))
  }

  @Test("A level that somebody asks for is looked through, and says which is meant")
  func behindARequest() throws {
    let found = try Self.findings([
      "first: { after: 2 hours, clock: always }", "second: { from: first, asked: true }",
      "third: { from: second, missed: initialResponse }",
    ])
    #expect(
      found.map(\.message) == [
        "“third” is reached when initialResponse of P1, “1 hour”, is missed, sooner than “first”, which comes before it"
      ])
    #expect(
      found.map(\.place) == [
        Place(file: "escalation.md", line: 5, column: 34, endLine: 5, endColumn: 49)
      ])
    #expect(found.flatMap(\.notes).map(\.message) == ["“first” is reached 2 hours after receipt"])
  }

  @Test("A circle is told as such") func circle() throws {
    #expect(
      try Self.findings([
        "first: { from: second, after: 30 minutes, clock: always }",
        "second: { from: first, after: 30 minutes, clock: always }",
      ]).isEmpty)
  }

  private static func findings(_ levels: [String]) throws -> [Finding] {
    let headings = ["First", "Second", "Third"].prefix(levels.count)
    let text = """
      ---
      levels:
      \(levels.map { "  " + $0 }.joined(separator: "\n"))
      ---
      \(headings.map { "## \($0)\nSomebody takes over.\n" }.joined(separator: "\n"))
      """
    let table = """
      ---
      kind: targets
      columns: { First reply: initialResponse }
      clock: always
      commitment: target
      ---
      | Severity | First reply |
      |---|---|
      | P1 | 1 hour |
      | P2 | 2 hours |

      """
    return try BaseContent.findings(["escalation.md": text, "response-times.md": table])
      .filter { $0.rule == "escalation-order" }
  }
}
