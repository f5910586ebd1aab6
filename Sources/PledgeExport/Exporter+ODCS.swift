import PledgeJSON
import PledgeModel
import PledgeTime

extension Exporter {
  /// Open Data Contract Standard 3.1: `slaProperties` and `support` channels.
  static let odcs = Exporter(
    "odcs", "Open Data Contract Standard: service levels and support channels of a data contract",
    fileName: "contract.odcs.yaml"
  ) { subject in
    let policy = subject.policy
    let language = policy.defaultLanguage
    var losses: [Loss] = []
    var properties: [JSON] = []
    var names: Set<String> = []
    for calendar in policy.calendars {
      losses.append(
        Loss(
          "calendars.\(calendar.id)", .omitted,
          "The standard knows no opening hours: they stand in descriptions only."))
    }
    for severity in policy.severities where !severity.definition.isEmpty {
      losses.append(
        Loss("severities.\(severity.id)", .wording, "The definition of the severity is left out."))
    }
    for target in policy.targets {
      let name = "targets.\(target.path)"
      switch target.value {
      case .promise(let promise):
        guard let term = promise.term, let clock = promise.clock?.value else {
          losses.append(Loss(name, .omitted, "The promise is not fully read."))
          continue
        }
        var property = [target.plan, target.severity, target.metric].compactMap(\.self)
          .joined(separator: ".")
        // Readers find a property by its name.
        while !names.insert(property).inserted { property += "'" }
        let amount = amount(of: term, on: clock)
        properties.append([
          "property": .string(property), "value": .integer(amount.value),
          "unit": .string(amount.unit),
          "element": .string(
            [target.plan, target.severity].compactMap(\.self).joined(separator: ".")),
          "driver": "operational",
          "description": .string(description(of: promise, term, on: clock, in: policy)),
        ])
        if clock != .always {
          losses.append(
            Loss(name, .wording, "The calendar and the readings stand in the description only."))
        }
      case .none: losses.append(Loss(name, .omitted, "That nothing is promised has no property."))
      case .blank, .unread: break
      }
    }
    var contract: [JSON.Member] = [
      .init("apiVersion", "v3.1.0"), .init("kind", "DataContract"),
      .init("id", .string(policy.identity.id)),
      .init("name", .string(policy.identity.name.best(for: language) ?? policy.identity.id)),
      .init("version", .string(policy.identity.version)), .init("status", "active"),
    ]
    if let purpose = policy.identity.description.best(for: language) {
      contract.append(.init("description", ["purpose": .string(purpose)]))
    }
    if let url = policy.identity.url {
      contract.append(
        .init("authoritativeDefinitions", [["url": .string(url), "type": "canonicalUrl"]]))
    }
    contract.append(.init("slaProperties", .array(properties)))
    contract.append(.init("support", .array(policy.channels.map { support($0, in: policy) })))
    return Export(bytes: YAML.text(.object(contract)), losses: losses)
  }

  /// A number and its unit; opening time has units of its own, so that nobody takes it for elapsed time.
  private static func amount(of term: Term, on clock: Clock) -> (value: Int, unit: String) {
    let business = clock == .always ? "" : "business "
    switch term {
    case .seconds(let seconds):
      if seconds % 3600 == 0 { return (seconds / 3600, business + "hours") }
      if seconds % 60 == 0 { return (seconds / 60, business + "minutes") }
      return (seconds, business + "seconds")
    case .civilDays(let days): return (days, "days")
    case .businessDays(let days, _, _): return (days, "business days")
    }
  }

  private static func description(
    of promise: Promise, _ term: Term, on clock: Clock, in policy: Policy
  ) -> String {
    var parts = [promise.written]
    switch clock {
    case .always: parts.append("day and night")
    case .calendar(let id):
      let calendar = policy.calendars.first { $0.id == id }
      let name = calendar?.name.best(for: policy.defaultLanguage) ?? id
      let hours = calendar?.hours(in: .named(policy.defaultLanguage)) ?? ""
      parts.append("\(name) (\(calendar?.timeZone.value ?? ""): \(hours))")
    }
    if case .businessDays(_, let received, let due) = term {
      parts.append("received when closed: \(received.rawValue); due: \(due.rawValue)")
    }
    return parts.joined(separator: "; ")
  }

  private static func support(_ channel: Channel, in policy: Policy) -> JSON {
    let url = ContactLink.address(of: channel.contact, subject: nil)
    let tool =
      switch channel.contact {
      case .telephone: "other"
      case .email: "email"
      case .web: "ticket"
      }
    let name = channel.name.best(for: policy.defaultLanguage) ?? channel.id
    var members: [JSON.Member] = [
      .init("channel", .string(channel.id)), .init("url", .string(url)),
      .init("description", .string("\(name): \(channel.contact.text)")),
      .init("tool", .string(tool)),
    ]
    // A telephone or a chat is answered while one waits; mail is not.
    members.append(.init("scope", tool == "other" ? "interactive" : "issues"))
    return .object(members)
  }
}
