import PledgeExport
import PledgeModel
import PledgeTime
import Testing

/// Request Tracker, run with what is exported for it, held to the policy's own deadlines.
@Suite(
  .serialized,
  .enabled(
    if: RequestTracker.isAvailable,
    "Request Tracker 5 is not installed: Scripts/test installs it"))
struct RequestTrackerTests {
  struct Folder {
    var path: String
    /// How many of its targets Request Tracker can keep, and how many at least of them exactly at some receipt.
    var kept: Int
    var exact: Int
    /// About how many tickets it is asked for.
    var tickets: Int
  }

  static let folders = [
    Folder(path: "content", kept: 10, exact: 10, tickets: 300),
    Folder(path: "Tests/PledgeExportTests/Policies/desks", kept: 8, exact: 8, tickets: 400),
    Folder(path: "Tests/PledgeExportTests/Policies/southern", kept: 8, exact: 8, tickets: 300),
    Folder(path: "Tests/PledgeExportTests/Policies/readings", kept: 7, exact: 6, tickets: 200),
    // Night shifts, half days, special openings, a shorter Friday.
    Folder(path: "Tests/PledgeExportTests/Policies/shifts", kept: 12, exact: 8, tickets: 900),
  ]

  @Test(arguments: folders)
  func deadlinesAreThePromised(_ policy: Folder) throws {
    let subject = try PolicyFolder.subject(policy.path)
    let exporter = try #require(Exporter.named("rt"))
    let export = exporter(subject)
    let cases = PromisedReceipt.all(of: subject, losses: export.losses, about: policy.tickets)
    let answers = try RequestTracker.due(cases.map(\.question), configuration: export.bytes)
    try #require(answers.count == cases.count, "\(answers.count) answers to \(cases.count)")
    #expect(Set(cases.filter { $0.expected != .none }.map(\.subject)).count == policy.kept)
    #expect(Set(cases.filter(\.isExact).map(\.subject)).count >= policy.exact)
    var wrong: [String] = []
    for (one, answer) in zip(cases, answers) where !one.allows(answer) {
      wrong.append(
        "\(one.subject) received \(one.question.time): \(one.expected), not \(answer ?? 0)")
    }
    #expect(wrong.isEmpty, "\(wrong.count) of \(cases.count): \(wrong.prefix(5))")
  }

  @Test(arguments: ["content", "Tests/PledgeExportTests/Policies/desks"])
  func ticketsFallDueAtTheFirstOfTheirDeadlines(folder: String) throws {
    let subject = try PolicyFolder.subject(folder)
    let exporter = try #require(Exporter.named("rt"))
    let export = exporter(subject)
    let cases = PromisedReceipt.all(of: subject, losses: export.losses, about: 40)
    let questions = Set(cases.map(\.question)).prefix(6).flatMap { one in
      ["Response", "Resolve", "ticket"].map {
        RequestTracker.Receipt(way: $0, level: one.level, time: one.time)
      }
    }
    let answers = try RequestTracker.due(questions, configuration: export.bytes)
    try #require(answers.count == questions.count && !questions.isEmpty)
    for index in stride(from: 0, to: answers.count, by: 3) {
      let first = [answers[index], answers[index + 1]].compactMap(\.self).min()
      #expect(answers[index + 2] == first, "\(questions[index])")
    }
  }

  static let hostile = "x'; die; $y @{[die]} \\' \\ \" é\u{0}\r\n=pod\n__END__ 🏴 %s }"

  @Test func hostileNamesReadBack() throws {
    var subject = try PolicyFolder.subject("content")
    let received: Int64 = 1_781_510_400
    let plain = try #require(Exporter.named("rt"))
    let questions = { (plan: String) in
      ["P1", "P3"].map {
        RequestTracker.Receipt(way: "Response", level: "\(plan)-\($0)", time: received)
      }
    }
    let expected = try RequestTracker.due(
      questions("commercial"), configuration: plain(subject).bytes)
    for index in subject.policy.calendars.indices {
      subject.policy.calendars[index].id = Self.hostile
    }
    for index in subject.policy.targets.indices {
      subject.policy.targets[index].plan = Self.hostile
      guard case .promise(var promise) = subject.policy.targets[index].value,
        case .calendar = promise.clock?.value
      else { continue }
      promise.clock?.value = .calendar(Self.hostile)
      subject.policy.targets[index].value = .promise(promise)
    }
    let export = plain(subject)
    let answers = try RequestTracker.due(questions(Self.hostile), configuration: export.bytes)
    #expect(export.bytes.allSatisfy { $0 == 10 || (32..<127).contains($0) })
    #expect(answers == expected)
    #expect(answers.first == received + 3600)
  }

  @Test func namesThatCannotBeToldApartAreOmitted() throws {
    var subject = try PolicyFolder.subject("content")
    for index in subject.policy.targets.indices {
      subject.policy.targets[index].plan = String(repeating: "x", count: 70)
    }
    let exporter = try #require(Exporter.named("rt"))
    let export = exporter(subject)
    #expect(!String(decoding: export.bytes, as: UTF8.self).contains("Response"))
    #expect(
      export.losses.contains { $0.effect == .omitted && $0.subject.hasSuffix("P1.initialResponse") }
    )
  }

  /// A ticket's level "0" is false to Perl, and Request Tracker would set no due date.
  @Test func aLevelNamedZeroIsOmitted() throws {
    var subject = try PolicyFolder.subject("content")
    for index in subject.policy.targets.indices {
      subject.policy.targets[index].plan = nil
      if subject.policy.targets[index].severity == "P1" {
        subject.policy.targets[index].severity = "0"
      }
    }
    let exporter = try #require(Exporter.named("rt"))
    let export = exporter(subject)
    #expect(!String(decoding: export.bytes, as: UTF8.self).contains("'0' =>"))
    #expect(
      export.losses.contains {
        $0.effect == .omitted && $0.subject == "targets.0.initialResponse"
      })
  }
}
