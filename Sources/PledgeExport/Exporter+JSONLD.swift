import PledgeJSON
import PledgeModel
import PledgeTime

extension Exporter {
  /// May stand in a page's `<script type="application/ld+json">`: no `<` is in it.
  public static let jsonld = Exporter(
    "jsonld", "schema.org: the provider, how to reach its support and when, for search engines",
    fileName: "support.jsonld"
  ) { subject in
    let policy = subject.policy
    let provider = policy.identity.provider
    let name =
      provider?.name.best(for: policy.defaultLanguage)
      ?? policy.identity.name.best(for: policy.defaultLanguage) ?? policy.identity.id
    var members = [
      JSON.Member("@context", "https://schema.org"), JSON.Member("@type", "Organization"),
      JSON.Member("name", .string(name)),
    ]
    if let legal = provider?.legalName { members.append(JSON.Member("legalName", .string(legal))) }
    if let url = provider?.url { members.append(JSON.Member("url", .string(url))) }
    members.append(
      JSON.Member("contactPoint", .array(policy.channels.map { contactPoint($0, of: policy) })))
    let bytes = JSON.object(members).text().flatMap { byte in
      byte == UInt8(ascii: "<") ? Array("\\u003C".utf8) : [byte]
    }
    return Export(bytes: bytes, losses: losses(of: policy))
  }

  private static func contactPoint(_ channel: Channel, of policy: Policy) -> JSON {
    let language = policy.defaultLanguage
    var members = [
      JSON.Member("@type", "ContactPoint"), JSON.Member("contactType", "technical support"),
      JSON.Member("name", .string(channel.name.best(for: language) ?? channel.id)),
    ]
    switch channel.contact {
    case .telephone(let text): members.append(JSON.Member("telephone", .string(text)))
    case .email(let text): members.append(JSON.Member("email", .string(text)))
    case .web(let text): members.append(JSON.Member("url", .string(text)))
    }
    if !channel.languages.isEmpty {
      members.append(
        JSON.Member("availableLanguage", .array(channel.languages.map(JSON.string))))
    }
    switch channel.hours?.value {
    case .always:
      members.append(JSON.Member("hoursAvailable", .array(OpeningHours.always)))
    case .calendar(let id):
      guard let calendar = policy.calendars.first(where: { $0.id == id }) else { break }
      members.append(JSON.Member("hoursAvailable", .array(OpeningHours.of(calendar))))
    case nil: break
    }
    return .object(members)
  }

  private static func losses(of policy: Policy) -> [Loss] {
    var losses =
      policy.targets.isEmpty
      ? [] : [Loss("targets", .omitted, "schema.org has no words for deadlines")]
    for channel in policy.channels {
      if channel.plans != nil || channel.severities != nil {
        losses.append(
          Loss("channels.\(channel.id)", .omitted, "whom the channel is for cannot be said"))
      }
      if !channel.have.isEmpty {
        losses.append(
          Loss("channels.\(channel.id)", .omitted, "what to have at hand cannot be said"))
      }
    }
    let untilMidnight = policy.channels.filter { channel in
      switch channel.hours?.value {
      case .always: true
      case .calendar(let id):
        policy.calendars.contains { calendar in
          let hours = calendar.weeklyHours.joined() + calendar.specialDates.flatMap(\.hours)
          return calendar.id == id && hours.contains { $0.closes == 86_400 }
        }
      case nil: false
      }
    }
    losses += untilMidnight.map {
      Loss(
        "channels.\($0.id)", .wording, "hours until midnight end at 23:59, as its readers expect")
    }
    let used = Set(policy.channels.compactMap(\.hours?.value.name))
    for calendar in policy.calendars where used.contains(calendar.id) {
      losses.append(
        Loss("calendars.\(calendar.id)", .wording, "schema.org's hours name no time zone"))
    }
    return losses
  }
}
