import PledgeModel

extension Rule {
  static let timezoneUnknown = Rule(
    "timezone-unknown", "Every time zone is one the IANA database knows.",
    why: "09:00 in a zone that does not exist is no moment at all.",
    bad: Example("calendars/office.json", calendar(zone: "«\"Europe/Madird\"»")),
    good: Example("calendars/office.json", calendar(zone: "\"Europe/Madrid\""))
  ) { subject in
    let named =
      (subject.policy.timeZone.map { [$0] } ?? []) + subject.policy.calendars.map(\.timeZone)
    return named.filter { !$0.value.isEmpty && subject.zones[$0.value] == nil }.map {
      zone in
      Finding(
        "timezone-unknown", "there is no time zone “\(zone.value)”", at: zone.place,
        subject: zone.value,
        hint: nearest(to: zone.value, among: subject.zones.allNames).map { "did you mean “\($0)”?" }
          ?? "use a name of the IANA database, such as Europe/Madrid")
    }
  }

  private static func calendar(zone: String) -> String {
    """
    {
      "name": "Office hours",
      "timeZone": \(zone),
      "hours": { "monday-friday": "09:00-18:00" }
    }
    """
  }
}
