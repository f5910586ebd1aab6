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
