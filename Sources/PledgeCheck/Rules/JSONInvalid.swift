import PledgeModel

extension Rule {
  static let jsonInvalid = Rule(
    .jsonInvalid, "JSON files are JSON.",
    why: "A file that stops half-way holds half a promise.",
    bad: Example(
      "calendars/office.json",
      "{\n  \"name\": \"Office hours\",\n  \"timeZone\": \"Europe/Madrid\"«,»\n}\n"),
    good: Example(
      "calendars/office.json",
      "{\n  \"name\": \"Office hours\",\n  \"timeZone\": \"Europe/Madrid\",\n  \"hours\": { \"monday-friday\": \"09:00-18:00\" },\n  \"holidays\": []\n}\n"
    ))
}
