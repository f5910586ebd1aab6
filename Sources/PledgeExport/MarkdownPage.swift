import PledgeModel
import PledgeTime

/// A policy on one page, in its default language.
struct MarkdownPage {
  let policy: Policy
  let wording: Wording
  var markdown = MarkdownText()

  var language: String { policy.defaultLanguage }

  init(_ policy: Policy) {
    self.policy = policy
    wording = Wording.named(policy.defaultLanguage)
  }

  /// A name in the page's language, escaped; the id where it has none.
  func name(_ name: Localized<String>?, _ id: String) -> String {
    (name?.best(for: language) ?? id).escapedForMarkdown
  }

  mutating func addIdentity() {
    let identity = policy.identity
    markdown.block("# \(name(identity.name, identity.id))")
    var facts: [String] = []
    if !identity.version.isEmpty {
      facts.append(wording.version(identity.version).escapedForMarkdown)
    }
    if let date = identity.effectiveDate?.value {
      facts.append("\(wording.effectiveFrom) \(wording.date(date))")
    }
    markdown.list(facts)
  }

  mutating func addCalendars() {
    for calendar in policy.calendars {
      markdown.block("## \(name(calendar.name, calendar.id))")
      var facts = [
        "\(wording.opens): \(calendar.hours(in: wording))",
        "\(wording.timeZone): \(calendar.timeZone.value.escapedForMarkdown)",
      ]
      if let covers = calendar.covers {
        facts.append(
          wording.covered(wording.date(covers.lowerBound), wording.date(covers.upperBound)))
      }
      markdown.list(facts)
      markdown.list(
        calendar.specialDates.map { special in
          let title = special.name.best(for: language).map { " (\($0.escapedForMarkdown))" } ?? ""
          return "\(special.date)\(title): \(wording.hours(special.hours))"
        })
    }
  }

  mutating func addChannels() {
    guard !policy.channels.isEmpty else { return }
    markdown.block("## \(wording.channelsTitle)")
    let channels = policy.channels.enumerated().sorted {
      ($0.element.order ?? .max, $0.offset) < ($1.element.order ?? .max, $1.offset)
    }
    for channel in channels.map(\.element) {
      markdown.block("### \(name(channel.name, channel.id))")
      markdown.list(facts(about: channel))
    }
  }

  private func facts(about channel: Channel) -> [String] {
    let label =
      switch channel.contact {
      case .telephone: wording.telephone
      case .email: wording.email
      case .web: wording.web
      }
    var facts = ["\(label): \(channel.contact.text.escapedForMarkdown)"]
    switch channel.hours?.value {
    case .always: facts.append("\(wording.hours): \(wording.atAllHours)")
    case .calendar(let id):
      let calendar = policy.calendars.first { $0.id == id }
      facts.append("\(wording.hours): \(name(calendar?.name, id))")
    case nil: break
    }
    func add(_ label: String, _ names: [String]?) {
      if let names, !names.isEmpty { facts.append("\(label): \(wording.list(names))") }
    }
    add(
      wording.languages,
      channel.languages.map { wording.name(ofLanguage: $0).escapedForMarkdown })
    add(
      wording.plans,
      channel.plans?.map { plan in
        name(policy.plans.first { $0.id == plan.value }?.name, plan.value)
      })
    add(
      wording.severities,
      channel.severities?.map { severity in
        name(policy.severities.first { $0.id == severity.value }?.name, severity.value)
      })
    if let have = channel.have.best(for: language), !have.isEmpty {
      let items = have.map { "\n  - \($0.escapedForMarkdown)" }.joined()
      facts.append("\(wording.have):\(items)")
    }
    return facts
  }
}
