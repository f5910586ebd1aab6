import PledgeModel
import Testing

/// Moments at which a clock runs and nobody can be reached.
@Suite struct OutsideHoursTests {
  /// A telephone and a mailbox with these hours, and a first target on a clock.
  private static func files(
    telephone: String, email: String, clock: String, first: String = "1 hour"
  ) -> [String: String] {
    [
      "channels/telephone.md":
        "---\ntitle: Telephone\nnumber: +34 600 000 000\nhours: \(telephone)\n---\nCall us.\n",
      "channels/email.md":
        "---\ntitle: E-mail\naddress: help@example.com\nhours: \(email)\n---\nWrite to us.\n",
      "calendars/early.json": calendar(#"{ "monday-friday": "06:00-14:00" }"#),
      "calendars/late.json": calendar(#"{ "monday-friday": "14:00-20:00" }"#),
      "calendars/lunch.json": calendar(#"{ "monday-friday": ["09:00-13:00", "14:00-18:00"] }"#),
      "calendars/nights.json": calendar(
        #"{ "monday-thursday": "18:00-09:00", "friday-sunday": "18:00-18:30" }"#),
      "response-times.md": """
      ---
      kind: targets
      title: Response times
      columns: { First reply: initialResponse }
      clock: { P1: \(clock), default: office }
      readings: { day: \(first == "1 day" ? "24 hours" : "business"), received: next-business-day, due: close }
      ---
      | Severity | First reply |
      |---|---|
      | P1 | \(first) |
      | P2 | 30 hours |

      """,
    ]
  }

  private static func calendar(_ hours: String) -> String {
    "{ \"name\": \"Desk\", \"timeZone\": \"Europe/Madrid\", \"hours\": \(hours), \"holidays\": [] }"
  }

  @Test(
    arguments: [
      ("always", "office", "always", nil),
      ("office", "office", "office", nil),
      // 2026-01-01 is a holiday of the office, so nothing is open from the first moment on.
      ("office", "office", "always", "Thu 2026-01-01 01:00 to Fri 2026-01-02 09:00"),
      ("early", "late", "always", "Thu 2026-01-01 01:00 to Thu 2026-01-01 06:00"),
      // The office is open from 09:00 to 18:00, and one of the two always is then.
      ("early", "late", "office", nil),
      ("lunch", "lunch", "office", "Fri 2026-01-02 13:00 to Fri 2026-01-02 14:00"),
      ("early", "early", "office", "Fri 2026-01-02 14:00 to Fri 2026-01-02 18:00"),
      ("office", "nights", "always", "Thu 2026-01-01 09:00 to Thu 2026-01-01 18:00"),
    ] as [(String, String, String, String?)])
  func gap(telephone: String, email: String, clock: String, found: String?) throws {
    let name = clock == "always" ? "elapsed time" : "“\(clock)”"
    let messages = try BaseContent.messages(
      of: "target-outside-hours", Self.files(telephone: telephone, email: email, clock: clock))
    #expect(
      messages.first
        == found.map { "P1 is promised “1 hour” on \(name), and nobody can be reached from \($0)" })
  }

  /// Days are counted, and do not run.
  @Test(arguments: [("2 business days", "office", false), ("1 day", "always", true)])
  func days(first: String, clock: String, isFound: Bool) throws {
    let files = Self.files(telephone: "early", email: "early", clock: clock, first: first)
    let found = try BaseContent.findings(files).filter { $0.rule == "target-outside-hours" }
    #expect(found.contains { $0.subject == "P1.initialResponse" } == isFound)
  }

  /// A channel for others opens nothing.
  @Test func onlyChannelsThatTakeTheSeverityCount() throws {
    var files = Self.files(telephone: "always", email: "office", clock: "always")
    #expect(try BaseContent.messages(of: "target-outside-hours", files) == [])
    files["channels/telephone.md"]?.replace("hours:", with: "severities: [P2]\nhours:")
    #expect(try BaseContent.messages(of: "target-outside-hours", files).count == 1)
  }

  /// Beyond what a calendar covers nobody knows whether it is open.
  @Test func whatIsNotKnownIsNoGap() throws {
    var files = Self.files(telephone: "short", email: "short", clock: "always")
    files["calendars/short.json"] = """
      { "name": "Desk", "timeZone": "Europe/Madrid", "hours": { "monday-sunday": "00:00-24:00" },
        "holidays": [], "covers": { "from": "2026-01-01", "to": "2026-12-31" } }
      """
    #expect(try BaseContent.messages(of: "target-outside-hours", files) == [])
  }
}
