import PledgeJSON
import PledgeModel
import PledgeTime

/// `policy.json`: who promises, since when, in which languages and zone, and what is accepted.
enum PolicyKeys {
  static let schema = Schema(
    "The policy as a whole.",
    .object([
      .schemaAddress,
      .init("kind", "What this file is.", .constant(.string("policy"))),
      .init(
        "id", "A short name for other tools; otherwise the name's slug.", .string(format: .id),
        examples: ["acme-support"]),
      .init("name", required: true, .name("What the policy is called.")),
      .init("description", .name("One sentence about it.")),
      .init(
        "version", "The policy's own version; a policy that promises something needs one.",
        .string(minLength: 1), examples: ["1.0.0"]),
      .init("effectiveDate", "The first day on which it holds.", .string(format: .date)),
      .init(
        "url", "Where the site is published: an absolute address.", .string(format: .webAddress)),
      .init(
        "editUrl",
        "Where the content can be edited: an absolute address to which a file's path is added.",
        .string(format: .webAddress),
        examples: ["https://github.com/acme/support-policy/edit/main/content/"]),
      .init(
        "provider", "Who promises; a policy that promises something needs one.",
        .object([
          .init("name", required: true, .name("The name customers know.")),
          .init("legalName", "The company's registered name.", .string(minLength: 1)),
          .init("url", "The company's own site.", .string(format: .webAddress)),
        ])),
      .init("security", SecurityKeys.schema),
      .init(
        "languages", "The languages it is published in, the default one first.",
        .array(items: Schema("A language.", .string(format: .language)), minItems: 1),
        default: ["en"]),
      .init(
        "timeZone", "The zone whose days are counted: an IANA name.", .string(minLength: 1),
        examples: ["Europe/Madrid"]),
      .init(
        "customerZones",
        "Where customers are: the zones, as IANA names, for which calendars in the customer's own zone are judged and published.",
        .array(items: Schema("An IANA name.", .string(minLength: 1)))),
      .init(
        "notice", "How long before it takes effect a change is announced.",
        .object([
          .init("days", required: true, "Civil days.", .integer(minimum: 0, maximum: 3650)),
          .init("text", .name("The clause customers read.")),
        ])),
      .init(
        "governingLanguage", "The language whose text binds where translations differ.",
        .string(format: .language)),
      .init("reviewBy", "The day by which the policy is to be reviewed.", .string(format: .date)),
      .init("timing", TimingKeys.schema),
      .init(
        "metrics", "What is timed, in the order in which a ticket reaches it.",
        .array(
          items: Schema(
            "One metric.",
            .object([
              .init("id", required: true, "Its id in tables and data.", .string(format: .id)),
              .init("name", .name("Its name; the standard metrics have one.")),
              .init(
                "starts", "The event that starts the clock.", .string(format: .id),
                default: "ticket-received"),
              .init(
                "recurring", "Whether it starts anew at each of its own events, as updates do.",
                .boolean),
            ])))),
      .init(
        "acceptances",
        "Findings the author accepts, each with a reason. In Markdown a comment on the line before a block accepts them in that block: `<!-- pledge: accept RULE: reason (until 2027-01-01) -->`.",
        .array(
          items: Schema(
            "One acceptance.",
            .object([
              .init("rule", required: true, "The rule's name.", .string(minLength: 1)),
              .init(
                "at", required: true, "The file, or the file and the place in it.",
                .string(minLength: 1),
                examples: ["response-times.md#P5.initialResponse"]),
              .init("reason", .name("Why it is accepted.")),
              .init("until", "The last day on which it holds.", .string(format: .date)),
            ])))),
      .init(
        "rules", "The level of what a rule finds, by the rule's name; `off` turns it off.",
        .map(
          values: Schema(
            "A level.",
            .enumeration(Level.allCases.reversed().map(\.name) + [RuleSetting.off]))),
        examples: [["phone-grouping": "off"]]),
      .init(
        "approvals",
        "Changes to the customer's disadvantage that are agreed upon before they are made, each by its fingerprint. They count where they stand in the old policy.",
        .array(
          items: Schema(
            "One approval.",
            .object([
              .init(
                "fingerprint", required: true,
                "The change's, as `pledge diff --format json` has it.",
                .string(minLength: 1)),
              .init("reason", required: true, .name("Why it is agreed upon.")),
            ])))),
      .init(
        "aliases", "The ids by which parts of the policy were known before, by the id of today.",
        .object(
          Alias.Group.allCases.map { group in
            .init(
              group.rawValue, "Former ids, by the id of the \(group.noun).",
              .map(keys: .id, values: .ids("Its former ids.")),
              examples: group == .severities ? [["critical": ["P1"]]] : [])
          })),
      .init("added", .added),
    ]))
}

