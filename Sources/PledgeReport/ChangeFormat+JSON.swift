import PledgeJSON
import PledgeModel
import PledgeTime

extension ChangeFormat {
  /// Every change whole, for programs; `ChangeSchema` describes it.
  static let json = ChangeFormat(
    "json", "programs: everything, as Documentation/changes.schema.json says"
  ) { report, _ in
    report.json.text()
  }
}

extension ChangeReport {
  fileprivate var json: JSON {
    var members: [JSON.Member] = [
      .init("changesVersion", .string(ChangeSchema.version)),
      .init("pledge", .string(version)),
      .init("old", JSON(old)),
      .init("new", JSON(new)),
      .init("effect", .string(effect.name)),
      .init("level", .string(level.name)),
      .init(
        "counts",
        .object(Effect.allCases.reversed().map { .init($0.name, .integer(count($0))) })),
      .init("changes", .array(reported.map(JSON.init))),
      .init("notCompared", .array(notCompared.map(JSON.string))),
    ]
    if let gate { members.append(.init("gate", .array(gate.map(JSON.init)))) }
    return .object(members)
  }
}

extension JSON {
  fileprivate init(_ side: ChangeReport.Side) {
    self = ["name": .string(side.label), "folder": .string(side.folder)]
  }

  fileprivate init(_ change: Change) {
    var members: [Member] = [
      .init("kind", .string(change.kind.name)),
      .init("effect", .string(change.effect.name)),
      .init("pointer", .string(change.pointer)),
      .init("message", .string(change.message)),
    ]
    if let before = change.before { members.append(.init("before", .string(before))) }
    if let after = change.after { members.append(.init("after", .string(after))) }
    if let place = change.oldPlace { members.append(.init("oldPlace", JSON(place))) }
    if let place = change.newPlace { members.append(.init("newPlace", JSON(place))) }
    if let evidence = change.evidence { members.append(.init("evidence", JSON(evidence))) }
    if !change.parts.isEmpty { members.append(.init("parts", .array(change.parts.map(JSON.init)))) }
    if let reason = change.reason { members.append(.init("reason", .string(reason))) }
    members.append(.init("fingerprint", .string(change.fingerprint)))
    self = .object(members)
  }

  private init(_ part: Change.Part) {
    var members: [Member] = [
      .init("subject", .string(part.subject)), .init("effect", .string(part.effect.name)),
    ]
    if let evidence = part.evidence { members.append(.init("evidence", JSON(evidence))) }
    self = .object(members)
  }

  private init(_ evidence: Evidence) {
    let comparison = evidence.comparison
    let total = comparison.answered
    func share(_ seconds: Int) -> JSON {
      .number("\(total == 0 ? 0 : Double(seconds) / Double(total))")
    }
    var members: [Member] = [
      .init("zone", .string(evidence.zone.name)),
      .init("sooner", share(comparison.sooner)),
      .init("equal", share(comparison.equal)),
      .init("later", share(comparison.later)),
      .init("comparedSeconds", .integer(total)),
      .init("unansweredSeconds", .integer(comparison.unanswered)),
    ]
    if let latest = comparison.latest {
      members.append(.init("latest", JSON(latest, in: evidence.zone)))
    }
    if let soonest = comparison.soonest {
      members.append(.init("soonest", JSON(soonest, in: evidence.zone)))
    }
    self = .object(members)
  }

  private init(_ witness: Comparison.Witness, in zone: Zone) {
    func moment(_ instant: Int64) -> JSON {
      // Where its clocks are not known, by UTC.
      let zone = zone.known.contains(instant) ? zone : Zone.utc ?? zone
      return ["unix": .integer(Int(instant)), "iso8601": .string(zone.iso8601(at: instant))]
    }
    self = [
      "received": moment(witness.received), "before": moment(witness.second),
      "after": moment(witness.first),
    ]
  }
}
