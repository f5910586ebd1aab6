import PledgeJSON
import PledgeModel

/// `channels/telephone.md`: a way to reach support, and what the customer reads about it.
enum ChannelKeys {
  static let schema = Schema(
    "A channel: one of number, address and url says which.",
    .object(
      DocumentKeys.properties(.channel) + [
        .init("name", .name("Its name; otherwise its title.")),
        .init("number", "The telephone number.", .string(format: .words)),
        .init("address", "The e-mail address.", .string(format: .words)),
        .init("url", "The web address.", .string(format: .webAddress)),
        .init("hours", "`always`, or the id of a calendar.", .string(minLength: 1)),
        .init("plans", .ids("The plans that may use it; otherwise every plan.")),
        .init(
          "severities", .ids("The severities that may be reported by it; otherwise every one.")),
        .init(
          "languages", "The languages spoken.",
          .array(items: Schema("A language.", .string(format: .language)))),
        .init("have", "What to have at hand.", .array(items: .name("One thing."))),
        .init("subject", .name("What a mail's subject starts with.")),
        .init("body", .name("In JSON: what the customer reads about it.")),
      ]))

  static let contacts = ["number", "address", "url"]
}

extension PolicyAssembler {
  mutating func addChannel(_ file: ParsedFile, _ reader: inout DataReader) {
    let data = file.data
    if let first = policy.channels.first(where: { $0.id == file.path.id }) {
      reader.reportDuplicate(
        "channel", Located(file.path.id, at: reader.filePlace), first: first.place)
      return
    }
    guard let contact = contact(&reader) else {
      policy.unreadKinds.insert(.channel)
      return
    }
    var name = reader.name(data["name"] ?? data["title"])
    if name.isEmpty { name.set(file.document?.title ?? file.path.humanName, in: reader.language) }
    var body = reader.prose(data["body"])
    if let prose = file.document?.prose, !prose.nodes.isEmpty {
      body.set(prose, in: reader.language)
    }
    policy.channels.append(
      Channel(
        id: file.path.id, name: name, contact: contact,
        contactPlace: data[contact.key].map { reader.place(of: $0) },
        hours: reader.located(data["hours"]).map { Located(Clock(named: $0.value), at: $0.place) },
        plans: reader.strings(data["plans"]), severities: reader.strings(data["severities"]),
        languages: data["languages"]?.array?.compactMap(\.string) ?? [],
        have: reader.texts(data["have"]),
        subject: reader.localized(data["subject"]), body: body,
        order: reader.integer(data["order"]),
        isWhole: reader.isWhole && reader.findings.isEmpty, place: reader.filePlace))
  }

  mutating func translateChannel(
    _ file: ParsedFile, _ reader: inout DataReader, _ document: Document
  ) {
    guard let index = policy.channels.firstIndex(where: { $0.id == file.path.id }) else {
      reportNoOriginal(file, &reader)
      return
    }
    let language = reader.language
    let name = reader.name(file.data["name"])[language] ?? document.title
    policy.channels[index].name.set(name, in: language)
    policy.channels[index].body.set(document.prose, in: language)
    let have = reader.texts(file.data["have"])[language] ?? []
    reader.requireAsMany(
      "things to have at hand", policy.channels[index].have[policy.defaultLanguage]?.count ?? 0,
      have.count)
    policy.channels[index].have.set(have, in: language)
    if let subject = reader.string("subject") {
      policy.channels[index].subject.set(subject, in: language)
    }
  }

  private func contact(_ reader: inout DataReader) -> Channel.Contact? {
    let given = ChannelKeys.contacts.filter { reader.data[$0] != nil }
    guard given.count == 1 else {
      reader.report(
        given.isEmpty ? .keyMissing : .structureInvalid,
        given.isEmpty
          ? "this channel has no contact"
          : "this channel has several contacts: \(given.joined(separator: ", "))",
        at: reader.filePlace, hint: "give exactly one of number, address (e-mail) and url (web)")
      return nil
    }
    guard let text = reader.string(given[0]) else { return nil }
    return switch given[0] {
    case "number": .telephone(text)
    case "address": .email(text)
    case _: .web(text)
    }
  }

  mutating func reportNoOriginal(_ file: ParsedFile, _ reader: inout DataReader) {
    guard !policy.unreadKinds.contains(file.kind ?? .page) else { return }
    reader.report(
      .translationMismatch, "this translates \(file.path.inner), which does not exist",
      at: reader.filePlace,
      hint: hint(
        for: file.path.inner,
        among: policy.documents.filter { $0.language == policy.defaultLanguage }.map(\.path)))
  }
}

extension DataReader {
  /// A list of names, as one list for each language.
  mutating func texts(_ node: JSONNode?) -> Localized<[String]> {
    var texts = Localized<[String]>()
    for item in node?.array ?? [] {
      for version in name(item).versions {
        texts.set((texts[version.language] ?? []) + [version.value], in: version.language)
      }
    }
    return texts
  }
}

extension DataReader {
  /// Reports a translated list that has more or fewer items than the original.
  mutating func requireAsMany(_ nouns: String, _ original: Int, _ translated: Int) {
    guard original != translated else { return }
    report(
      .translationMismatch,
      "there are \(original) \(nouns), and \(translated) in this language", at: filePlace)
  }
}
