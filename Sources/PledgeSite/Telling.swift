import PledgeModel

/// A policy as it is told in one language: what its parts are called there, and what its data says.
struct Telling: Sendable {
  let policy: Policy
  let language: String
  let wording: Wording

  init(_ policy: Policy, in language: String) {
    self.policy = policy
    self.language = language
    wording = Wording.named(language)
  }

  func metricName(_ id: String) -> String { policy.metricName(id)?.best(for: language) ?? id }

  /// The names of plans, as a list in words; nil for none.
  func names(ofPlans ids: [String]) -> String? {
    guard !ids.isEmpty else { return nil }
    return wording.list(
      ids.map { id in policy.plans.first { $0.id == id }?.name.best(for: language) ?? id })
  }

  /// A severity as text: its id where that is a code such as `P1`, its name otherwise.
  func label(ofSeverity id: String) -> String {
    Severity.isCode(id)
      ? id : policy.severities.first { $0.id == id }?.name.best(for: language) ?? id
  }

  /// The labels of severities, as a list in words; nil for none.
  func labels(ofSeverities severities: [Located<String>]?) -> String? {
    guard let severities, !severities.isEmpty else { return nil }
    return wording.list(severities.map { label(ofSeverity: $0.value) })
  }

  /// When a channel is attended.
  func hours(of channel: Channel) -> String? {
    switch channel.hours?.value {
    case nil: return nil
    case .always: return wording.capitalized(wording.atAllHours)
    case .calendar(let id):
      guard let calendar = policy.calendars.first(where: { $0.id == id }) else { return nil }
      return wording.capitalized(
        "\(calendar.hours(in: wording))\(wording.comma)\(wording.zoneTime(of: calendar))")
    }
  }

  /// The languages that a channel speaks.
  func languages(of channel: Channel) -> String? {
    let names = channel.languages.map(wording.name(ofLanguage:))
    return names.isEmpty ? nil : wording.list(names)
  }

  /// The address by which a device reaches a channel.
  func address(of channel: Channel) -> String {
    ContactLink.address(of: channel.contact, subject: channel.subject.best(for: language))
  }

  /// Some days of a calendar's week: `Monday to Friday: 09:00 to 18:00`.
  func days(_ group: SupportCalendar.HoursGroup) -> String {
    wording.capitalized(group.days(in: wording))
  }

  /// The dates for which a calendar's holidays are known, as a sentence.
  func covers(of calendar: SupportCalendar) -> String? {
    calendar.covers.map {
      wording.covered(wording.date($0.lowerBound), wording.date($0.upperBound))
    }
  }

  /// What the policy says of itself: how its changes are announced, which text binds, when it is reviewed.
  var policyFacts: [(mark: String, text: String)] {
    let identity = policy.identity
    var facts: [(mark: String, text: String)] = []
    if let notice = identity.notice {
      facts.append(
        ("policy.notice", notice.text.best(for: language) ?? wording.terms.notice(notice.days)))
    }
    if let governing = identity.governingLanguage?.value {
      facts.append(
        ("policy.governingLanguage", wording.terms.governing(wording.name(ofLanguage: governing))))
    }
    if let date = identity.reviewBy?.value {
      facts.append(("policy.reviewBy", wording.terms.reviewBy(wording.date(date))))
    }
    return facts
  }
}
