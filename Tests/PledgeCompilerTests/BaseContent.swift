import PledgeCheck
import PledgeCompiler
import PledgeModel
import PledgeTime
import Testing

/// The policy of the rules' examples in which nothing is wrong, with files that differ.
enum BaseContent {
  /// - Parameter files: an empty text takes a file away.
  static func files(_ files: [String: String]) throws -> [String: String] {
    try #require(Rule.named("target-missing")?.good).content.merging(files) { $1 }
      .filter { !$0.value.isEmpty }
  }

  /// What is found in it, on a day.
  static func findings(_ files: [String: String], on day: String = "2026-06-01") throws -> [Finding]
  {
    let draft = Draft(MarkedContent(try Self.files(files)).content)
    let date = try #require(CivilDate(iso: day))
    return draft.check(zones: try SystemZones.load(draft.zoneNames), on: date).findings
  }

  /// The messages of one rule.
  static func messages(of rule: RuleID, _ files: [String: String], on day: String = "2026-06-01")
    throws -> [String]
  {
    try findings(files, on: day).filter { $0.rule == rule }.map(\.message)
  }

  /// A policy that says more than the one of the examples.
  static func policy(_ more: String) -> String {
    """
    { "id": "example", "name": "Example support", "version": "1.0.0", "effectiveDate": "2026-01-01",
      "provider": { "name": "Example" }, "url": "https://support.example.com/",
      "timeZone": "Europe/Madrid"\(more.isEmpty ? "" : ", ")\(more) }
    """
  }
}
