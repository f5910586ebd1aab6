import Foundation
import PledgeJSON
import PledgeModel
import PledgeSLA
import PledgeTime
import Testing

@testable import PledgeExport

/// Help desks are never later than promised, and equal where no loss says otherwise.
@Suite struct DeskTests {
  @Test(arguments: DeskPolicy.allCases, ["zammad", "zendesk"])
  func neverLater(_ policy: DeskPolicy, _ format: String) throws {
    let subject = try policy.subject()
    let exporter = try #require(Exporter.named(format))
    let export = exporter(subject)
    let promises = try DeskPayload.read(export.bytes, format: format, of: subject)
    #expect(!promises.isEmpty)
    let deadlines = PolicyDeadlines(subject.policy, zones: subject.zones)
    var random = Seeded(state: 7)
    var judged = 0
    for promise in promises {
      let target = try #require(
        subject.policy.targets.first {
          $0.plan == promise.plan && $0.severity == promise.severity && $0.metric == promise.metric
        })
      guard case .promise(let written) = target.value else {
        Issue.record("\(promise) was never promised")
        continue
      }
      let function = try #require(deadlines.function(of: written))
      let name = "targets.\(target.path)"
      let isExact = !export.losses.contains {
        $0.effect == .earlier
          && ($0.subject == name || $0.subject == "calendars.\(written.clock?.value.name ?? "")")
      }
      let start = subject.policy.judgedReceipts.lowerBound
      for _ in 0..<150 {
        // Round moments are where calendars open and close.
        var received = start + Int64(random.next(below: 400 * 86_400))
        if random.next(below: 2) == 0 {
          received -= received % 1800 + Int64(random.next(below: 3)) - 1
        }
        guard let due = function.deadline(received: received).instant else { continue }
        let desk = promise.clock.due(received, minutes: promise.minutes)
        judged += 1
        #expect(desk <= due, "\(name) received \(received)")
        if isExact { #expect(desk == due, "\(name) received \(received)") }
      }
    }
    #expect(judged > 400)
  }

  @Test func businessDaysBecomeTheFewestMinutes() throws {
    let subject = try DeskPolicy.qvd.subject()
    let export = Exporter.zendesk(subject)
    let promises = try DeskPayload.read(export.bytes, format: "zendesk", of: subject)
    let found = promises.filter { $0.plan == "cloud" }.map { "\($0.severity) \($0.minutes)" }
    // Received a moment before closing, the next business day's close is one day of nine hours away.
    #expect(found == ["P1 60", "P2 240", "P3 540", "P4 1080"])
    #expect(
      export.losses.filter { $0.effect == .earlier }.map(\.subject) == [
        "targets.commercial.P3.initialResponse", "targets.commercial.P4.initialResponse",
        "targets.cloud.P3.initialResponse", "targets.cloud.P4.initialResponse",
      ])
  }

  @Test("The zones that Zendesk names are zones of the IANA database")
  func zendeskZones() throws {
    #expect(ZendeskZone.name(of: "Europe/Madrid") == "Madrid")
    #expect(ZendeskZone.name(of: "Asia/Hong_Kong") == "Hong Kong")
    #expect(ZendeskZone.name(of: "America/New_York") == "Eastern Time (US & Canada)")
    #expect(ZendeskZone.name(of: "Australia/Lord_Howe") == nil)
    #expect(ZendeskZone.all.count > 130)
    for zone in ZendeskZone.all {
      #expect(FileManager.default.fileExists(atPath: "/usr/share/zoneinfo/\(zone)"), "\(zone)")
    }
  }

  @Test func holidaysBeyondTwoYearsAreALossOfZendesk() throws {
    var subject = try DeskPolicy.qvd.subject()
    let effect = { (subject: Exporter.Subject) in
      Exporter.zendesk(subject).losses.contains {
        $0.subject == "calendars.madrid" && $0.effect == .earlier
          && $0.message.contains("two years ahead")
      }
    }
    #expect(!effect(subject))
    let date = try #require(CivilDate(iso: "2028-06-01"))
    subject.policy.calendars[0].covers = subject.policy.calendars[0].covers.map {
      $0.lowerBound...date.advanced(by: 100)
    }
    subject.policy.calendars[0].specialDates.append(
      .init(
        date: date, meaning: .holiday, name: Localized(), hours: [],
        place: Place(file: "madrid.json")))
    #expect(effect(subject))
  }

  @Test func zammadTakesTicketsOfAPlanByThatPlansOwnSLA() throws {
    var subject = try DeskPolicy.qvd.subject()
    subject.policy.targets += subject.policy.targets.filter { $0.plan == "cloud" }.map {
      var target = $0
      target.plan = nil
      return target
    }
    let root = try JSONNode(parsing: Exporter.zammad(subject).bytes)
    let tags = (root["slas"]?.array ?? []).map { $0["condition"]?["ticket.tags"] }
    let plain = tags.filter { $0?["operator"]?.string == "contains one not" }
    #expect(plain.count == 3)
    #expect(Set(plain.map { $0?["value"]?.string }) == ["plan-cloud, plan-commercial"])
  }
}
