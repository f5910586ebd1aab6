import PledgeModel
import PledgeTime

extension Gate {
  /// Ids that are gone although what they stood for is still there.
  func idFindings() -> [Finding] {
    var told: Set<String> = []
    return [old.policy, released?.policy].compactMap(\.self).flatMap { before in
      Alias.Group.allCases.flatMap { group -> [Finding] in
        let (was, present) = (before.named(group), new.policy.named(group))
        let gone = was.filter { part in !present.contains { $0.id == part.id } }
        let arrived = present.filter { part in !was.contains { $0.id == part.id } }
        return gone.compactMap { part in
          guard new.policy.presentID(of: part.id, in: group) == nil,
            let heir = arrived.first(where: { $0.isSame(as: part) }),
            told.insert("\(group) \(part.id)").inserted
          else { return nil }
          return finding(group, part.id, heir)
        }
      }
    }
  }

  private func finding(_ group: Alias.Group, _ id: String, _ heir: NamedPart) -> Finding {
    Finding(
      Self.idRemovedWithoutAlias,
      "the \(group.noun) “\(id)” is “\(heir.id)” now, and nothing says so to those who know the old id",
      at: heir.place, subject: "\(group.rawValue)/\(id)",
      hint:
        #"add "aliases": { "\#(group.rawValue)": { "\#(heir.id)": ["\#(id)"] } } to policy.json"#)
  }
}

/// A part of a policy that others know by its id, and by what one knows it again under another.
private struct NamedPart {
  var id: String
  var names: [String]
  /// What it says, beside its name; empty where that tells nothing.
  var content: String
  var place: Place

  func isSame(as other: NamedPart) -> Bool {
    !Set(names).isDisjoint(with: other.names) || (!content.isEmpty && content == other.content)
  }
}

extension NamedPart {
  init(_ id: String, _ name: Localized<String>, _ content: String, _ place: Place) {
    self.init(id: id, names: name.versions.map(\.value), content: content, place: place)
  }
}

extension Policy {
  fileprivate func named(_ group: Alias.Group) -> [NamedPart] {
    func plain(_ text: Localized<Prose>) -> String {
      (text[defaultLanguage] ?? text.versions.first?.value)?.plainText ?? ""
    }
    switch group {
    case .severities:
      return severities.map { NamedPart($0.id, $0.name, plain($0.definition), $0.place) }
    case .plans: return plans.map { NamedPart($0.id, $0.name, plain($0.scope), $0.place) }
    case .metrics:
      return metrics.map { NamedPart($0.id, $0.name, "", $0.place ?? identity.place) }
    case .calendars: return calendars.map { NamedPart($0.id, $0.name, $0.told, $0.place) }
    case .channels:
      return channels.map {
        NamedPart($0.id, $0.name, "\($0.contact.key) \($0.contact.text)", $0.place)
      }
    }
  }
}

extension SupportCalendar {
  /// Zone, hours and days that differ, as a text that is equal only where they are.
  fileprivate var told: String {
    func told(_ hours: [LocalInterval]) -> String {
      hours.map { "\($0.opens)-\($0.closes)" }.joined(separator: ",")
    }
    let week = weeklyHours.map(told).joined(separator: ";")
    let days = specialDates.map { "\($0.date) \(told($0.hours))" }.joined(separator: ";")
    return "\(timeZone.value) \(week) \(days)"
  }
}
