import PledgeModel
import PledgeTime

/// Everything a page can mark, as one language says it.
///
/// The names are those that authors refer to in prose, and more for what only components print.
struct Figures: Sendable {
  private let telling: Telling
  private var figures: [String: Figure] = [:]
  /// The names of what every site shows in every language: each promise, and how each channel is reached.
  private(set) var required: [String] = []

  init(_ policy: Policy, in language: String) {
    telling = Telling(policy, in: language)
    addIdentity()
    addTargets()
    for severity in policy.severities {
      figures["severities.\(severity.id).label"] = Figure(
        text: telling.label(ofSeverity: severity.id), place: severity.place)
    }
    for channel in policy.channels { add(channel) }
    for calendar in policy.calendars { add(calendar) }
    addFacts("escalation", policy.escalations)
    addFacts("obligations", policy.obligations)
    addFacts("remedies", policy.remedies)
    for version in policy.versions { add(version) }
  }

  /// Nil for a name that means nothing.
  subscript(name: String) -> Figure? {
    if let figure = figures[name] { return figure }
    if let value = telling.policy.value(of: name, in: telling.language) {
      return Figure(text: value.text)
    }
    let parts = name.split(separator: ".")
    guard parts.count == 3, parts[0] == "plans", parts[2] == "names" else { return nil }
    let ids = parts[1].split(separator: "+").map(String.init)
    let areKnown = ids.allSatisfy { id in telling.policy.plans.contains { $0.id == id } }
    return areKnown ? telling.names(ofPlans: ids).map { Figure(text: $0) } : nil
  }

  /// The names there are, for telling what a wrong one may have meant.
  var names: [String] { figures.keys.sorted() + telling.policy.knownReferences() }

  private mutating func addIdentity() {
    let identity = telling.policy.identity
    if !identity.version.isEmpty {
      figures["policy.versionText"] = Figure(text: telling.wording.version(identity.version))
    }
    if let date = identity.effectiveDate {
      figures["policy.effectiveDate"] = Figure(
        text: telling.wording.date(date.value), date: date.value, place: date.place)
    }
    for fact in telling.policyFacts { figures[fact.mark] = Figure(text: fact.text) }
  }

  private mutating func addTargets() {
    let language = telling.language
    for target in telling.policy.targets {
      guard
        let text = target.value.text(in: language, default: telling.policy.defaultLanguage)
      else { continue }
      let name = FigureMark.target(target)
      figures[name] = Figure(text: text, place: target.place)
      required.append(name)
      if case .none(let absence) = target.value, let reason = absence.reason.best(for: language) {
        figures["\(name).reason"] = Figure(text: reason, place: target.place)
      }
    }
  }

  private mutating func add(_ channel: Channel) {
    let name = "channels.\(channel.id)"
    let contact = "\(name).\(channel.contact.key)"
    figures[contact] = Figure(
      text: channel.contact.text, address: telling.address(of: channel), place: channel.place)
    required.append(contact)
    let facts = [
      ("hours", telling.hours(of: channel)), ("languages", telling.languages(of: channel)),
      ("plans", telling.names(ofPlans: channel.plans?.map(\.value) ?? [])),
      ("severities", telling.labels(ofSeverities: channel.severities)),
    ]
    for (key, text) in facts {
      figures["\(name).\(key)"] = text.map { Figure(text: $0, place: channel.place) }
    }
  }

  private mutating func add(_ calendar: SupportCalendar) {
    let (name, wording) = ("calendars.\(calendar.id)", telling.wording)
    for (index, group) in calendar.openDays.enumerated() {
      figures["\(name).week.\(index + 1)"] = Figure(
        text: "\(telling.days(group)): \(group.hours(in: wording))", place: calendar.place)
    }
    figures["\(name).timeZone"] = Figure(
      text: wording.zone(of: calendar), place: calendar.timeZone.place)
    figures["\(name).covers"] = telling.covers(of: calendar).map {
      Figure(text: $0, place: calendar.coversPlace ?? calendar.place)
    }
    for special in calendar.specialDates {
      let day = FigureMark.date(special.date, of: calendar)
      figures["\(day).date"] = Figure(
        text: wording.date(special.date), date: special.date, place: special.place)
      figures["\(day).name"] = Figure(
        text: special.name.best(for: telling.language) ?? "", place: special.place)
      figures["\(day).hours"] = Figure(text: wording.hours(special.hours), place: special.place)
    }
  }

  private mutating func addFacts<Holder: FactHolder>(_ kind: String, _ holders: [Holder]) {
    for holder in holders {
      for fact in holder.facts(telling) {
        figures["\(kind).\(holder.clause.id).\(fact.name)"] = Figure(
          text: fact.text, place: holder.clause.place)
      }
    }
  }

  private mutating func add(_ version: SupportedVersion) {
    let name = "versions.\(version.clause.id)"
    figures["\(name).name"] = Figure(
      text: version.clause.name.best(for: telling.language) ?? version.clause.id,
      place: version.clause.place)
    figures["\(name).released"] = version.released.map {
      Figure(text: telling.wording.date($0), date: $0, place: version.clause.place)
    }
    let end = version.until?.value
    figures["\(name).until"] = Figure(
      text: end.map(telling.wording.date) ?? telling.wording.terms.noEnd, date: end,
      place: version.until?.place ?? version.clause.place)
  }
}
