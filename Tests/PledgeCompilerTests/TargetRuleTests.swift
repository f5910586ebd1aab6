import PledgeModel
import Testing

/// The rules of severities and targets that compare several of them.
@Suite struct TargetRuleTests {
  // MARK: Severities

  @Test(arguments: [
    (["P1", "P2", "P4"], ["P2 is followed by P4: there is no P3"]),
    (["P1", "P2", "P3"], []), (["P0", "P1", "P2"], []), (["P2", "P3"], []),
    (["P4", "P2", "P1"], ["P2 is followed by P4: there is no P3"]),
    (["P10", "P20", "P30"], []), (["P1", "S3"], []), (["high", "low"], []),
    (
      ["P1", "P3", "P5"],
      ["P1 is followed by P3: there is no P2", "P3 is followed by P5: there is no P4"]
    ),
    (
      ["severity-1", "severity-3"], ["severity-1 is followed by severity-3: there is no severity-2"]
    ),
    (["P1", "P9999"], []),
  ]) func idGap(ids: [String], messages: [String]) throws {
    let severities = ids.map { "{ \"id\": \"\($0)\", \"definition\": \"\($0) is down.\" }" }
    let files = [
      "severities.md": "",
      "severities.json":
        "{ \"kind\": \"severities\", \"severities\": [\(severities.joined(separator: ","))] }",
    ]
    #expect(try BaseContent.messages(of: "severity-id-gap", files).sorted() == messages)
  }

  @Test(
    "A definition says what is hurt, or whether there is a way around it",
    arguments: [
      ("en", "The service is unavailable.", true), ("en", "There is a work-\naround.", false),
      ("en", "There is a work\naround.", true), ("en", "Important issues.", false),
      ("en", "Critical errors that need a quick answer.", false),
      ("en", "Ad-hoc requests about the product.", true), ("en-GB", "A question.", true),
      ("es", "Caída total de la plataforma.", true), ("es", "Incidencias graves.", false),
      ("es", "ERROR QUE IMPIDE TRABAJAR.", true), ("es", "CAÍDA", true),
      ("de", "Systemausfall.", true), ("de", "Schwere Fehler.", false),
      ("fr", "Le service est dégradé.", true), ("fr", "Incidents graves.", false),
      // What nobody listed words for is not judged.
      ("it", "Errori gravi.", true),
    ])
  func criterion(language: String, definition: String, isSaid: Bool) throws {
    let files = [
      "policy.json": BaseContent.policy("\"languages\": [\"\(language)\"]"),
      "severities.md":
        "## P1: A\n\(definition)\n\n## P2: B\n24 (workaround, parada, Ausfall, panne)\n",
    ]
    #expect(try BaseContent.messages(of: "severity-criterion-missing", files).isEmpty == isSaid)
  }

  @Test func aTranslationMayNotDefineTwoAlike() throws {
    let files = [
      "policy.json": BaseContent.policy("\"languages\": [\"en\", \"es\"]"),
      "es/severities.md":
        "## P1: Caída\nNadie puede trabajar.\n\n## P2: Defecto\n*Nadie*  puede\ntrabajar.\n",
    ]
    let found = try BaseContent.findings(files).filter {
      $0.rule == "severity-definition-identical"
    }
    #expect(found.map(\.place.file) == ["es/severities.md"])
    #expect(found.map(\.place.line) == [5])
  }

  // MARK: Targets

