import PledgeModel
import PledgeTime

/// The old policy and the new one, with what all comparers ask of both.
struct Pair: Sendable {
  let old: Side
  let new: Side
  /// The language whose text binds: the new policy's governing language, or else its first.
  let language: String
  /// That language, and the one whose text bound before, where it is another.
  let bindingLanguages: [String]
  let renames: Renames
  /// Every target of both.
  let targets: [TargetPair]
  let calendars: Matched<SupportCalendar>
  let channels: Matched<Channel>
  let plans: Matched<Plan>
  let severities: Matched<Severity>
  let metrics: Matched<Metric>
  let verdicts: Verdicts
  /// The level that a rule has unless a policy gives it another.
  let usualLevel: @Sendable (RuleID) -> Level?

  init(_ old: Side, _ new: Side, usualLevel: @escaping @Sendable (RuleID) -> Level?) {
    self.usualLevel = usualLevel
    self.old = old
    self.new = new
    language = new.policy.bindingLanguage
    bindingLanguages =
      [new.policy.bindingLanguage]
      + (old.policy.bindingLanguage == new.policy.bindingLanguage
        ? [] : [old.policy.bindingLanguage])
    let renames = Renames(old.policy, new.policy)
    self.renames = renames
    calendars = Matched(
      old.policy.calendars, new.policy.calendars, id: \.id,
      newID: { renames.newID($0, .calendars) })
    channels = Matched(
      old.policy.channels, new.policy.channels, id: \.id,
      newID: { renames.newID($0, .channels) })
    plans = Matched(
      old.policy.plans, new.policy.plans, id: \.id, newID: { renames.newID($0, .plans) })
    severities = Matched(
      old.policy.severities, new.policy.severities, id: \.id,
      newID: { renames.newID($0, .severities) })
    metrics = Matched(
      old.policy.metrics, new.policy.metrics, id: \.id, newID: { renames.newID($0, .metrics) })
    targets = TargetPair.all(old.policy, new.policy, renames)
    verdicts = Verdicts(old, new, targets)
  }

  var hasPages: Bool { old.hasPages && new.hasPages }

  /// What customers call a metric.
  func metricName(_ id: String) -> String {
    new.policy.metricName(id)?.best(for: language) ?? old.policy.metricName(id)?.best(for: language)
      ?? id
  }

  /// What customers call a part of either policy.
  func title(_ name: Localized<String>, _ id: String) -> String { name.best(for: language) ?? id }

  /// What a part says in the language that binds, as plain text.
  func plain(_ text: Localized<Prose>) -> String { text.best(for: language)?.plainText ?? "" }

  /// A change of what a part is called, or of its id.
  func renaming(
    _ kind: ChangeID, _ pointer: String, _ noun: String,
    _ old: (id: String, name: Localized<String>, place: Place?),
    _ new: (id: String, name: Localized<String>, place: Place?)
  ) -> Change? {
    let (before, after) = (old.name.best(for: language), new.name.best(for: language))
    guard old.id != new.id || before != after else { return nil }
    func text(_ id: String, _ name: String?) -> String {
      guard let name, name != id else { return id }
      return old.id == new.id ? name : "\(name) (\(id))"
    }
    let names = (text(old.id, before), text(new.id, after))
    return Change(
      kind, .wording, pointer, "\(noun) “\(names.1)” was called “\(names.0)”", before: names.0,
      after: names.1, oldPlace: old.place, newPlace: new.place)
  }

  /// Whether the author left a promise as it was, whatever became of its calendar.
  func isUnedited(_ old: Promise, _ new: Promise) -> Bool {
    old.phrase == new.phrase && old.term == new.term
      && old.clock.map { renames.newClock($0.value) } == new.clock?.value
  }

  /// The promises that the author left as they were, and what becomes of their deadlines.
  func unedited(where isAsked: (Promise) -> Bool) -> [(target: Target, verdict: Verdict)] {
    targets.compactMap { targets in
      guard let target = targets.new, let before = targets.old?.promise,
        let after = target.promise, isAsked(after), isUnedited(before, after)
      else { return nil }
      return (target, verdicts(before, after))
    }
  }

  /// The channels that are open by a calendar of the new policy as they were.
  func channels(on calendar: String) -> [Channel] {
    channels.both.filter { old, new in
      new.hours?.value == .calendar(calendar)
        && old.hours.map { renames.newClock($0.value) } == new.hours?.value
    }.map(\.new)
  }

  /// Whether plan, severity and metric of a target are known to both; otherwise their coming or going is the change.
  func hasParts(of targets: TargetPair) -> Bool {
    guard let target = targets.new ?? targets.old else { return false }
    let isNew = targets.new != nil
    func isShared(_ id: String, _ area: Alias.Group, _ ids: (Policy) -> [String]) -> Bool {
      isNew
        ? ids(old.policy).contains { renames.newID($0, area) == id }
        : ids(new.policy).contains(renames.newID(id, area))
    }
    return target.plan.map { isShared($0, .plans) { $0.plans.map(\.id) } } ?? true
      && isShared(target.severity, .severities) { $0.severities.map(\.id) }
      && isShared(target.metric, .metrics) { $0.metrics.map(\.id) + $0.targets.map(\.metric) }
  }
}

extension Policy {
  /// The language whose text binds: the one it names, or else its first.
  var bindingLanguage: String { identity.governingLanguage?.value ?? defaultLanguage }
}

extension Array {
  /// The elements that share a key, each group where its first element was.
  func grouped<Key: Hashable>(by key: (Element) -> Key) -> [[Element]] {
    var indices: [Key: Int] = [:]
    var groups: [[Element]] = []
    for element in self {
      if let index = indices[key(element)] {
        groups[index].append(element)
      } else {
        indices[key(element)] = groups.count
        groups.append([element])
      }
    }
    return groups
  }
}
