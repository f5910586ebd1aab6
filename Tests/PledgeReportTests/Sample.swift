import PledgeModel
import PledgeReport

/// A report in which everything that makes formats differ is there at once.
enum Sample {
  static let sources = [
    SourceText(path: "my page.md", bytes: Array("one\n日本 x 👩‍🚀 huors: 1\n".utf8)),
    SourceText(path: "policy.json", bytes: Array("\u{FEFF}{ \"ñ\": 1 }\n".utf8)),
  ]

  static let findings = [
    finding(
      "key-unknown", .error, "unknown key “huors”, 100% <sure>: \"really\"\n::error::not this",
      Place(file: "my page.md", line: 2, column: 22, endLine: 2, endColumn: 27)
    ) {
      $0.hint = "did you mean “hours”?"
      $0.notes = [
        .init("the first is here", at: Place(file: "policy.json", column: 6, endColumn: 10))
      ]
      $0.fix = Fix(
        "write “hours”", isCertain: false,
        edits: [.init("hours", at: $0.place), .init("", at: Place(file: "policy.json"))])
    },
    finding(
      "target-order", .warning, "sooner",
      Place(file: "policy.json", line: 1, column: 6, endLine: 2, endColumn: 1)
    ) { $0.subject = "P5.initialResponse" },
    finding(
      "target-order", .info, "sooner still\u{1B}[31m",
      Place(file: "policy.json", line: 1, column: 6)
    ) { $0.subject = "P5.initialResponse" },
    finding("made-up", .error, "no rule has this name", Place(file: "gone.md")) { _ in },
  ]

  static let rules = [
    RuleText(
      id: "key-unknown", level: .error, summary: "Every key means something.", why: "It is lost.",
      bad: [.init(path: "a.md", text: "huors: 1")], good: [.init(path: "a.md", text: "hours: 1\n")]),
    RuleText(id: "target-order", level: .warning, summary: "Order & rank.", why: "They are read."),
    RuleText(id: "url-missing", level: .info, summary: "An address.", why: "Links need it."),
  ]

  static let report = FindingReport(
    findings.withFingerprints(in: sources), accepted: 2, known: 3, rules: rules, sources: sources,
    folder: "./our content/", version: "1.2.3")

  private static func finding(
    _ rule: RuleID, _ level: Level, _ message: String, _ place: Place,
    _ change: (inout Finding) -> Void
  ) -> Finding {
    var finding = Finding(rule, message, at: place)
    finding.level = level
    change(&finding)
    return finding
  }
}
