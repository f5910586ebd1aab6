import Foundation
import Testing

/// `pledge explain`.
@Suite struct ExplainTests {
  @Test func aRule() throws {
    let result = try Command.run(["explain", "target-none-unexplained"])
    #expect((result.code, result.errors) == (0, ""))
    let lines = result.output.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.first == "target-none-unexplained (warning)")
    #expect(lines.contains("Breaks it, response-times.md:"))
    #expect(lines.contains("    | P1 | 1 hour |"))
    #expect(lines.contains("Mended, response-times.md:"))
    #expect(!result.output.contains("«"))
    #expect(lines.allSatisfy { $0.hasPrefix("    ") || $0.count <= 100 })
  }

  @Test func everyRuleIsListedAndExplained() throws {
    let list = try Command.run(["explain"])
    let parts = list.output.components(separatedBy: "\nKinds of change:\n\n")
    let lists = parts.map { part in
      part.split(separator: "\n").compactMap { $0.split(separator: " ").first }.filter {
        $0 != "Rules:"
      }
    }
    let names = lists[0]
    #expect(names.count > 50)
    #expect(lists.allSatisfy { !$0.isEmpty && $0 == $0.sorted() })
    let json = try Command.run(["explain", "--format", "json"])
    struct Rules: Decodable {
      struct Rule: Decodable { var rule, level, summary, why: String }
      struct Change: Decodable { var change, effect, summary, mirror: String }
      var rules: [Rule]
      var changes: [Change]
    }
    let all = try JSONDecoder().decode(Rules.self, from: Data(json.output.utf8))
    let rules = all.rules
    #expect(all.changes.map { Substring($0.change) } == lists[1])
    #expect(rules.map { Substring($0.rule) } == names)
    #expect(rules.allSatisfy { !$0.summary.isEmpty && !$0.why.isEmpty })
  }

  @Test func oneRuleAsJSON() throws {
    let result = try Command.run(["explain", "acceptance-unused", "--format", "json"])
    #expect(
      result.output.hasPrefix("{\n  \"rule\": \"acceptance-unused\",\n  \"level\": \"warning\","))
  }

  @Test func aKindOfChange() throws {
    let result = try Command.run(["explain", "notice-shortened"])
    #expect((result.code, result.errors) == (0, ""))
    #expect(
      result.output == """
        notice-shortened (weaker)
        Changes are announced a shorter time before they take effect.

        It is weaker for customers, unless what can be computed shows otherwise.
        Undoing it is notice-lengthened.

        """)
    let json = try Command.run(["explain", "notice-shortened", "--format", "json"])
    #expect(json.output.hasPrefix("{\n  \"change\": \"notice-shortened\",\n"))
    let near = try Command.run(["explain", "notice-shorten"])
    #expect(near.errors.contains("“notice-shorten”: did you mean “notice-shortened”?\n"))
  }

  @Test func anUnknownRuleIsWrongUsage() throws {
    let near = try Command.run(["explain", "target-ordr"])
    #expect((near.code, near.output) == (2, ""))
    #expect(
      near.errors.hasPrefix(
        "Error: there is no rule or kind of change “target-ordr”: did you mean “target-order”?\n")
    )
    let far = try Command.run(["explain", "zzz"])
    #expect(far.errors.contains("“zzz”: pledge explain lists all there are"))
  }
}
