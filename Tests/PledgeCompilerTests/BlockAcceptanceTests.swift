import PledgeCheck
import PledgeCompiler
import PledgeModel
import PledgeTime
import Testing

/// What a comment before a block of a document accepts.
@Suite struct BlockAcceptanceTests {
  /// What is found on a page, and how many findings are accepted.
  @Test(
    arguments: [
      ("<!-- pledge: accept prose-vague: we mean it -->\nWe call soon.\n", [], 1),
      ("<!-- pledge: accept prose-vague: we mean it -->\n- soon\n- we call\n  shortly\n", [], 2),
      (
        "<!-- pledge: accept prose-vague: we mean it -->\nSoon.\n\nSoon.\n", ["7:1 prose-vague"], 1
      ),
      (
        "<!-- pledge: accept prose-absolute: we mean it -->\nSoon.\n",
        ["4:1 acceptance-unused", "5:1 prose-vague"], 0
      ),
      (
        "<!-- pledge: accept prose-vague -->\nSoon.\n", ["4:1 acceptance-reason-missing"], 1
      ),
      (
        "<!-- pledge: accept prose-vague: x (until 2026-01-01) -->\nSoon.\n",
        ["4:1 acceptance-expired"], 1
      ),
      (
        "<!-- pledge: accept prose-vauge: x -->\nSoon.\n",
        ["4:1 value-invalid", "5:1 prose-vague"], 0
      ),
      (
        "<!-- pledge: accept prose-vauge x -->\nSoon.\n", ["4:1 value-invalid", "5:1 prose-vague"],
        0
      ),
      (
        "<!-- pledge: accept reference-undefined: x -->\n{{a.b}}\n",
        ["4:1 value-invalid", "5:1 reference-undefined"], 0
      ),
    ] as [(String, [String], Int)])
  func accepted(markdown: String, expected: [String], count: Int) throws {
    let verdict = try verdict(["index.md": "---\ntitle: Index\n---\n\(markdown)"])
    #expect(
      verdict.findings.map { "\($0.place.line):\($0.place.column) \($0.rule)" } == expected)
    #expect(verdict.accepted.count == count)
  }

  @Test func inJSONItAcceptsNothing() throws {
    let verdict = try verdict([
      "process.json":
        #"{ "kind": "process", "steps": ["<!-- pledge: accept prose-vague: x -->\n\nSoon."] }"#
    ])
    #expect(verdict.findings.map(\.rule.name) == ["prose-vague", "value-invalid"])
  }

  @Test func itIsOneOfThePolicysAcceptances() throws {
    let draft = try draft([
      "index.md": "# Index\n\n## Help us\n\n<!-- pledge: accept prose-vague: a reason -->\nSoon.\n"
    ])
    #expect(draft.policy.acceptances.map(\.at) == ["index.md#help-us"])
    #expect(draft.policy.acceptances.first?.reason["en"] == "a reason")
  }

  private func verdict(_ files: [String: String]) throws -> Verdict {
    let draft = try draft(files)
    let date = try #require(CivilDate(iso: "2026-06-01"))
    return draft.check(zones: try SystemZones.load(draft.zoneNames), on: date)
  }

  private func draft(_ files: [String: String]) throws -> Draft {
    let base = try #require(Rule.named("target-missing")?.good).content
    return Draft(MarkedContent(base.merging(files) { $1 }).content)
  }
}
