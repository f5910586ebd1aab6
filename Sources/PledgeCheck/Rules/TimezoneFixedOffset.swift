import PledgeModel

extension Rule {
  static let timezoneFixedOffset = Rule(
    "timezone-fixed-offset", level: .warning,
    "A time zone is that of a place, whose clocks it follows.",
    why:
      "“Etc/GMT-1” is right for Madrid in winter and an hour wrong in summer, and its sign is the contrary of what one "
      + "expects.",
    bad: Example("calendars/office.json", calendar(zone: "«\"Etc/GMT-1\"»")),
    good: Example("calendars/office.json", calendar(zone: "\"Europe/Madrid\"")), isAcceptable: true
  ) { subject in
    subject.policy.namedZones.filter { isOffset($0.value) && subject.zones[$0.value] != nil }.map {
      zone in
      Finding(
        "“\(zone.value)” is an offset from UTC, which knows no summer time", at: zone.place,
        subject: zone.value,
        hint: "name the zone of a place, such as Europe/Madrid, or UTC where UTC itself is meant")
    }
  }

  /// Names of the IANA database that stand for an offset and no place. UTC means itself.
  private static func isOffset(_ name: String) -> Bool {
    // Eastern and Mountain time have summer time; their abbreviations have none.
    if ["EST", "MST"].contains(name) { return true }
    guard name.hasPrefix("Etc/GMT"), let sign = name.dropFirst(7).first, sign == "+" || sign == "-"
    else { return false }
    return name.dropFirst(8) != "0"
  }

  private static func calendar(zone: String) -> String {
    """
    {
      "name": "Office hours",
      "timeZone": \(zone),
      "hours": { "monday-friday": "09:00-18:00" },
      "holidays": []
    }
    """
  }
}

extension Policy {
  /// Every time zone it names, where it names it; the customer's own has no name.
  var namedZones: [Located<String>] {
    (timeZone.map { [$0] } ?? []) + customerZones
      + calendars.filter { !$0.isInCustomerZone }.map(\.timeZone)
  }
}
