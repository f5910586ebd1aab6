import PledgeModel

/// A channel as a vCard: RFC 6350.
struct ContactCard {
  let channel: Channel
  let policy: Policy

  var lines: [ContentLine] {
    [
      ContentLine("BEGIN", raw: "VCARD"), ContentLine("VERSION", raw: "4.0"),
      ContentLine("PRODID", text: "-//Pledge//Pledge//EN"),
      ContentLine(
        "UID", [("VALUE", "text")], text: "channel.\(channel.id)@\(policy.identity.id)"),
      ContentLine("REV", raw: CalendarTime.stamp(of: policy)),
      ContentLine("KIND", raw: "org"),
    ] + inEachLanguage("FN", fullName) + inEachLanguage("ORG", organization) + [contact]
      + languages + zone + inEachLanguage("NOTE", note)
      + [ContentLine("END", raw: "VCARD")]
  }

  private var contact: ContentLine {
    switch channel.contact {
    case .telephone(let number):
      let address = ContactLink.telephone(number)
      // A local number is an address only together with where it is local to (RFC 3966 section 5.1.5).
      return address.hasPrefix("tel:+") && address != "tel:+"
        ? ContentLine("TEL", [("VALUE", "uri"), ("TYPE", "work")], address: address)
        : ContentLine("TEL", [("VALUE", "text"), ("TYPE", "work")], text: number)
    case .email(let address): return ContentLine("EMAIL", [("TYPE", "work")], text: address)
    case .web(let address): return ContentLine("URL", [("TYPE", "work")], address: address)
    }
  }

  private var languages: [ContentLine] {
    channel.languages.prefix(100).enumerated().map { index, language in
      ContentLine("LANG", [("PREF", String(index + 1))], text: language)
    }
  }

  /// The zone its hours are told in.
  private var zone: [ContentLine] {
    let name =
      if let calendar { calendar.isInCustomerZone ? nil : calendar.timeZone.value } else {
        policy.timeZone?.value
      }
    return name.map { [ContentLine("TZ", text: $0)] } ?? []
  }

  private var calendar: SupportCalendar? {
    channel.hours.flatMap { hours in policy.calendars.first { $0.id == hours.value.name } }
  }

  private func fullName(_ language: String) -> String? {
    let policyName = policy.identity.name.best(for: language) ?? policy.identity.id
    return "\(policyName): \(channel.name.best(for: language) ?? channel.id)"
  }

  private func organization(_ language: String) -> String? {
    policy.identity.provider.flatMap { $0.name.best(for: language) ?? $0.legalName }
  }

  /// When, by whom and with what at hand it is used, a line each.
  private func note(_ language: String) -> String? {
    let wording = Wording.named(language)
    var parts: [String] = []
    func add(_ label: String, _ texts: [String]) {
      if !texts.isEmpty { parts.append("\(label): \(wording.list(texts))") }
    }
    add(wording.hours, hours(in: wording).map { [$0] } ?? [])
    add(wording.plans, names(channel.plans?.map(\.value), language))
    add(
      wording.severities,
      (channel.severities ?? []).map { reference in
        let severity = policy.severities.first { $0.id == reference.value }
        return severity?.name.best(for: language).map { "\(reference.value) (\($0))" }
          ?? reference.value
      })
    if let have = channel.have.best(for: language), !have.isEmpty {
      parts.append("\(wording.have):\n" + have.map { "- \($0)" }.joined(separator: "\n"))
    }
    return parts.isEmpty ? nil : parts.joined(separator: "\n")
  }

  private func names(_ plans: [String]?, _ language: String) -> [String] {
    (plans ?? []).map { id in
      policy.plans.first { $0.id == id }?.name.best(for: language) ?? id
    }
  }

  private func hours(in wording: Wording) -> String? {
    switch channel.hours?.value {
    case nil: nil
    case .always: wording.atAllHours
    case .calendar:
      calendar.map {
        $0.isInCustomerZone
          ? $0.hours(in: wording)
          : "\($0.hours(in: wording))\(wording.comma)\(wording.zoneTime($0.timeZone.value))"
      }
    }
  }

  /// One property in the policy's languages; `ALTID` says that they are the same thing (section 5.4).
  private func inEachLanguage(_ name: String, _ text: (String) -> String?) -> [ContentLine] {
    let several = policy.languages.count > 1
    let languages = policy.languages.isEmpty ? [policy.defaultLanguage] : policy.languages
    return languages.compactMap { language in
      text(language).map {
        ContentLine(
          name, (several ? [("ALTID", "1")] : []) + [("LANGUAGE", language)], text: $0)
      }
    }
  }
}
