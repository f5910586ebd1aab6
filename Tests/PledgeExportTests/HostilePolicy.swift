import PledgeModel
import PledgeTime
import Testing

/// A policy whose names are chosen to break files: quotes, line breaks, formulas, markup.
enum HostilePolicy {
  static let names = [
    "=HYPERLINK(\"http://x\")", "a,b;\"c\"\r\nd", "</script><b>|*x*|`", "'quoted",
    "@all [x](javascript:y)",
    "1. # one\n\n# two", "| a | b |", "nul\u{0}\u{1B}[31m", "+1", "",
  ]

  static let policy: Policy = {
    let place = Place(file: "policy.json")
    func text(_ value: String) -> Localized<String> { Localized(value, in: "en") }
    var policy = Policy(
      identity: Identity(id: "x", name: text(names[2]), version: names[1], place: place),
      languages: ["en", "es"])
    policy.metrics = [Metric(id: "initialResponse", name: text(names[6]))]
    policy.calendars = [
      SupportCalendar(
        id: "office", name: text(names[4]), timeZone: Located("Europe/Madrid", at: place),
        weeklyHours: Array(
          repeating: ["09:00-14:00", "15:00-24:00"].compactMap { LocalInterval($0) }, count: 5)
          + [["22:00-06:00"].compactMap { LocalInterval($0) }, []],
        specialDates: [
          SupportCalendar.SpecialDate(
            date: .earliest, meaning: .holiday, name: text(names[5]), hours: [], place: place)
        ],
        covers: .earliest ... .earliest, place: place)
    ]
    policy.channels = names.enumerated().map { index, name in
      Channel(
        id: "c\(index)", name: text(name), contact: .telephone(name),
        hours: Located(index == 0 ? .always : .calendar("office"), at: place),
        languages: ["en"], have: Localized([name], in: "en"), body: Localized(), place: place)
    }
    policy.plans = names.enumerated().map {
      Plan(id: "plan\($0)\($1)", name: text($1), place: place)
    }
    policy.severities = [Severity(id: "P1", name: text(names[0]), place: place)]
    policy.targets = names.enumerated().map { index, name in
      let value: Target.Value =
        index % 2 == 0
        ? .promise(
          Promise(
            phrase: DurationPhrase(lower: 2, 3, .day), written: name,
            clock: Located(.calendar("office"), at: place),
            readings: Readings(
              day: .business, received: .nextBusinessDay, due: .close, range: .upper)))
        : .none(Absence(wording: .notApplicable, written: "N/A", reason: text(name)))
      return Target(
        plan: "plan\(index)\(name)", severity: "P1", metric: "initialResponse", value: value,
        place: place, subject: "P1.initialResponse")
    }
    return policy
  }()
}
