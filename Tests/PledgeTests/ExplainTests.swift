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
    let names = list.output.split(separator: "\n").compactMap { $0.split(separator: " ").first }
    #expect(names.count > 50)
    #expect(names == names.sorted())
    let json = try Command.run(["explain", "--format", "json"])
    struct Rules: Decodable {
      struct Rule: Decodable { var rule, level, summary, why: String }
      var rules: [Rule]
    }
    let rules = try JSONDecoder().decode(Rules.self, from: Data(json.output.utf8)).rules
    #expect(rules.map { Substring($0.rule) } == names)
    #expect(rules.allSatisfy { !$0.summary.isEmpty && !$0.why.isEmpty })
  }

  @Test func oneRuleAsJSON() throws {
    let result = try Command.run(["explain", "acceptance-unused", "--format", "json"])
    #expect(
      result.output.hasPrefix("{\n  \"rule\": \"acceptance-unused\",\n  \"level\": \"warning\","))
  }

  @Test func anUnknownRuleIsWrongUsage() throws {
    let near = try Command.run(["explain", "target-ordr"])
    #expect((near.code, near.output) == (2, ""))
    #expect(
      near.errors.hasPrefix("Error: there is no rule “target-ordr”: did you mean “target-order”?\n")
    )
    let far = try Command.run(["explain", "zzz"])
    #expect(far.errors.contains("“zzz”: pledge explain lists all there are"))
  }
}
