import PledgeCheck
import PledgeCompiler
import PledgeModel
import PledgeTime
import Testing

/// Releases, approvals and former ids as they are read from content.
@Suite struct ReleaseReadingTests {
  static let note =
    "---\nversion: 1.0.0\npublished: 2025-12-01\neffective: 2026-01-01\n---\n# Version 1.0.0\n\nThe first.\n"

  /// The definition of the policy without releases.
  static func definition() throws -> String {
    let draft = Draft(MarkedContent(try BaseContent.files([:])).content)
    let zones = try SystemZones.load(draft.zoneNames)
    return String(decoding: draft.definition(zones: zones), as: UTF8.self)
  }

  static func draft(_ files: [String: String]) throws -> Draft {
    Draft(MarkedContent(try BaseContent.files(files)).content)
  }

  @Test func aNoteAndADefinitionAreOneRelease() throws {
    let definition = try Self.definition()
    let files = ["releases/1.0.0.json": definition, "releases/1.0.0.md": Self.note]
    let releases = try Self.draft(files).policy.releases
    let release = try #require(releases.first)
    #expect(releases.count == 1)
    #expect(release.definition?.bytes == Array(definition.utf8))
    #expect(release.policy?.severities.map(\.id) == ["P1", "P2"])
    #expect(release.zones.map(\.name) == ["Europe/Madrid"])
    #expect(release.note?.published.value == CivilDate(iso: "2025-12-01"))
    #expect(release.effectiveDate == CivilDate(iso: "2026-01-01"))
    #expect(try BaseContent.findings(files) == [])
  }

  @Test func theyComeInTheOrderInWhichTheyTakeEffect() throws {
    let note = { (version: String, day: String) in
      "---\nversion: \(version)\npublished: \(day)\n---\nText.\n"
    }
    let draft = try Self.draft([
      "releases/1.0.0.md": note("1.0.0", "2026-03-01"),
      "releases/1.10.0.md": note("1.10.0", "2026-02-01"),
      "releases/1.9.0.md": note("1.9.0", "2026-02-01"),
    ])
    #expect(draft.policy.releases.map(\.version) == ["1.9.0", "1.10.0", "1.0.0"])
    #expect(draft.policy.lastRelease == nil)
  }

  @Test("The frozen definition is at its own address, and nowhere else")
  func theDefinitionIsCopied() throws {
    let definition = try Self.definition()
    let draft = try Self.draft([
      "releases/1.0.0.json": definition, "releases/1.0.0.md": Self.note,
    ])
    let zones = try SystemZones.load(draft.zoneNames)
    let date = try #require(CivilDate(iso: "2026-06-01"))
    let files = draft.build(theme: DefaultTheme.files, zones: zones, on: date).files
    #expect(
      files.first { $0.path == "releases/1.0.0/sla.json" }?.bytes == Array(definition.utf8))
    #expect(!files.contains { $0.path == "releases/1.0.0.json" })
    // Releases are no part of the definition: it can be frozen again to the same effect.
    #expect(draft.definition(zones: zones) == Array(definition.utf8))
  }

  @Test func anAcceptanceInANoteIsNoPartOfTheDefinition() throws {
    let draft = try Self.draft([
      "releases/1.0.0.md": Self.note
        + "\n<!-- pledge: accept prose-vague: as it was announced -->\nSoon.\n"
    ])
    #expect(draft.policy.acceptances.count == 1)
    let zones = try SystemZones.load(draft.zoneNames)
    #expect(try draft.definition(zones: zones) == Array(Self.definition().utf8))
  }

  @Test(
    "What is wrong in a release is said at its place",
    arguments: [
      ("releases/1.0.0.json", "{", ["json-invalid 1:1"]),
      ("releases/1.0.0.json", "{ \"a\": 1 }", ["key-missing 1:1"]),
      ("releases/1.0.0.md", "---\nversion: 1.0.0\n---\nText.\n", ["key-missing 2:1"]),
      (
        "releases/1.0.0.md", "---\nversion: 1.0.0\npublished: 2026-02-30\n---\nText.\n",
        ["value-invalid 3:12"]
      ),
      (
        "releases/1.0.0.md",
        "---\nversion: 1.0.0\npublished: 2025-12-01\n---\nText.\n", ["release-mismatch 3:12"]
      ),
      (
        "releases/1.0.0.md",
        "---\nversion: 1.0.0\npublished: 2026-01-01\nclassified: [{ kind: a, at: b, effect: undecided, reason: c }]\n---\nText.\n",
        ["value-invalid 4:40"]
      ),
      (
        "notes.md", "---\nkind: release\nversion: 1.0.0\npublished: 2026-01-01\n---\nText.\n",
        ["path-invalid 1:1"]
      ),
    ])
  func wrong(path: String, text: String, found: [String]) throws {
    let findings = try BaseContent.findings([path: text])
    #expect(findings.map { "\($0.rule) \($0.place.line):\($0.place.column)" } == found)
    #expect(findings.allSatisfy { $0.place.file == path })
  }

  @Test func classificationsApprovalsAndAliasesAreRead() throws {
    let policy = BaseContent.policy(
      #""approvals": [{ "fingerprint": "abc", "reason": "agreed" }], "aliases": { "severities": { "P1": ["urgent"] }, "metrics": { "initialResponse": ["first"] } }"#
    )
    let draft = try Self.draft([
      "policy.json": policy,
      "releases/1.0.0.md":
        "---\nversion: 1.0.0\npublished: 2026-01-01\nclassified:\n  - { kind: severity-text-changed, at: severities/P1, effect: stronger, reason: Clearer }\n---\nText.\n",
    ])
    #expect(draft.policy.approvals.map(\.fingerprint) == ["abc"])
    #expect(draft.policy.approvals.map { $0.reason["en"] } == ["agreed"])
    #expect(draft.policy.presentID(of: "urgent", in: .severities) == "P1")
    #expect(draft.policy.presentID(of: "first", in: .metrics) == "initialResponse")
    #expect(draft.policy.presentID(of: "urgent", in: .plans) == nil)
    let word = try #require(draft.policy.release("1.0.0")?.note?.classifications.first)
    #expect(
      (word.kind, word.at, word.effect, word.reason)
        == ("severity-text-changed", "severities/P1", .stronger, "Clearer"))
    #expect(word.place.line == 5)
  }
}