  @Test(arguments: [
    (["1 hour", "1 hour"], ["4 hours", "8 hours"], 0),
    (["1 hour", "2 hours"], ["1 hour", "2 hours"], 1),
    (["1 hour", "2 hours"], ["60 minutes", "120 minutes"], 1),
    (["1 hour", "2 hours"], ["1 hour", "4 hours"], 0),
    (["1 hour", "N/A"], ["1 hour", "2 hours"], 1),
    (["1 hour", "N/A"], ["N/A", "2 hours"], 0),
    (["1 hour", ""], ["1 hour", "2 hours"], 0),
    (["N/A", "N/A"], ["N/A", "N/A"], 0),
  ]) func plateau(first: [String], second: [String], count: Int) throws {
    let table = """
      ---
      kind: targets
      title: Response times
      clock: office
      columns: { First reply: initialResponse, Workaround: workaround }
      ---
      | Severity | First reply | Workaround |
      |---|---|---|
      | P1 | \(first[0]) | \(first[1]) |
      | P2 | \(second[0]) | \(second[1]) |

      """
    #expect(
      try BaseContent.messages(of: "target-plateau", ["response-times.md": table]).count == count)
  }

  @Test(
    "Plans are compared as they are ranked, or where one target goes against the others",
    arguments: [
      // No ranking: which plan has more is not known.
      ("", ["1 hour", "2 hours"], ["4 hours", "8 hours"], nil),
      ("", ["1 hour", "8 hours"], ["4 hours", "4 hours"], nil),
      (
        "", ["1 hour", "2 hours", "8 hours"], ["4 hours", "4 hours", "4 hours"],
        "P3.initialResponse"
      ),
      ("[silver, gold]", ["1 hour", "2 hours"], ["4 hours", "8 hours"], nil),
      ("[gold, silver]", ["1 hour", "2 hours"], ["4 hours", "8 hours"], "P1.initialResponse"),
      ("[silver, gold]", ["1 hour", "N/A"], ["4 hours", "8 hours"], "P2.initialResponse"),
      ("[silver, gold]", ["1 hour", "2 hours"], ["4 hours", "N/A"], nil),
      ("[silver]", ["1 hour", "8 hours"], ["4 hours", "4 hours"], nil),
    ] as [(String, [String], [String], String?)])
  func planOrder(ranking: String, gold: [String], silver: [String], found: String?) throws {
    let rows = zip(gold, silver).enumerated().map { "| P\($0 + 1) | \($1.0) | \($1.1) |" }
    let files = [
      "severities.md": gold.indices.map { "## P\($0 + 1): S\nIt does not work, case \($0).\n\n" }
        .joined(),
      "plans.md": (ranking.isEmpty ? "" : "---\nranking: \(ranking)\n---\n")
        + "## Gold\nEverything.\n\n## Silver\nLess.\n",
      "response-times.md": """
      ---
      kind: targets
      title: Response times
      across: plans
      metric: initialResponse
      columns: { Gold: gold, Silver: silver }
      clock: office
      ---
      | Severity | Gold | Silver |
      |---|---|---|
      \(rows.joined(separator: "\n"))

      """,
    ]
    let findings = try BaseContent.findings(files).filter { $0.rule == "target-plan-order" }
    #expect(findings.first?.place.file == found.map { _ in "response-times.md" })
    #expect(
      findings.first.map { "P\($0.place.line - 10).initialResponse" } == found)
  }

  /// Fewer channels are what a lesser plan is sold as; one for everybody is a risk.
  @Test(arguments: [("[gold]", 0), ("[gold, silver]", 0), ("[]", 1)])
  func oneChannelForTheTop(plansOfTelephone: String, count: Int) throws {
    let files = [
      "plans.md": "## Gold\nEverything.\n\n## Silver\nLess.\n",
      "channels/telephone.md":
        "---\ntitle: Telephone\nnumber: +34 600 000 000\nhours: always\nplans: \(plansOfTelephone)\n---\nCall us.\n",
    ]
    #expect(try BaseContent.messages(of: "channel-single-for-top", files).count == count)
  }

  @Test func anUnknownPlanCannotBeRanked() throws {
    let plans =
      "---\nranking: [silver, golf]\n---\n## Gold\nEverything.\n\n## Silver\nFewer tickets.\n"
    let findings = try BaseContent.findings(["plans.md": plans])
    #expect(findings.map(\.rule.name) == ["plan-undefined"])
    #expect(findings.map(\.hint) == ["did you mean “gold”?"])
  }

  @Test(
    "Units in one column",
    arguments: [
      (
        "clock: office", "readings: { received: as-received, due: close }", "4 hours",
        "2 business days", nil
      ),
      ("clock: office", "", "4 hours", "8 business hours", "P2.initialResponse"),
      ("clock: { P1: always, P2: office }", "", "4 hours", "8 business hours", nil),
      ("", "", "4 hours", "2 days", "P2.initialResponse"),
      ("", "", "4 hours", "30 minutes", nil),
      ("clock: office", "", "4 hours", "2 days", "P2.initialResponse"),
      (
        "clock: office", "readings: { day: business, received: as-received, due: close }", "2 days",
        "3 business days", "P2.initialResponse"
      ),
      (
        "clock: office", "readings: { week: 5 business days, received: as-received, due: close }",
        "3 business days", "1 week", nil
      ),
    ] as [(String, String, String, String, String?)])
  func units(clock: String, readings: String, first: String, second: String, found: String?) throws
  {
    let table = """
      ---
      kind: targets
      title: Response times
      columns: { First reply: initialResponse }
      \(clock.isEmpty ? "order: 1" : clock)
      \(readings.isEmpty ? "description: Times" : readings)
      ---
      | Severity | First reply |
      |---|---|
      | P1 | \(first) |
      | P2 | \(second) |

      """
    let findings = try BaseContent.findings(["response-times.md": table])
    #expect(
      findings.filter { $0.rule == "duration-units-mixed" }.compactMap(\.subject)
        == (found.map { [$0] } ?? []))
  }
}
