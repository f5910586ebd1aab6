import PledgeJSON
import PledgeModel
import PledgeSLA
import Testing

/// No input crashes or hangs the reader.
@Suite struct HostileTests {
  let text = SLADefinition.json(of: Fixture.full, zones: Fixture.zones).text()

  @Test(.timeLimit(.minutes(1))) func truncated() {
    for end in stride(from: 0, to: text.count - 2, by: 97) {
      let (policy, findings) = SLADefinition.read(SourceText(sla: Array(text[..<end])))
      #expect(policy == nil)
      #expect(findings.map(\.rule) == [.jsonInvalid])
    }
  }

  @Test(
    .timeLimit(.minutes(1)),
    arguments: [
      "unknown keys", "languages", "severities", "plans of one id", "targets of one cell",
      "undefined metrics", "marks",
    ]) func many(_ what: String) throws
  {
    let count = 5_000
    var object = JSON(try JSONNode(parsing: text))
    switch what {
    case "unknown keys": object.set("notice", .object((0..<count).map { .init("dayz\($0)", 1) }))
    case "languages": object.set("name", .object((0..<count).map { .init("en-\($0)", "x") }))
    case "severities":
      object.set("severities", .array((0..<count).map { ["id": "P\($0)", "name": [:]] }))
    case "plans of one id":
      let plan: JSON = ["id": "gold", "name": [:], "hasTargets": true]
      object.set("plans", .array(Array(repeating: plan, count: count)))
    case "targets of one cell", "undefined metrics":
      let isOne = what == "targets of one cell"
      object.set(
        "targets",
        .array(
          (0..<count).map {
            [
              "severity": "P1", "metric": .string(isOne ? "update" : "m\($0)"), "within": "PT1H",
              "clock": "always",
              "phrase": ["en": "1 hour"],
            ]
          }))
    case _:
      object.set(
        "severities",
        .array(
          (0..<20).map {
            ["id": .string(String(repeating: "\u{300}", count: count) + "\($0)"), "name": [:]]
          }))
    }
    let (policy, findings) = SLADefinition.read(SourceText(sla: object.text()))
    #expect(policy != nil)
    #expect(what == "severities" || what == "marks" || !findings.isEmpty)
  }

  @Test func deep() {
    let deep =
      Array(#"{"sla":"1.0","name":"#.utf8) + Array(repeating: UInt8(ascii: "["), count: 100_000)
    #expect(SLADefinition.read(SourceText(sla: deep)).findings.map(\.rule) == [.jsonInvalid])
  }
}

extension JSON {
  fileprivate mutating func set(_ key: String, _ value: JSON) {
    guard case .object(var members) = self else { return }
    for index in members.indices where members[index].key == key { members[index].value = value }
    self = .object(members)
  }
}
