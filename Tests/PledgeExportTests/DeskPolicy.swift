import Foundation
import PledgeExport
import PledgeModel
import PledgeSLA
import PledgeTime

/// Policies that help desks are tried with.
enum DeskPolicy: CaseIterable, Sendable {
  case qvd, harbour
  /// Night shifts over holidays, half days, openings on closed days, seconds, and a zone whose clocks change.
  case nasty

  func subject() throws -> Exporter.Subject {
    switch self {
    case .qvd: return try Self.read("site/sla.json")
    case .harbour: return try Self.read("Tests/PledgeTests/Goldens/harbour/sla.json")
    case .nasty:
      var subject = try Self.read("Tests/PledgeTests/Goldens/harbour/sla.json")
      for index in subject.policy.calendars.indices {
        let place = subject.policy.calendars[index].place
        let night = ["22:00-06:00"].compactMap(LocalInterval.init)
        let day = ["08:00:30-12:00", "12:00-23:59"].compactMap(LocalInterval.init)
        subject.policy.calendars[index].name = Localized("\"night\"\n\u{1}", in: "en")
        subject.policy.calendars[index].weeklyHours =
          index == 0
          ? [night, night, night, night, night, [], night] : [day, day, [], day, day, [], []]
        func special(
          _ date: String, _ meaning: SupportCalendar.SpecialDate.Meaning, _ hours: String...
        ) -> [SupportCalendar.SpecialDate] {
          CivilDate(iso: date).map {
            [
              .init(
                date: $0, meaning: meaning, name: Localized("\"\n", in: "en"),
                hours: hours.compactMap(LocalInterval.init), place: place)
            ]
          } ?? []
        }
        subject.policy.calendars[index].specialDates =
          special("2026-03-28", .opening, "20:00-23:00") + special("2026-04-06", .holiday)
          + special("2026-04-07", .halfDay, "09:00-10:00") + special("2026-05-25", .holiday)
          + special("2026-12-25", .holiday)
      }
      return subject
    }
  }

  private static func read(_ path: String) throws -> Exporter.Subject {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let bytes = [UInt8](try Data(contentsOf: root.appending(path: path)))
    let read = SLADefinition.readAll(SourceText(path: path, bytes: bytes))
    guard let policy = read.policy else { throw Unreadable(path: path) }
    return Exporter.Subject(policy: policy, zones: read.zones)
  }

  struct Unreadable: Error { let path: String }
}
