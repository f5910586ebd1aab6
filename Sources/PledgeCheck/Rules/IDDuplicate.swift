import PledgeModel

extension Rule {
  static let idDuplicate = Rule(
    .idDuplicate, "Nothing that others refer to stands twice.",
    why: "Which of the two is meant would depend on who reads.",
    bad: Example(
      "calendars/office.json",
      "{\n  \"name\": \"Office hours\",\n  \"timeZone\": \"Europe/Madrid\",\n  \"hours\": { \"monday-friday\": \"09:00-18:00\", «\"friday\"»: \"09:00-15:00\" },\n  \"holidays\": []\n}\n"
    ),
    good: Example(
      "calendars/office.json",
      "{\n  \"name\": \"Office hours\",\n  \"timeZone\": \"Europe/Madrid\",\n  \"hours\": { \"monday-thursday\": \"09:00-18:00\", \"friday\": \"09:00-15:00\" },\n  \"holidays\": []\n}\n"
    ))
}
