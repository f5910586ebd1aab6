import Foundation
import Testing

/// `pledge.js`, as Node runs it, beside the specification's vectors and `pledge due`.
@Suite struct JavaScriptTests {
  private static let program = Project.root.appending(path: "Tests/Deadlines/vectors.mjs").path

  @Test func everyVectorIsAnsweredAlike() throws {
    let result = try Outside.run("node", [Self.program])
    #expect(result.code == 0, "\(result.output)\(result.errors)")
    #expect(result.output.hasSuffix(" vectors, 0 wrong\n"))
  }

  /// Open at opening and no more at closing, closed on holidays, unknown where it is not covered.
  @Test(arguments: [
    ("madrid", "2026-12-04T07:59:59Z", "false"), ("madrid", "2026-12-04T08:00:00Z", "true"),
    ("madrid", "2026-12-04T16:59:59Z", "true"), ("madrid", "2026-12-04T17:00:00Z", "false"),
    ("madrid", "2026-12-05T10:00:00Z", "false"), ("madrid", "2026-12-25T10:00:00Z", "false"),
    ("madrid", "2036-12-04T10:00:00Z", "null"), ("always", "2036-12-04T10:00:00Z", "true"),
    ("nowhere", "2026-12-04T10:00:00Z", "null"),
  ])
  func whetherACalendarIsOpen(calendar: String, moment: String, expected: String) throws {
    let folder = try TemporaryFolder()
    try folder.write(try Command.run(["export", "json", "content"]).output, to: "sla.json")
    try folder.write(
      """
      import { readFileSync } from "node:fs";
      import { isOpen } from "\(Project.root.appending(path: "templates/pledge.js").path)";
      const sla = JSON.parse(readFileSync("sla.json"));
      console.log(isOpen(sla, "\(calendar)", Date.parse("\(moment)") / 1000));
      """, to: "open.mjs")
    let result = try Outside.run("node", ["open.mjs"], in: folder.url)
    #expect(result.output == "\(expected)\n", "\(result.errors)")
  }

  @Test(arguments: ["content", "Tests/PledgeTests/Policies/regions"])
  func randomTicketsAreAnsweredAlike(policy: String) throws {
    let folder = try TemporaryFolder()
    let definition = try Command.run(["export", "json", policy])
    try folder.write(definition.output, to: "sla.json")
    let sla = try JSONDecoder().decode(Definition.self, from: Data(definition.output.utf8))
    var random = SeededGenerator(seed: 2026)
    let targets = sla.targets.filter { $0.within != nil }
    let known = try #require(sla.zones.map(\.from).max())..<#require(sla.zones.map(\.until).min())
    let tickets = (0..<2_000).compactMap { _ -> (Definition.Target, Int)? in
      targets.randomElement(using: &random).map { ($0, Int.random(in: known, using: &random)) }
    }
    try folder.write(
      tickets.map { "\($0.plan ?? ""),\($0.severity),\($0.metric),,\($1)\n" }.joined(),
      to: "tickets.csv")
    let script = try Outside.run("node", [Self.program, "sla.json", "tickets.csv"], in: folder.url)
    let answers = script.output.split(separator: "\n").map(String.init)
    try #require(answers.count == tickets.count, "\(script.errors)")
    try folder.write(
      "id,plan,severity,received\n"
        + tickets.enumerated().map { "\($0),\($1.0.plan ?? ""),\($1.0.severity),\($1.1)\n" }
        .joined(), to: "due.csv")
    let due = try Command.run(
      ["due", "--policy", "sla.json", "--from-csv", "due.csv"], in: folder.url)
    let lines = due.output.split(separator: "\n").map {
      $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    }
    let columns = try #require(lines.first)
    var answered = 0
    for (index, (target, _)) in tickets.enumerated() {
      let column = try #require(columns.firstIndex(of: target.metric))
      let told = lines[index + 1][column]
      guard told.hasPrefix("20") else {
        #expect(answers[index] == "uncovered", "\(lines[index + 1])")
        continue
      }
      answered += 1
      let instant = try Date(told, strategy: .iso8601).timeIntervalSince1970
      #expect(answers[index] == "\(Int(instant))", "\(lines[index + 1])")
    }
    #expect(answered > 1_000)
  }

