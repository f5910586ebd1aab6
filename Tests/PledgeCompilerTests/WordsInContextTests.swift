import PledgeModel
import Testing

/// Words that mean something else beside others.
@Suite struct WordsInContextTests {
  @Test(
    "Day and night on some days of the week is not always",
    arguments: [
      ("Working days, around the clock", false), ("24 hours a day, Monday to Friday", false),
      ("24x5, day and night", false), ("Las 24 horas en días laborables", false),
      ("Montag bis Freitag rund um die Uhr", false), ("Around the clock", true),
      ("24x7 line", true),
    ])
  func roundTheClock(name: String, isFound: Bool) throws {
    let calendar = """
      {
        "name": "\(name)",
        "timeZone": "Europe/Madrid",
        "hours": { "monday-friday": "00:00-24:00" },
        "holidays": [{ "date": "2026-01-01", "name": "New Year's Day" }],
        "covers": { "from": "2026-01-01", "to": "2026-12-31" }
      }
      """
    let found = try BaseContent.messages(
      of: "always-open-contradiction", ["calendars/office.json": calendar])
    #expect(found.isEmpty != isFound)
  }

  @Test(
    "A plan that is called Priority ranks no ticket",
    arguments: [
      ("Priority", "Customers of Priority may call.", 0),
      ("Priority", "Tell us the severity, and we set the priority.", 1),
      ("Gold", "Priority is set by us.", 1),
    ])
  func priority(plan: String, text: String, count: Int) throws {
    let files = [
      "plans.md": "## \(plan)\nEverything.\n",
      "index.md": "# Help\n\nThe severity counts. \(text)\n",
    ]
    #expect(try BaseContent.messages(of: "term-inconsistent", files).count == count)
  }
}
