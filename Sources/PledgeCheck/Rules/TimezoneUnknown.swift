import PledgeModel

extension Rule {
  static let timezoneUnknown = Rule(
    "timezone-unknown", "Every time zone is one the IANA database knows.",
    why: "09:00 in a zone that does not exist is no moment at all.",
    bad: Example(example(zone: "«\"Europe/Madird\"»", customers: "«\"America/New_Yorck\"»")),
    good: Example(example(zone: "\"Europe/Madrid\"", customers: "\"America/New_York\""))
  ) { subject in
    subject.policy.namedZones.filter { !$0.value.isEmpty && subject.zones[$0.value] == nil }.map {
      zone in
      let isCustomers = zone.value == SupportCalendar.customerZone
      let near = isCustomers ? nil : nearest(to: zone.value, among: subject.zones.allNames)
      return Finding(
        "there is no time zone “\(zone.value)”", at: zone.place, subject: zone.value,
        hint: hint(zone.value, near: near),
        // Another zone is another promise.
        fix: near.map {
          Fix("write \($0)", isCertain: false, edits: [.init("\"\($0)\"", at: zone.place)])
        })
    }
  }

  private static func hint(_ zone: String, near: String?) -> String {
    if zone == SupportCalendar.customerZone {
      return "only the hours of a calendar can be in the customer's own zone"
    }
    if zone.contains(where: { ("0"..."9").contains($0) || $0 == "+" }) {
      return
        "an offset is wrong for half of the year: name the zone of a place, such as Europe/Madrid"
    }
    return near.map { "did you mean “\($0)”?" }
      ?? "use a name of the IANA database, such as Europe/Madrid"
  }

  private static func example(zone: String, customers: String) -> [String: String] {
    [
      "calendars/office.json": """
      {
        "name": "Office hours",
        "timeZone": \(zone),
        "hours": { "monday-friday": "09:00-18:00" },
        "holidays": []
      }
      """,
      "policy.json": """
      {
        "id": "example", \(Example.terms), "name": "Example support", "version": "1.0.0", "effectiveDate": "2026-01-01",
        "provider": { "name": "Example" }, "url": "https://support.example.com/",
        "customerZones": [\(customers)],
        "timeZone": "Europe/Madrid"
      }
      """,
    ]
  }
}
