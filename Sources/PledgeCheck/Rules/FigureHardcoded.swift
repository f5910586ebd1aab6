import PledgeModel

extension Rule {
  static let figureHardcoded = Rule(
    "figure-hardcoded", level: .warning, "Prose prints figures from the data.",
    why:
      "A figure that is typed twice is changed once: from then on customers are promised two things.",
    bad: Example(
      "index.md",
      "# Help\n\nFor a P1 our first reply comes within «1 hour». Write to «help@example.com».\n"),
    good: Example(
      "index.md",
      "# Help\n\nFor a P1 our first reply comes within {{targets.P1.initialResponse}}. Write to {{channels.email.address}}.\n"
    ), isAcceptable: true
  ) { subject in
    let (policy, passages, figures) = (subject.policy, subject.passages, subject.figures)
    var typed: [TypedFigure] = figures.targets.compactMap { figure in
      guard case .same = figure.verdict,
        let reference = figure.reference(in: policy, passages.all[figure.passage].language)
      else { return nil }
      // "Within 1 week" is printed with its first word.
      let text = passages.string(figure.range)
      let isWhole = text == reference.text
      return TypedFigure(
        passage: figure.passage, range: isWhole ? figure.range : figure.measure,
        reference: reference.path)
    }
    typed += figures.hours.compactMap { hours in
      guard let calendar = hours.calendar(in: policy), calendar.openDays.count == 1,
        Set(calendar.openDays[0].days.map { $0 % 7 }) == hours.days
      else { return nil }
      return TypedFigure(
        passage: hours.passage, range: hours.range, reference: "calendars.\(calendar.id).hours")
    }
    typed += figures.terms.filter(\.isSame).map {
      TypedFigure(passage: $0.passage, range: $0.range, reference: $0.reference)
    }
    return typed.compactMap { figure in
      let passage = passages.all[figure.passage]
      guard passage.takesReferences else { return nil }
      let text = passages.string(figure.range)
      let value = policy.value(of: figure.reference, in: passage.language)
      return Finding(
        "“\(text)” is typed here, and the data says it too",
        at: passages.place(of: figure.range, in: passage), subject: text,
        hint: "write {{\(figure.reference)}}, which prints “\(value?.text ?? text)”",
        fix: passages.fix(
          figure.range, in: passage, byReference: figure.reference, isCertain: value?.text == text))
    } + typedContacts(subject)
  }

  /// The numbers and addresses of channels; those that differ from them are for `contact-drift`.
  private static func typedContacts(_ subject: Rule.Subject) -> [Finding] {
    let known = KnownContacts(subject.policy.channels)
    guard !known.isEmpty else { return [] }
    let passages = subject.passages
    var links: LinkPlaces?
    var findings: [Finding] = []
    for passage in passages.all
    where passage.takesReferences && passage.kind != .data && passage.kind != .quote {
      let written =
        passages.addresses(in: passage) + passages.telephoneNumbers(in: passage)
        + passages.webAddresses(in: passage)
      for contact in written {
        guard let channel = known.channel(of: contact) else { continue }
        let places = links ?? LinkPlaces(subject.proses)
        links = places
        let reference = "{{channels.\(channel.id).\(channel.contact.key)}}"
        let place = places.replaceable(contact, channel.contact)
        findings.append(
          Finding(
            "“\(contact.text)” is typed here, and the channel gives it too", at: contact.place,
            subject: contact.text, notes: [.init("the channel is here", at: channel.place)],
            hint: "write \(reference), which prints it",
            fix: place.map {
              Fix(
                "write \(reference)", isCertain: contact.text == channel.contact.text,
                edits: [.init(reference, at: $0)])
            }))
      }
    }
    return findings
  }
}

extension Passage {
  /// Not in an SLA definition or another file of data, where text is all there is.
  fileprivate var takesReferences: Bool { file.hasSuffix(".md") }
}

/// A figure in prose that a reference could print.
private struct TypedFigure {
  var passage: Int
  var range: Range<Int>
  var reference: String
}

/// The channels by what customers dial or write to.
private struct KnownContacts {
  private var byText: [String: Channel] = [:]

  init(_ channels: [Channel]) {
    for channel in channels where byText[Self.key(channel.contact.text)] == nil {
      byText[Self.key(channel.contact.text)] = channel
    }
  }

  var isEmpty: Bool { byText.isEmpty }

  func channel(of written: WrittenContact) -> Channel? { byText[Self.key(written.text)] }

  /// An address in small letters; of a number with its country's code the figures.
  private static func key(_ text: String) -> String {
    text.hasPrefix("+") ? "+" + text.filter { $0 >= "0" && $0 <= "9" } : text.lowercased()
  }
}

/// Where links are, so that no reference is written into one.
private struct LinkPlaces {
  private var byFile: [String: [(place: Place, address: String)]] = [:]

  init(_ proses: [WrittenProse]) {
    for prose in proses.map(\.prose) {
      for node in prose.nodes where node.content == .link {
        byFile[prose.file, default: []].append((prose.place(of: node), prose.string(node.text)))
      }
    }
    byFile = byFile.mapValues { $0.sorted { $0.place < $1.place } }
  }

  /// What a reference may replace: the text, or all of a link that leads to the same; nil inside other links.
  func replaceable(_ written: WrittenContact, _ contact: Channel.Contact) -> Place? {
    guard written.isVerbatim, written.place.file.hasSuffix(".md") else { return nil }
    let links = byFile[written.place.file] ?? []
    var (low, high) = (0, links.count)
    while low < high {
      let middle = (low + high) / 2
      let start = links[middle].place
      if (start.line, start.column) <= (written.place.line, written.place.column) {
        low = middle + 1
      } else {
        high = middle
      }
    }
    guard low > 0 else { return written.place }
    let link = links[low - 1]
    guard (written.place.line, written.place.column) < (link.place.endLine, link.place.endColumn)
    else { return written.place }
    let target = link.address.split(separator: ":", maxSplits: 1).last.map(String.init) ?? ""
    let isSame = link.address == contact.text || target.lowercased() == written.text.lowercased()
    return isSame && link.place.line == link.place.endLine ? link.place : nil
  }
}
