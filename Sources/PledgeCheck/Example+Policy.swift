extension Example {
  /// What a complete policy.json says beside who promises: members of its object.
  static let terms = terms(lacking: "").joined(separator: ", ")

  private static let timing = [
    ("pauses", #""pauses": []"#), ("received", #""received": "arrived""#),
    ("response", #""response": { "automatic": false }"#),
  ]

  /// - Parameter lacking: a term, or a part of `timing`, that is left out.
  private static func terms(lacking: String) -> [String] {
    let parts = timing.filter { $0.0 != lacking }.map(\.1).joined(separator: ", ")
    let notice = lacking == "notice" ? [] : [#""notice": { "days": 30 }"#]
    return notice + ["\"timing\": { \(parts) }"]
  }

  /// The base's policy.json.
  ///
  /// - Parameters:
  ///   - lacking: a term, or a part of `timing`, that is left out.
  ///   - more: further members.
  ///   - name: the policy's, as JSON.
  static func policy(
    lacking: String = "", and more: String = "", name: String = "\"Example support\""
  ) -> String {
    let members = (terms(lacking: lacking) + (more.isEmpty ? [] : [more])).joined(
      separator: ",\n  ")
    return """
      {
        "id": "example",
        "name": \(name),
        "version": "1.0.0",
        "effectiveDate": "2026-01-01",
        "provider": { "name": "Example" },
        "url": "https://support.example.com/",
        "timeZone": "Europe/Madrid",
        \(members)
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
