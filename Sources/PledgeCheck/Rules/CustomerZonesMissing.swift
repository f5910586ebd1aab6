import PledgeModel

extension Rule {
  static let customerZonesMissing = Rule(
    "customer-zones-missing",
    "A policy with hours in the customer's own zone says where customers are.",
    why:
      "What “09:00 where you are” promises differs from zone to zone, and can be judged only for those that are named.",
    bad: Example(["policy.json": policy(zones: ""), "calendars/local.json": calendar]),
    good: Example([
      "policy.json": policy(zones: #""customerZones": ["Europe/Madrid", "America/New_York"],"#),
      "calendars/local.json": calendar,
    ]),
    needs: [.policy]
  ) { subject in
    guard subject.policy.customerZones.isEmpty else { return [] }
    let calendars = subject.policy.calendars.filter(\.isInCustomerZone)
    guard !calendars.isEmpty else { return [] }
    return [
      Finding(
        "the policy does not say in which time zones its customers are",
        at: subject.policy.identity.place, subject: "/customerZones",
        notes: calendars.map {
          .init("calendar “\($0.id)” is in the customer's own", at: $0.timeZone.place)
        },
        hint: "add “customerZones”: [“Europe/Madrid”, “America/New_York”]")
    ]
  }

  private static func policy(zones: String) -> String {
    """
    «»{
      "id": "example", \(Example.terms), "name": "Example support", "version": "1.0.0", "effectiveDate": "2026-01-01",
      "provider": { "name": "Example" }, "url": "https://support.example.com/",\(zones)
      "timeZone": "Europe/Madrid"
    }
    """
  }

  private static let calendar = """
    {
      "name": "Office hours where you are",
      "timeZone": "customer",
      "hours": { "monday-friday": "09:00-18:00" },
      "holidays": []
    }
    """
}
