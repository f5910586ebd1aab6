import PledgeModel
import PledgeTemplate

extension Component {
  /// The ways to reach support: how, when, by whom, with what at hand.
  static let channels = Component(name: .channels) { page, level in
    guard !page.policy.channels.isEmpty else { return nil }
    let ordered = page.policy.channels.enumerated().sorted {
      ($0.element.order ?? .max, $0.offset) < ($1.element.order ?? .max, $1.offset)
    }
    var channels: [Value] = []
    for (_, channel) in ordered { channels.append(page.value(channel)) }
    return [
      "channels": .list(channels), "words": page.edition.words, "level": .text(String(level)),
    ]
  }
}

extension PageRenderer {
  fileprivate mutating func value(_ channel: Channel) -> Value {
    let have = version(of: channel.have)
    let calendar = channel.hours.flatMap { hours in
      policy.calendars.first { $0.id == hours.value.name }
    }
    let closedDays = calendar.map { self.closedDays(of: $0, limit: 3) } ?? []
    return [
      "id": claim(channel.id),
      "mark": .text("channels.\(channel.id)"),
      "key": .text(channel.contact.key),
      "name": .text(channel.name.best(for: language) ?? channel.id),
      "kind": .text(kind(of: channel.contact)),
      "isTelephone": .bool(channel.contact.key == "number"),
      "isEmail": .bool(channel.contact.key == "address"),
      "isWeb": .bool(channel.contact.key == "url"),
      "href": .text(telling.address(of: channel)),
      "contact": .text(channel.contact.text),
      "hours": Value(telling.hours(of: channel)),
      "calendar": Value(channel.hours?.value.name),
      "definition": .text(reference(to: SiteMap.definitionPath)),
      "hasClosedDays": .bool(!closedDays.isEmpty),
      "closedDays": .list(closedDays),
      "languages": Value(telling.languages(of: channel)),
      "plans": Value(telling.names(ofPlans: channel.plans?.map(\.value) ?? [])),
      "severities": Value(telling.labels(ofSeverities: channel.severities)),
      "hasHave": .bool(have?.value.isEmpty == false),
      "have": .list((have?.value ?? []).map(Value.text)),
      "haveLanguage": Value(foreign(have?.language)),
      "haveDir": Value(foreignDirection(have?.language)),
      "body": value(of: channel.body),
    ]
  }

  private func kind(of contact: Channel.Contact) -> String {
    switch contact {
    case .telephone: wording.telephone
    case .email: wording.email
    case .web: wording.web
    }
  }
}
