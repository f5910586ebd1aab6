/// Content files that show a rule: what differs from a small policy in which nothing is wrong.
public struct Example: Sendable {
  /// The files that differ, by path; the text may mark a place between « and ».
  public let files: [String: String]

  init(_ files: [String: String]) { self.files = files }

  /// An example that differs in one file.
  init(_ path: String, _ text: String) { files = [path: text] }

  /// The same example with one more file that differs.
  func with(_ path: String, _ text: String) -> Example {
    Example(files.merging([path: text]) { $1 })
  }

  /// All files of the example, as they would lie in a content folder, marks included.
  public var content: [String: String] { Self.base.merging(files) { $1 } }

  /// A policy of one plan, two severities and two channels, in which nothing is wrong.
  static let base = [
    "policy.json": policy(),
    "calendars/office.json": """
    {
      "name": "Office hours",
      "timeZone": "Europe/Madrid",
      "hours": { "monday-friday": "09:00-18:00" },
      "holidays": [{ "date": "2026-01-01", "name": "New Year's Day" }],
      "covers": { "from": "2026-01-01", "to": "2026-12-31" }
    }
    """,
    "channels/telephone.md": """
    ---
    title: Telephone
    number: +34 600 000 000
    hours: always
    ---
    Call us.
    """,
    "channels/email.md": """
    ---
    title: E-mail
    address: help@example.com
    hours: always
    ---
    Write to us.
    """,
    "severities.md": """
    ## P1: Outage
    Nobody can work.

    ## P2: Defect
    Something does not work, and there is a way around it.
    """,
    "response-times.md": targets(),
  ]

  /// A file of targets in which two places can be changed.
  static func targets(
    clock: String = "clock: office",
    readings: String = "readings: { received: next-business-day, due: close }",
    none: String = "", commitment: String = "commitment: target", first: String = "1 hour",
    second: String = "2 business days"
  ) -> String {
    """
    ---
    kind: targets
    title: Response times
    columns: { First reply: initialResponse }
    \([clock, readings, commitment, none].filter { !$0.isEmpty }.joined(separator: "\n"))
    ---
    | Severity | First reply |
    |---|---|
    | P1 | \(first) |
    | P2 | \(second) |

    """
  }
}
