import PledgeJSON
import PledgeModel

/// A way to reach support.
struct SLAChannel: Sendable {
  enum Medium: String, CaseIterable, Sendable { case telephone, email, web }

  var channel: Channel
  var type: Medium
  var number: String?
  var address: String?
  var url: String?

  static let demands: [Demand] = [
    .one(of: ["number", "address", "url"]),
    .only("number", where: "type", is: Medium.telephone.rawValue),
    .only("address", where: "type", is: Medium.email.rawValue),
    .only("url", where: "type", is: Medium.web.rawValue),
  ]

  static let name = "Channel"

  static let form = Form<SLAChannel>.object(
    name, "A way to reach support: one of number, address and url says where.",
    blank: {
      let channel = Channel(id: "", name: Localized(), contact: .telephone(""), place: $0.place)
      return SLAChannel(channel: channel, type: .telephone)
    },
    [
      .id(\.channel.id, at: \.channel.place, "Its id."),
      .required("name", \.channel.name, .texts, "What customers call it."),
      .required("type", \.type, .choice, "What kind of channel it is."),
      .optional(
        "number", \.number, .text(), "The telephone number, as people read it.",
        examples: ["+34 637 825 553"]),
      .optional("address", \.address, .text(), "The e-mail address."),
      .optional("url", \.url, .text(.webAddress), "The web address."),
      .optional(
        "hours", \.channel.hours, clock, "When it is attended: “always”, or a calendar's id."),
      .optional("plans", \.channel.plans, ids, "The plans that may use it; otherwise every plan."),
      .optional(
        "severities", \.channel.severities, ids,
        "The severities that may be reported by it; otherwise every one."),
      .unlessEmpty(
        "languages", \.channel.languages, Form<String>.text(.language).list("A language."),
        "The languages spoken, BCP 47 tags."),
      .unlessEmpty("have", \.channel.have, .textLists, "What the customer should have at hand."),
      .unlessEmpty("subject", \.channel.subject, .texts, "What a mail's subject starts with."),
      .unlessEmpty("body", \.channel.body, .prose, "What the customer reads about it: plain text."),
    ], demands: demands)

  static let clock = Form<String>.text().located.mapped { (clock: Located<Clock>) in
    Located(clock.value.name, at: clock.place)
  } _: { name, _, _ in
    Located(Clock(named: name.value), at: name.place)
  }

  private static let ids = Form<String>.text().located.list("An id.")
}

extension SLAChannel {
  init(_ channel: Channel) {
    self.channel = channel
    switch channel.contact {
    case .telephone(let number): (type, self.number) = (.telephone, number)
    case .email(let address): (type, self.address) = (.email, address)
    case .web(let url): (type, self.url) = (.web, url)
    }
  }

  /// Nil without the contact its type asks for.
  var asChannel: Channel? {
    let contact: Channel.Contact? =
      switch type {
      case .telephone: number.map { .telephone($0) }
      case .email: address.map { .email($0) }
      case .web: url.map { .web($0) }
      }
    guard let contact else { return nil }
    var channel = channel
    channel.contact = contact
    return channel
  }

  /// In the order in which customers see them.
  static func list(_ channels: [Channel]) -> [SLAChannel] {
    channels.enumerated().sorted {
      ($0.element.order ?? .max, $0.offset) < ($1.element.order ?? .max, $1.offset)
    }.map { SLAChannel($0.element) }
  }
}