extension PolicyAssembler {
  mutating func addPolicy(_ file: ParsedFile) {
    var reader = DataReader(file, languages: policy.languages)
    reader.judge(by: PolicyKeys.schema, scalarsAreText: false)
    let name = reader.name(file.data["name"])
    policy.identity = Identity(
      id: reader.string("id") ?? slug(name.versions.first?.value ?? ""), name: name,
      description: reader.name(file.data["description"]), version: reader.string("version") ?? "",
      effectiveDate: reader.date(file.data["effectiveDate"]),
      url: reader.string("url").map { $0.hasSuffix("/") ? $0 : $0 + "/" },
      urlPlace: reader.located(file.data["url"])?.place,
      provider: file.data["provider"].map {
        Provider(
          name: reader.name($0["name"]), legalName: $0["legalName"]?.string, url: $0["url"]?.string,
          urlPlace: reader.located($0["url"])?.place)
      },
      notice: reader.integer(file.data["notice"]?["days"]).map {
        Notice(days: $0, text: reader.name(file.data["notice"]?["text"]))
      },
      place: reader.filePlace)
    policy.identity.editURL = reader.string("editUrl").map { $0.hasSuffix("/") ? $0 : $0 + "/" }
    policy.identity.security = reader.securityContact(file.data["security"])
    policy.identity.versionPlace = reader.located(file.data["version"])?.place
    policy.identity.governingLanguage = reader.located(file.data["governingLanguage"])
    policy.identity.reviewBy = reader.date(file.data["reviewBy"])
    policy.timing = reader.timing(file.data["timing"])
    policy.timeZone = reader.located(file.data["timeZone"])
    policy.customerZones = customerZones(&reader)
    policy.metrics = metrics(file.data["metrics"]?.array ?? [], &reader)
    let acceptances = file.data["acceptances"]
    policy.acceptances = (acceptances?.array ?? []).enumerated().compactMap { index, node in
      let reason = reader.name(node["reason"], isRemark: true)
      // A reason that is there and cannot be read has been reported.
      guard let rule = node["rule"]?.string, let at = node["at"]?.string,
        !reason.isEmpty || node["reason"] == nil
      else { return nil }
      return Acceptance(
        rule: RuleID(rule), at: at, reason: reason, until: reader.date(node["until"])?.value,
        place: reader.place(of: node), removal: acceptances?.removal(of: index, in: reader.source))
    }
    policy.ruleSettings = (file.data["rules"]?.members ?? []).compactMap { member in
      guard let word = member.value.string else { return nil }
      let level = Level.allCases.first { $0.name == word }
      guard level != nil || word == RuleSetting.off else { return nil }
      return RuleSetting(
        rule: RuleID(member.key), level: level,
        place: reader.source.place(of: member.keyRange))
    }
    policy.approvals = (file.data["approvals"]?.array ?? []).compactMap { node in
      let reason = reader.name(node["reason"], isRemark: true)
      guard let fingerprint = node["fingerprint"]?.string, !reason.isEmpty else { return nil }
      return Approval(fingerprint: fingerprint, reason: reason, place: reader.place(of: node))
    }
    policy.aliases = Alias.Group.allCases.flatMap { group in
      (file.data["aliases"]?[group.rawValue]?.members ?? []).map { member in
        Alias(
          group, id: Located(member.key, at: reader.source.place(of: member.keyRange)),
          former: reader.strings(member.value) ?? [])
      }
    }
    policy.additions = reader.additions(file.data["added"])
    // What seems to be missing may stand under a key that was mistyped.
    if !reader.findings.isEmpty { policy.unreadKinds.insert(.policy) }
    policy.texts += reader.customerTexts
    findings += reader.findings
  }

  private func customerZones(_ reader: inout DataReader) -> [Located<String>] {
    let zones = reader.strings(reader.data["customerZones"]) ?? []
    if zones.count > Policy.mostCustomerZones {
      reader.report(
        .valueInvalid, "a policy names at most \(Policy.mostCustomerZones) customer zones",
        at: zones[Policy.mostCustomerZones].place,
        hint: "name one for each group of customers whose clocks agree")
    }
    var first: [String: Place] = [:]
    return zones.prefix(Policy.mostCustomerZones).filter { zone in
      guard let place = first[zone.value] else {
        first[zone.value] = zone.place
        return true
      }
      reader.reportDuplicate("customer zone", zone, first: place)
      return false
    }
  }

  /// The metrics the author declares, the standard ones with their standard names and events.
  private func metrics(_ nodes: [JSONNode], _ reader: inout DataReader) -> [Metric] {
    var metrics: [Metric] = []
    for node in nodes {
      guard let id = reader.located(node["id"]) else { continue }
      if let first = metrics.first(where: { $0.id == id.value }) {
        reader.reportDuplicate("metric", id, first: first.place)
        continue
      }
      var metric =
        Metric(standard: id.value, languages: policy.languages)
        ?? Metric(id: id.value, name: Localized())
      for version in reader.name(node["name"]).versions {
        metric.name.set(version.value, in: version.language, at: version.place)
      }
      if metric.name.isEmpty { metric.name.set(id.value, in: policy.defaultLanguage) }
      if let starts = node["starts"]?.string { metric.starts = starts }
      if node["recurring"] != nil { metric.recurring = reader.boolean(node["recurring"]) }
      metric.place = id.place
      metrics.append(metric)
    }
    return metrics
  }
}

extension DataReader {
  mutating func reportDuplicate(_ noun: String, _ id: Located<String>, first: Place?) {
    var finding = Finding(.idDuplicate, "there are two \(noun)s “\(id.value)”", at: id.place)
    if let first { finding.notes = [.init("the first is here", at: first)] }
    report(finding)
  }
}
