import PledgeCheck
import PledgeCompiler
import PledgeModel
import PledgeTime
import Testing

/// Figures in running text, sentence by sentence.
@Suite struct FigureRuleTests {
  /// What is found in a sentence: the rule, the marked words, and what the fix writes, "!" where it is certain.
  struct Case: Sendable, CustomTestStringConvertible {
    var sentence: String
    var found: [String]
    var testDescription: String { sentence }

    init(_ sentence: String, _ found: String...) { (self.sentence, self.found) = (sentence, found) }
  }

  static let rules: Set<RuleID> = ["figure-drift", "figure-hardcoded", "translation-figure-drift"]

  static func files(_ body: String, in language: String) -> [String: String] {
    [
      "policy.json": """
      { "id": "example", "name": { "en": "Example", "es": "Ejemplo" }, "version": "1.2.0",
        "effectiveDate": "2026-01-01", "provider": { "name": "Example" }, "languages": ["en", "es"],
        "url": "https://support.example.com/", "timeZone": "Europe/Madrid" }
      """,
      "severities.md": """
      ## P1: Critical Error
      Nobody can work.

      ## P2: Serious Error
      Some cannot.

      ## P3: Minor
      A nuisance.
      """,
      "response-times.md": """
      ---
      kind: targets
      title: Response times
      columns: { First reply: initialResponse, Assigned: caseAssignment, Solved: resolution }
      clock: office
      readings: { received: next-business-day, due: close, week: 5 business days, day: business }
      none: { P3.resolution: "Scheduled" }
      ---
      | Severity | First reply | Assigned | Solved |
      |---|---|---|---|
      | P1 | 1 hour | 4 hours | 8 hours |
      | P2 | 4 hours | 8 hours | 2 business days |
      | P3 | Next Business Day | 2-3 Days | N/A |
      """,
      "channels/portal.md":
        "---\ntitle: Portal\nurl: https://help.example.com/\nhours: always\n---\nVisit us.\n",
      language == "en" ? "index.md" : "es/index.md": "---\ntitle: Help\n---\n\(body)\n",
    ]
  }

  static func found(_ body: String, in language: String) throws -> [String] {
    let files = try BaseContent.files(files(body, in: language))
    let content = MarkedContent(files).content
    let findings = try BaseContent.findings(Self.files(body, in: language))
    return findings.filter { rules.contains($0.rule) }.map { finding in
      let source = content.sources.first { $0.path == finding.place.file }
      let text = source?.range(of: finding.place).map {
        String(decoding: source?.bytes[$0] ?? [], as: UTF8.self)
      }
      let fix = finding.fix.map { " > \($0.edits[0].text)\($0.isCertain ? "!" : "")" } ?? ""
      return "\(finding.rule.name.dropFirst(7)) \(text ?? "?")\(fix)"
    }
  }

  @Test("Figures in English", arguments: FigureRuleTests.english)
  func foundInEnglish(row: Case) throws {
    #expect(try Self.found(row.sentence, in: "en") == row.found)
  }

  @Test("Figures in Spanish", arguments: FigureRuleTests.spanish)
  func foundInSpanish(row: Case) throws {
    #expect(try Self.found(row.sentence, in: "es") == row.found)
  }

  @Test("What speaks of other things", arguments: FigureRuleTests.silentEnglish)
  func nothingInEnglish(sentence: String) throws {
    #expect(try Self.found(sentence, in: "en") == [])
  }

  @Test("What speaks of other things in Spanish", arguments: FigureRuleTests.silentSpanish)
  func nothingInSpanish(sentence: String) throws {
    #expect(try Self.found(sentence, in: "es") == [])
  }

  @Test("A translation's figures are its original's", arguments: FigureRuleTests.translations)
  func translation(original: String, translation: String, found: [String]) throws {
    var files = Self.files(original, in: "en")
    files["es/index.md"] = "---\ntitle: Ayuda\n---\n\(translation)\n"
    let findings = try BaseContent.findings(files).filter { $0.rule == "translation-figure-drift" }
    #expect(findings.map(\.message) == found)
  }

  @Test func aCertainFixPrintsTheSameText() throws {
    let body =
      "For a P1 the first reply comes within 1 hour, or P2 within 4 hours.\n\nWrite to <help@example.com> or help@example.com, call +34 600 000 000, visit https://help.example.com/ and\n[help@example.com](mailto:help@example.com).\n\nOpen Monday to Friday, 09:00 to 18:00.\n\nThis policy is effective from 1 January 2026; this policy has version 1.2.0.\n"
    let content = MarkedContent(try BaseContent.files(Self.files(body, in: "en"))).content
    let date = try #require(CivilDate(iso: "2026-06-01"))
    let zones = try SystemZones.load(Draft(content).zoneNames)
    func page(_ content: Content) -> String? {
      let files = Draft(content).build(theme: DefaultTheme.files, zones: zones, on: date).files
      return files.first { $0.path == "index.html" }
        .map { String(decoding: $0.bytes, as: UTF8.self) }.map(Self.text)
    }
    let mending = Mending(content) {
      Draft($0).check(zones: zones, on: date)
    } choosing: {
      $0.rule == "figure-hardcoded" && $0.fix?.isCertain == true
    }
    #expect(mending.mended.count == 10)
    #expect(page(mending.content) == page(content))
    let again = Draft(mending.content).check(zones: zones, on: date).findings
    #expect(!again.contains { $0.rule == "figure-hardcoded" })
  }

  /// The words of a page without its tags.
  private static func text(_ page: String) -> String {
    var (text, isTag) = ("", false)
    for character in page {
      if character == "<" {
        isTag = true
      } else if character == ">" {
        isTag = false
      } else if !isTag {
        text.append(character)
      }
    }
    return text
  }

  @Test(
    .timeLimit(.minutes(1)),
    arguments: [
      "P1 response within 1 hour, ", "1 hour ", "P1 ", "4h ", "Monday 9:00 ", "response of ",
      "+34 600 000 000 ", "help@example.com ", "https://", "within the next ",
      "1 hour. P1 response 4 h. ",
    ])
  func aLineOfAMegabyteIsRead(piece: String) throws {
    let line = String(repeating: piece, count: 1_000_000 / piece.utf8.count)
    let clock = ContinuousClock()
    let draft = Draft(MarkedContent(try BaseContent.files(Self.files(line, in: "en"))).content)
    let zones = try SystemZones.load(draft.zoneNames)
    let date = try #require(CivilDate(iso: "2026-06-01"))
    let time = clock.measure { _ = draft.check(zones: zones, on: date) }
    #expect(time < .seconds(20))
  }
}
