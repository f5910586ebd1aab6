import PledgeModel

/// Which ids of the old policy live on under which of the new one.
struct Renames: Sendable {
  /// By group and old id.
  private var newIDs: [Alias.Group: [String: String]] = [:]

  /// Either policy may say what a part was called before: the new one when parts are renamed, the old one when that is
  /// taken back.
  init(_ old: Policy, _ new: Policy) {
    for group in Alias.Group.allCases {
      let (before, after) = (Set(old.ids(of: group)), Set(new.ids(of: group)))
      var renamed: [String: String] = [:]
      for alias in new.aliases where alias.group == group && !before.contains(alias.id.value) {
        // Only one part can have become another; what else it is said to have been is gone.
        if let former = alias.former.first(where: { before.contains($0.value) }) {
          renamed[former.value] = alias.id.value
        }
      }
      for alias in old.aliases where alias.group == group && !after.contains(alias.id.value) {
        renamed[alias.id.value] = alias.former.first { after.contains($0.value) }?.value
      }
      newIDs[group] = renamed
    }
  }

  /// What a part of the old policy is called in the new one.
  func newID(_ id: String, _ group: Alias.Group) -> String { newIDs[group]?[id] ?? id }

  func newClock(_ clock: Clock) -> Clock {
    switch clock {
    case .always: .always
    case .calendar(let id): .calendar(newID(id, .calendars))
    }
  }
}

/// The parts of both policies by their ids.
struct Matched<Part: Sendable>: Sendable {
  /// In the order of the new policy.
  private(set) var both: [(old: Part, new: Part)] = []
  /// Those that are gone, in the order of the old policy.
  private(set) var removed: [Part] = []
  /// Those that are new, in the order of the new policy.
  private(set) var added: [Part] = []

  /// - Parameters:
  ///   - id: the id of a part.
  ///   - newID: what an old id is in the new policy.
  init(_ old: [Part], _ new: [Part], id: (Part) -> String, newID: (String) -> String = { $0 }) {
    let olds = Dictionary(
      old.map { (newID(id($0)), $0) }, uniquingKeysWith: { first, _ in first })
    let news = Set(new.map(id))
    for part in new {
      if let before = olds[id(part)] { both.append((before, part)) } else { added.append(part) }
    }
    removed = old.filter { !news.contains(newID(id($0))) }
  }
}
