import PledgeJSON
import PledgeModel

extension ClauseKeys {
  /// `escalation.md`: a heading a level; when it is reached and who takes over stand in the front matter.
  static let escalation = ClauseKeys(
    kind: .escalation, key: "levels", noun: "level", example: "## Shift lead",
    description: "The escalation path: when a ticket reaches each level, and who takes over.",
    shared: [
      .init(
        "roles", "Those who take over, by id: what customers call them.",
        .map(keys: .id, values: .name("What customers call the role.")))
    ],
    data: [
      .init("to", "The id of the role that takes over.", .string(format: .id)),
      .init(
        "from", "The level it is reached from; otherwise the ticket itself.", .string(format: .id)),
      .init(
        "after", "Reached so long after receipt: a duration such as 2 hours.",
        .string(minLength: 1)),
      .init(
        "clock", "What `after` is counted on: `always`, or a calendar's id.", .string(minLength: 1)),
      .init("missed", "Reached when the target of this metric is missed.", .string(format: .id)),
      .init("asked", "Reached when the customer asks for it.", .boolean),
      .severities,
    ])
}

extension PolicyAssembler {
  mutating func addEscalation(_ reader: inout DataReader, _ document: inout Document?) {
    for member in reader.data["roles"]?.members ?? [] {
      let id = Located(member.key, at: reader.source.place(of: member.keyRange))
      if let first = policy.roles.first(where: { $0.id == id.value }) {
        reader.reportDuplicate("role", id, first: first.place)
      } else {
        policy.roles.append(
          Role(id: id.value, name: reader.name(member.value), place: id.place))
      }
    }
    var hasUnreadTrigger = false
    addClauses(.escalation, to: \.escalations, &reader, &document) { clause, data, reader in
      var level = Escalation(clause)
      level.role = reader.located(data?["to"])
      level.from = reader.located(data?["from"])
      level.severities = reader.strings(data?["severities"])
      level.trigger = reader.trigger(data)
      level.triggerPlace = DataReader.triggers.compactMap { data?[$0] }.first
        .map { reader.place(of: $0) }
      if level.trigger == nil, DataReader.triggers.contains(where: { data?[$0] != nil }) {
        hasUnreadTrigger = true
      }
      return level
    }
    // A trigger that could not be read has been reported, and is not missing.
    if hasUnreadTrigger { policy.unreadKinds.insert(.escalation) }
  }
}

extension DataReader {
  /// The keys that say when a level is reached.
  fileprivate static let triggers = ["after", "missed", "asked"]

  fileprivate mutating func trigger(_ data: JSONNode?) -> Escalation.Trigger? {
    let keys = Self.triggers.filter { data?[$0] != nil }
    if keys.count > 1, let second = data?[keys[1]] {
      report(
        .valueInvalid, "a level is reached in one way: `\(keys[0])` and `\(keys[1])` are two",
        at: place(of: second), hint: "give the second way a level of its own")
    }
    if let clock = data?["clock"], data?["after"] == nil {
      report(
        .keyUnknown, "`clock` belongs beside `after`, and counts nothing here",
        at: place(of: clock),
        hint: "add `after: 2 hours`, or remove it")
    }
    if let metric = located(data?["missed"]) { return .missed(metric) }
    if boolean(data?["asked"]) { return .asked }
    guard let text = located(data?["after"]) else { return nil }
    let clock = self.clock(data?["clock"])
    let grammars = [DurationGrammar.named(language), .english].compactMap { $0 }
    for grammar in grammars {
      guard case .duration(let phrase)? = try? grammar.read(text.value) else { continue }
      let promise = Promise(
        phrase: phrase, written: text.value, clock: clock, readings: Readings())
      if promise.term != nil { return .after(promise) }
      report(
        .durationInvalid, "“\(text.value)” leaves open how it is counted", at: text.place,
        hint: "write hours or minutes, and `clock: always` or a calendar's id beside them")
      return nil
    }
    report(
      .durationUnreadable, "“\(text.value)” is no duration", at: text.place,
      hint: "write for example `after: 2 hours`, and `clock: always` or a calendar's id beside it")
    return nil
  }
}
