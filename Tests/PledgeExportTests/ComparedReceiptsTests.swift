import Foundation
import PledgeModel
import PledgeTime
import Testing

@testable import PledgeExport

/// Exports are held to a promise wherever it has an answer.
@Suite struct ComparedReceiptsTests {
  /// A half day that a weekly schedule does not know makes the next business day's close come earlier.
  @Test(
    "A half day decades ahead counts",
    arguments: [("2026-01-01", "2046-12-31"), ("2040-01-01", "2040-12-31"), nil]
      as [(String, String)?])
  func halfDay(covers: (String, String)?) throws {
    let subject = try subject(halfDay: "2040-12-24", covers: covers)
    // Received on the Friday before, due on the Monday at 10:00; nine hours of opening time end at 17:00.
    let received = try instant("2040-12-21T16:00:00Z")
    let due = try instant("2040-12-24T09:00:00Z")
    for exporter in [Exporter.zammad, .zendesk] {
      let export = exporter(subject)
      let promises = try DeskPayload.read(
        export.bytes, format: exporter.name, of: subject)
      let judged = promises.filter { $0.severity == "P3" }
      #expect(!judged.isEmpty)
      for promise in judged {
        #expect(promise.clock.due(received, minutes: promise.minutes) <= due, "\(exporter.name)")
      }
    }
    let answers = RTAnswer.all(
      for: try function(subject),
      received: try function(subject).comparedReceipts(since: subject.policy.judgedSince))
    for answer in answers { #expect(answer.judgement.judged.contains(received)) }
  }

  @Test func whatIsNotCoveredIsALossOfHelpDesks() throws {
    let subject = try DeskPolicy.qvd.subject()
    let losses = Exporter.zendesk(subject).losses.filter { $0.effect == .unjudged }
    #expect(losses.contains { $0.subject == "targets.cloud.P3.initialResponse" })
    #expect(!losses.contains { $0.subject == "targets.cloud.P1.initialResponse" })
  }

  @Test func noMoreThanAHundredYearsAreCompared() throws {
    let subject = try subject(halfDay: "2040-12-24", covers: ("0001-01-01", "9999-12-31"))
    let function = try function(subject)
    let receipts = function.comparedReceipts(since: subject.policy.judgedSince)
    #expect(receipts.count <= 36_526 * 86_400)
    #expect(receipts.contains(try instant("2040-12-21T16:00:00Z")))
    #expect(function.outlasts(receipts))
  }

  private func function(_ subject: Exporter.Subject) throws -> DeadlineFunction {
    let target = try #require(subject.policy.targets.first { $0.severity == "P3" })
    guard case .promise(let promise) = target.value else { throw Missing() }
    return try #require(
      PolicyDeadlines(subject.policy, zones: subject.zones).function(of: promise))
  }

  private struct Missing: Error {}

  private func subject(halfDay: String, covers: (String, String)?) throws -> Exporter.Subject {
    var subject = try DeskPolicy.qvd.subject()
    // The definition's own zones end with the years it covers.
    let file = URL(filePath: "/usr/share/zoneinfo/Europe/Madrid")
    subject.zones = [try Zone(name: "Europe/Madrid", tzif: [UInt8](Data(contentsOf: file)))]
    let date = try #require(CivilDate(iso: halfDay))
    let hours = try #require(LocalInterval("09:00-10:00"))
    subject.policy.calendars[0].covers = try covers.map {
      try #require(CivilDate(iso: $0.0))...#require(CivilDate(iso: $0.1))
    }
    subject.policy.calendars[0].specialDates = [
      .init(
        date: date, meaning: .halfDay, name: Localized(), hours: [hours],
        place: Place(file: "madrid.json"))
    ]
    return subject
  }

  private func instant(_ text: String) throws -> Int64 {
    let date = try #require(CivilDate(iso: String(text.prefix(10))))
    let hour = try #require(Int64(text.dropFirst(11).prefix(2)))
    return Int64(date.daysSince1970) * 86_400 + hour * 3_600
  }
}