  /// Steps and zones of every target at random receipts, as values.
  @Test(arguments: [
    ("Documentation/deadlines/qvd.json", ""), ("Documentation/deadlines/edges.json", ""),
    ("Documentation/deadlines/night.json", ""), ("Documentation/deadlines/long.json", ""),
    ("Documentation/deadlines/clock-changes.json", ""),
    ("Documentation/deadlines/civil-lord-howe.json", ""),
    ("Documentation/deadlines/customer.json", "Australia/Lord_Howe"),
    ("Tests/PledgeTests/Policies/regions", ""), ("Tests/PledgeTests/Policies/follow-the-sun", ""),
  ])
  func deadlinesAreExplainedAlike(policy: String, customerZone: String) throws {
    let folder = try TemporaryFolder()
    let definition =
      policy.hasSuffix(".json")
      ? try String(contentsOf: Project.root.appending(path: policy), encoding: .utf8)
      : try Command.run(["export", "json", policy]).output
    try folder.write(definition, to: "sla.json")
    let sla = try JSONDecoder().decode(Definition.self, from: Data(definition.utf8))
    let severities = Set(sla.targets.map(\.severity)).sorted()
    let known = try #require(sla.zones.map(\.from).max())..<#require(sla.zones.map(\.until).min())
    var random = SeededGenerator(seed: 2027)
    var tickets: [String] = []
    var told: [(answer: Explained, received: Int)] = []
    for _ in 0..<8 {
      let received = Int.random(in: known, using: &random)
      let zone = customerZone.isEmpty ? [] : ["--customer-zone", customerZone]
      let due = try Command.run(
        ["due", "--policy", "sla.json", "--json", "--received", "\(received)"] + zone
          + severities, in: folder.url)
      let report = try JSONDecoder().decode(Report.self, from: Data(due.output.utf8))
      for answer in report.answers {
        told.append((answer, received))
        tickets.append(
          "\(answer.plans.first ?? ""),\(answer.severity),\(answer.metric),\(customerZone),\(received)\n"
        )
      }
    }
    try folder.write(tickets.joined(), to: "tickets.csv")
    let script = try Outside.run(
      "node", [Self.program, "sla.json", "tickets.csv", "explain"], in: folder.url)
    let explained = script.output.split(separator: "\n")
    try #require(explained.count == told.count && told.count > 8, "\(script.errors)")
    for ((answer, received), line) in zip(told, explained) {
      let own = try JSONDecoder().decode(Explanation.self, from: Data(line.utf8))
      #expect(own.steps == answer.steps ?? [], "\(tickets[0]) \(answer) \(received)")
      #expect(own.zone == answer.zone, "\(answer) \(received)")
    }
    #expect(told.contains { ($0.answer.steps?.count ?? 0) > 0 })
  }

  private struct Report: Decodable { var answers: [Explained] }

  private struct Explained: Decodable {
    var plans: [String]
    var severity: String
    var metric: String
    var zone: String?
    var steps: [Step]?
  }

  private struct Explanation: Decodable {
    var zone: String?
    var steps: [Step]
  }

  /// Every member that a step may have.
  private struct Step: Decodable, Equatable {
    struct Hours: Decodable, Equatable {
      var opens: String
      var closes: String
    }
    var step: String
    var seconds: Int?
    var days: Int?
    var zone: String?
    var at: Int?
    var by: Int?
    var date: String?
    var why: String?
    var hours: [Hours]?
  }

  private struct Definition: Decodable {
    struct Zone: Decodable {
      var from: Int
      var until: Int
    }
    struct Target: Decodable {
      var plan: String?
      var severity: String
      var metric: String
      var within: String?
    }
    var zones: [Zone]
    var targets: [Target]
  }
}
