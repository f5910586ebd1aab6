import PledgeCheck
import PledgeCompiler
import PledgeModel
import PledgeTime
import Testing

/// How files become one policy, beyond what the rules' examples show.
@Suite struct AssemblyTests {
  private static let spanishPolicy = """
    { "id": "example", "name": { "en": "Example", "es": "Ejemplo" }, "version": "1.0.0",
      "effectiveDate": "2026-01-01", "provider": { "name": "Example" }, "timeZone": "Europe/Madrid",
      "url": "https://support.example.com/", "languages": ["en", "es"], "governingLanguage": "es",
      "notice": { "days": 30 },
      "timing": { "received": "arrived", "pauses": [], "response": { "automatic": false } } }
    """

  /// The base of the rules' examples, with files that differ.
  private func draft(_ files: [String: String]) throws -> Draft {
    let base = try #require(Rule.named("target-missing")?.good).content
    return Draft(MarkedContent(base.merging(files) { $1 }).content)
  }

  private func findings(_ draft: Draft) throws -> [String] {
    let zones = try SystemZones.load(draft.zoneNames)
    let date = try #require(CivilDate(iso: "2026-06-01"))
    return draft.check(zones: zones, on: date).findings.map {
      "\($0.place.file):\($0.place.line):\($0.place.column) \($0.rule)"
    }
  }

  @Test func aTranslationIsOfTheKindOfItsOriginal() throws {
    let draft = try draft([
      "policy.json": Self.spanishPolicy,
      "es/response-times.md": "---\ntitle: Tiempos\n---\nTiempos de respuesta.\n",
      "es/severities.md":
        "## P1: Caída\nNadie puede trabajar.\n\n## P2: Defecto\nAlgo no funciona.\n",
      "es/channels/telephone.md": "---\ntitle: Teléfono\n---\nLlámenos.\n",
      "es/channels/email.md": "---\ntitle: Correo\n---\nEscríbanos.\n",
    ])
    #expect(try findings(draft) == [])
    let spanish = try #require(draft.policy.documents.first { $0.file == "es/response-times.md" })
    #expect(spanish.kind == .targets)
    #expect(spanish.prose.nodes.contains { $0.content == .component })
    #expect(draft.policy.severities.map { $0.name["es"] } == ["Caída", "Defecto"])
    #expect(draft.policy.channels.last?.name["es"] == "Teléfono")
  }

  @Test func aWeekIsAKeywordInEveryLanguage() throws {
    let table = """
      ---
      kind: targets
      title: Plazos
      clock: office
      readings: { week: WEEK, received: next-business-day, due: close }
      columns: { Aviso: initialResponse }
      commitment: target
      ---
      | Gravedad | Aviso |
      |---|---|
      | P1 | 2 días laborables |
      | P2 | 1 semana |

      """
    for week in ["5 business days", "5 días laborables"] {
      let draft = try draft([
        "policy.json": Self.spanishPolicy.replacing(#"["en", "es"]"#, with: #"["es"]"#)
          .replacing(#"{ "en": "Example", "es": "Ejemplo" }"#, with: #""Ejemplo""#),
        "response-times.md": table.replacing("WEEK", with: week),
        "severities.md":
          "## P1: Caída\nNadie puede trabajar.\n\n## P2: Defecto\nAlgo no funciona.\n",
      ])
      #expect(try findings(draft) == [])
      let target = try #require(draft.policy.targets.first { $0.severity == "P2" })
      guard case .promise(let promise) = target.value else {
        Issue.record("nothing is promised for P2")
        return
      }
      #expect(promise.term == .businessDays(5, received: .nextBusinessDay, due: .close))
    }
  }

  @Test func proseInJSONIsMarkdownWithReferences() throws {
    let draft = try draft([
      "process.json":
        #"{ "kind": "process", "steps": ["We *log* it.", "Reply: {{targets.P1.initialResponse}}", "{{targets.P9.x}}"] }"#
    ])
    let found = try findings(draft)
    #expect(found == ["process.json:1:90 reference-undefined"])
    let kinds = draft.policy.steps.map { $0.text["en"]?.nodes.map(\.content) ?? [] }
    #expect(kinds[0].contains(.emphasis) && kinds[1].contains(.reference))
  }

  @Test func markdownAndJSONSayTheSame() throws {
    let table = """
      { "kind": "targets", "title": "Response times", "clock": "office", "commitment": "target",
        "readings": { "received": "next-business-day", "due": "close" },
        "targets": { "P1": { "initialResponse": "1 hour" }, "P2": { "initialResponse": "2 business days" } } }
      """
    let markdown = try draft([:])
    var files = try #require(Rule.named("target-missing")?.good).content
    files["response-times.md"] = nil
    files["response-times.json"] = table
    let json = Draft(MarkedContent(files).content)
    #expect(try findings(json) == [])
    func promises(_ draft: Draft) -> [String] {
      draft.policy.targets.map { target in
        guard case .promise(let promise) = target.value else { return target.subject }
        return "\(target.subject) \(promise.term?.iso8601 ?? "") \(promise.clock?.value.name ?? "")"
      }
    }
    #expect(promises(json) == promises(markdown))
    #expect(promises(json) == ["P1.initialResponse PT1H office", "P2.initialResponse P2D office"])
  }

  /// Renaming a calendar is told once at every place that names it, and nowhere else.
  @Test func aRenamedCalendar() throws {
    var files = try #require(Rule.named("target-missing")?.good).content
    files["calendars/desk.json"] = files.removeValue(forKey: "calendars/office.json")
    files["channels/chat.md"] =
      "---\ntitle: Chat\nurl: https://chat.example.com/\nhours: office\n---\nChat with us.\n"
    let draft = Draft(MarkedContent(files).content)
    let found = try findings(draft)
    #expect(
      found == [
        "channels/chat.md:4:8 calendar-undefined", "response-times.md:5:8 calendar-undefined",
      ])
  }

  /// A translation of what is not there is one mistake, however many headings it has.
  @Test func aTranslationOfNothing() throws {
    let plans = "## Oro\nTodo.\n\n## Plata\nCasi todo.\n"
    let draft = try draft(["policy.json": Self.spanishPolicy, "es/plans.md": plans])
    #expect(
      try findings(draft).filter { $0.hasPrefix("es/") } == ["es/plans.md:1:1 translation-mismatch"]
    )
  }
}
