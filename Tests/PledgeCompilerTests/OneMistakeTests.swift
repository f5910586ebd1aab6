import PledgeCompiler
import PledgeModel
import Testing

/// Mistakes that used to be told several times, or not at all: each is found once, where it is made.
@Suite struct OneMistakeTests {
  private static let spanish = """
    "languages": ["en", "es"], "governingLanguage": "en", "notice": { "days": 30 },
    "timing": { "pauses": [], "received": "arrived", "response": { "automatic": false } }
    """

  /// The base in two languages.
  private static let translated = [
    "policy.json": BaseContent.policy(spanish).replacing(
      "\"name\": \"Example support\"",
      with: "\"name\": { \"en\": \"Example support\", \"es\": \"Soporte de Example\" }"),
    "calendars/office.json": """
    {
      "name": { "en": "Office hours", "es": "Horario" },
      "timeZone": "Europe/Madrid",
      "hours": { "monday-friday": "09:00-18:00" },
      "holidays": [{ "date": "2026-01-01", "name": { "en": "New Year's Day", "es": "Año Nuevo" } }],
      "covers": { "from": "2026-01-01", "to": "2026-12-31" }
    }
    """,
    "es/channels/telephone.md": "---\ntitle: Teléfono\n---\nLlámenos.\n",
    "es/channels/email.md": "---\ntitle: Correo\n---\nEscríbanos.\n",
    "es/severities.md":
      "## P1: Parada\nNadie puede trabajar.\n\n## P2: Defecto\nAlgo no funciona, y hay alternativa.\n",
    "es/response-times.md": "---\ntitle: Tiempos\n---\n{{targets}}\n",
  ]

  private static func found(_ files: [String: String]) throws -> [String] {
    try BaseContent.findings(translated.merging(files) { $1 })
      .map { "\($0.place.file):\($0.place.line):\($0.place.column) \($0.rule)" }
  }

  @Test func theBaseIsClean() throws { #expect(try Self.found([:]) == []) }

  @Test("A fault in policy.json is not told anew of every text in another language")
  func faultInPolicy() throws {
    let policy = try #require(Self.translated["policy.json"])
    let twice = policy.replacing(
      "\"version\": \"1.0.0\",", with: "\"version\": \"1.0.0\",\n\"version\": \"1\",")
    #expect(try Self.found(["policy.json": twice]) == ["policy.json:2:1 json-invalid"])
    #expect(
      try Self.found(["policy.json": policy + "}"]).map { $0.split(separator: " ").last }
        == ["json-invalid"])
  }

  @Test("What is defined twice is not missing elsewhere") func duplicates() throws {
    let severities =
      "## P1: Outage\nNobody can work.\n\n## P1: Defect\nSomething does not work, and there is a way around it.\n"
    #expect(
      try Self.found(["severities.md": severities]) == ["severities.md:4:1 severity-id-duplicate"])
    let plans = [
      "plans.md": "---\nranking: [gold, free]\n---\n## Gold\nAll.\n\n## Gold\nThe software.\n",
      "es/plans.md":
        "---\nids: { Oro: gold, Gratis: free }\n---\n## Oro\nTodo.\n\n## Gratis\nEl programa.\n",
    ]
    #expect(try Self.found(plans) == ["plans.md:7:1 id-duplicate"])
  }

  @Test("What stands in a file that cannot be read is not missing elsewhere") func unread() throws {
    let help = [
      "index.md": "# Help\n\nSee [P1](severities.md#P1).\n",
      "es/index.md": "# Ayuda\n\nVea [P1](severities.md#P1).\n",
    ]
    #expect(try Self.found(help) == [])
    let broken = ["severities.md": "---\nkind: severty\n---\n## P1: Outage\nNobody can work.\n"]
    #expect(
      try Self.found(help.merging(broken) { $1 }) == ["severities.md:2:7 kind-unknown"])
    let plans = [
      "plans.md": "## Gold\nAll.\n", "es/plans.md": "## Gold\nTodo.\n",
      "response-times.md": try #require(Self.translated["es/response-times.md"])
        .replacing("---\n{{", with: "{{"),
    ]
    #expect(try Self.found(plans) == ["response-times.md:1:1 front-matter-invalid"])
  }

  @Test("A mistyped key is not missing beside it") func mistypedKey() throws {
    let table = """
      ---
      kind: targets
      title: Response times
      columns: { First reply: initialResponse }
      clock: always
      comitment: target
      ---
      | Severity | First reply |
      |---|---|
      | P1 | 1 hour |
      | P2 | 2 hours |

      """
    #expect(try Self.found(["response-times.md": table]) == ["response-times.md:6:1 key-unknown"])
  }

  @Test(
    "A table that is none, or says more than it has columns for",
    arguments: [
      ("|---|---|\n", "", "response-times.md:8:1 structure-invalid"),
      (
        "| P1 | 1 hour |", "| P1 | 1 hour | 2 hours |", "response-times.md:10:17 structure-invalid"
      ),
      ("| P1 | 1 hour |", "| P1 | 1 hour | |", ""), ("| P1 | 1 hour |", "| P1 | 1 hour", ""),
    ])
  func table(old: String, new: String, expected: String) throws {
    let table = """
      ---
      kind: targets
      title: Response times
      columns: { First reply: initialResponse }
      clock: always
      commitment: target
      ---
      | Severity | First reply |
      |---|---|
      | P1 | 1 hour |
      | P2 | 2 hours |

      """
    let found = try Self.found(["response-times.md": table.replacing(old, with: new)])
    #expect(found == (expected.isEmpty ? [] : [expected]))
  }

  @Test("A table typed in a translation is no stale one") func typedTable() throws {
    #expect(
      try Self.found([
        "es/response-times.md": "---\ntitle: Tiempos\n---\n| A | B |\n|---|---|\n| 1 | 2 |\n"
      ])
        == ["es/response-times.md:4:1 translation-repeats-data"])
  }

  @Test("An image or a link without text has its whole place") func emptyImage() throws {
    for (text, rule) in [
      ("![](a%20b.png \"x\")", "image-alt-missing"), ("[](severities.md)", "link-text-vague"),
    ] {
      let findings = try BaseContent.findings([
        "index.md": "# Help\n\nSee \(text) here.\n", "a b.png": "x",
      ])
      #expect(findings.map(\.rule.name) == [rule])
      #expect(
        findings.map(\.place)
          == [
            Place(file: "index.md", line: 3, column: 5, endLine: 3, endColumn: 5 + text.utf8.count)
          ])
    }
  }
}
