extension Example {
  /// What a complete policy.json says beside who promises: members of its object.
  static let terms = ["notice", "timing"].compactMap { termsByName[$0] }.joined(separator: ", ")

  private static let termsByName = [
    "notice": #""notice": { "days": 30 }"#,
    "timing":
      "\"timing\": { \(timing.sorted { $0.key < $1.key }.map(\.value).joined(separator: ", ")) }",
  ]

  private static let timing = [
    "received": #""received": "arrived""#, "pauses": #""pauses": []"#,
    "response": #""response": { "automatic": false }"#,
  ]

  /// The base's policy.json.
  ///
  /// - Parameters:
  ///   - lacking: a term, or a part of `timing`, that is left out.
  ///   - more: further members.
  ///   - name: the policy's, as JSON.
  static func policy(
    lacking: String = "", and more: String = "", name: String = "\"Example support\""
  ) -> String {
    var terms: [String] = []
    if lacking != "notice" { terms.append(termsByName["notice"] ?? "") }
    let parts = timing.filter { $0.key != lacking }.sorted { $0.key < $1.key }.map(\.value)
    terms.append("\"timing\": { \(parts.joined(separator: ", ")) }")
    if !more.isEmpty { terms.append(more) }
    return """
      {
        "id": "example",
        "name": \(name),
        "version": "1.0.0",
        "effectiveDate": "2026-01-01",
        "provider": { "name": "Example" },
        "url": "https://support.example.com/",
        "timeZone": "Europe/Madrid",
        \(terms.joined(separator: ",\n  "))
      }
      """
  }

  /// A policy.json without a term, at whose beginning that is found.
  static func without(_ term: String) -> Example {
    Example("policy.json", "«»" + policy(lacking: term))
  }

  /// An escalation path of one level or two, by what their data says.
  static func escalation(_ first: String, and second: String? = nil) -> String {
    let levels = ["  first: { \(first) }"] + (second.map { ["  top: { \($0) }"] } ?? [])
    let headings =
      ["## First\nSomebody takes over."] + (second == nil ? [] : ["## Top\nSomebody else does."])
    return """
      ---
      title: Escalation
      roles: { manager: Support manager }
      levels:
      \(levels.joined(separator: "\n"))
      ---
      \(headings.joined(separator: "\n\n"))

      """
  }
}
