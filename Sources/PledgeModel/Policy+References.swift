/// What a reference in prose stands for.
public struct ReferenceValue: Hashable, Sendable {
  public var text: String

  public init(_ text: String) { self.text = text }
}

extension Policy {
  /// What `{{targets.P1.initialResponse}}` prints in a language; nil when the policy has no such value.
  ///
  /// A name that is written in other languages only is printed in the one written first.
  public func value(of reference: String, in language: String) -> ReferenceValue? {
    let parts = reference.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    guard parts.count >= 2, !parts.contains("") else { return nil }
    let text: String? =
      switch (parts[0], parts.count) {
      case ("policy", 2): value(ofPolicy: parts[1], in: language)
      case ("provider", 2): parts[1] == "name" ? identity.provider?.name.best(for: language) : nil
      case ("targets", 3):
        value(ofTarget: parts[2], severity: parts[1], plan: nil, in: language)
      case ("targets", 4):
        value(ofTarget: parts[3], severity: parts[2], plan: parts[1], in: language)
      case ("severities", 3):
        name(parts[2], of: severities.first { $0.id == parts[1] }?.name, in: language)
      case ("plans", 3): name(parts[2], of: plans.first { $0.id == parts[1] }?.name, in: language)
      case ("metrics", 3): name(parts[2], of: metricName(parts[1]), in: language)
      case ("channels", 3):
        channels.first { $0.id == parts[1] }.flatMap { value(parts[2], of: $0, in: language) }
      case ("calendars", 3):
        calendars.first { $0.id == parts[1] }.flatMap { value(parts[2], of: $0, in: language) }
      default: nil
      }
    return text.map(ReferenceValue.init)
  }

  /// Every reference that has a value, for telling what a mistyped one may have meant.
  public func knownReferences() -> [String] {
    var known = ["policy.name", "policy.version"]
    if identity.provider != nil { known.append("provider.name") }
    if identity.effectiveDate != nil { known.append("policy.effectiveDate") }
    known += severities.map { "severities.\($0.id).name" }
    known += plans.map { "plans.\($0.id).name" }
    known += knownMetrics.map { "metrics.\($0).name" }
    known += channels.flatMap {
      ["channels.\($0.id).name", "channels.\($0.id).\($0.contact.key)"]
    }
    known += calendars.flatMap { ["calendars.\($0.id).name", "calendars.\($0.id).hours"] }
    var seen: Set<String> = []
    for target in targets {
      let cell = "\(target.severity).\(target.metric)"
      let names = ["targets.\(cell)"] + (target.plan.map { ["targets.\($0).\(cell)"] } ?? [])
      for name in names where seen.insert(name).inserted {
        if value(of: name, in: defaultLanguage) != nil { known.append(name) }
      }
    }
    return known
  }

  /// The name of a metric in each language: its own, or the one that a standard id has.
  public func metricName(_ id: String) -> Localized<String>? {
    if let metric = metrics.first(where: { $0.id == id }), !metric.name.isEmpty {
      return metric.name
    }
    return Metric(standard: id, languages: languages)?.name
  }

  /// The event that starts a metric's clock: the policy's own, or the one that a standard id has.
  public func startEvent(of metric: String) -> String {
    metrics.first { $0.id == metric }?.starts
      ?? Metric(standard: metric, languages: [])?.starts ?? Metric.ticketReceived
  }

  private var knownMetrics: [String] {
    metrics.map(\.id)
      + Metric.standardIDs.filter { id in
        !metrics.contains { $0.id == id } && targets.contains { $0.metric == id }
      }
  }

  private func value(ofPolicy key: String, in language: String) -> String? {
    switch key {
    case "name": identity.name.best(for: language)
    case "version": identity.version
    case "effectiveDate": identity.effectiveDate.map { Wording.named(language).date($0.value) }
    default: nil
    }
  }

  private func name(
    _ key: String, of name: Localized<String>?, in language: String
  ) -> String? {
    key == "name" ? name?.best(for: language) : nil
  }

  private func value(_ key: String, of channel: Channel, in language: String) -> String? {
    if key == channel.contact.key { return channel.contact.text }
    return name(key, of: channel.name, in: language)
  }

  private func value(_ key: String, of calendar: SupportCalendar, in language: String) -> String? {
    if key == "hours" { return calendar.hours(in: Wording.named(language)) }
    return name(key, of: calendar.name, in: language)
  }

  /// Without a plan, the value that all plans share; nil when they differ.
  private func value(
    ofTarget metric: String, severity: String, plan: String?, in language: String
  ) -> String? {
    let values = targets.lazy
      .filter { $0.severity == severity && $0.metric == metric && (plan == nil || $0.plan == plan) }
      .compactMap { $0.value.text(in: language, default: self.defaultLanguage) }
    guard let first = values.first, values.allSatisfy({ $0 == first }) else { return nil }
    return first
  }
}

extension Target.Value {
  /// What a cell prints in a language: as the author typed it in the policy's own, in others by that
  /// language's grammar. Nil for a cell that says nothing.
  public func text(in language: String, default defaultLanguage: String) -> String? {
    switch self {
    case .promise(let promise):
      guard language != defaultLanguage, let grammar = DurationGrammar.named(language) else {
        return promise.written
      }
      return grammar.print(promise.phrase)
    case .none(let absence):
      guard language != defaultLanguage, let grammar = DurationGrammar.named(language) else {
        return absence.written
      }
      return grammar.print(absence.wording)
    case .blank, .unread: return nil
    }
  }
}
