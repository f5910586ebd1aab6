import PledgeExport
import PledgeModel
import PledgeTime
import Testing

/// Request Tracker, run with what is exported for it, held to the policy's own deadlines.
@Suite(
  .serialized,
  .enabled("Request Tracker 5 is not installed: Scripts/test installs it") {
    RequestTracker.isAvailable
  })
struct RequestTrackerTests {
  @Test(arguments: [
    ("content", 6), ("Tests/PledgeExportTests/Policies/desks", 8),
    ("Tests/PledgeExportTests/Policies/southern", 6),
    ("Tests/PledgeExportTests/Policies/readings", 6),
  ])
  func deadlinesAreThePromised(folder: String, exported: Int) throws {
    let subject = try PolicyFolder.subject(folder)
    let export = try #require(Exporter.named("rt"))(subject)
    let cases = PromisedReceipt.all(of: subject, losses: export.losses, about: 1_500)
    let answers = try RequestTracker.due(cases.map(\.question), configuration: export.bytes)
    try #require(answers.count == cases.count, "\(answers.count) answers to \(cases.count)")
    #expect(Set(cases.filter { $0.expected != .none }.map(\.subject)).count >= exported)
    var wrong: [String] = []
    for (one, answer) in zip(cases, answers) where !one.allows(answer) {
      wrong.append("\(one.subject) received \(one.question.time): \(one.expected), not \(answer ?? 0)")
    }
    #expect(wrong.isEmpty, "\(wrong.count) of \(cases.count): \(wrong.prefix(5))")
  }
}
