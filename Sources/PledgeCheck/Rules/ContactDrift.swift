import PledgeModel

extension Rule {
  static let contactDrift = Rule(
    "contact-drift", "Prose gives the same addresses and numbers as the data.",
    why: "A customer who dials the number in the text reaches somebody else, or nobody.",
    bad: Example([
      "channels/mail.md":
        "---\ntitle: Mail\naddress: support@example.com\nhours: always\n---\nWrite to «support@exampel.com».\n",
      "index.md":
        "# Help\n\nCall «+34 600 010 000» or [write](mailto:support@example.com), not to sales@example.com.\n",
    ]),
    good: Example([
      "channels/mail.md":
        "---\ntitle: Mail\naddress: support@example.com\nhours: always\n---\nWrite to {{channels.mail.address}}.\n",
      "index.md":
        "# Help\n\nCall {{channels.telephone.number}}, or 600000000 from Spain. Our fax is +34 911 111 111.\n",
    ]), isAcceptable: true
  ) { subject in
    let contacts = Contacts(subject.policy.channels)
    guard !contacts.isEmpty else { return [] }
    let passages = subject.passages
    var findings: [Finding] = []
    for passage in passages.all {
      for address in passages.addresses(in: passage) {
        if let finding = contacts.drift(ofAddress: address) { findings.append(finding) }
      }
      if contacts.numbers.isEmpty { continue }
      for number in passages.telephoneNumbers(in: passage) {
        if let finding = contacts.drift(ofNumber: number) { findings.append(finding) }
      }
    }
    return findings + subject.proses.flatMap { contacts.drift(ofLinks: $0.prose) }
  }
}

/// What the channels say, to hold prose to it.
private struct Contacts {
  struct Known {
    var channel: Channel
    /// In lower case; of a number only the figures, its country's code first.
    var spelling: String
  }

  var addresses: [Known] = []
  var numbers: [Known] = []

  init(_ channels: [Channel]) {
    for channel in channels {
      switch channel.contact {
      case .email(let address):
        addresses.append(Known(channel: channel, spelling: address.lowercased()))
      case .telephone(let number):
        numbers.append(Known(channel: channel, spelling: Self.figures(number)))
      case .web: break
      }
    }
  }

  var isEmpty: Bool { addresses.isEmpty && numbers.isEmpty }

  /// An address that is a channel's but for a slip: in a name long enough to be no other's, or in the host.
  func drift(ofAddress written: WrittenContact) -> Finding? {
    let spelling = written.text.lowercased()
    guard !addresses.contains(where: { $0.spelling == spelling }) else { return nil }
    let near = addresses.first { known in
      let (name, host) = Self.parts(spelling)
      let (knownName, knownHost) = Self.parts(known.spelling)
      return host == knownHost
        ? knownName.utf8.count >= 5 && distance(name, knownName, atMost: 2) != nil
        : name == knownName && distance(host, knownHost, atMost: 2) != nil
    }
    return near.map { finding(written, $0.channel) }
  }

  private static func parts(_ address: String) -> (name: String, host: String) {
    let name = address.prefix { $0 != "@" }
    return (String(name), String(address.dropFirst(name.count + 1)))
  }

  /// A number that differs in one figure from a channel's, which may be written without its country's code.
  func drift(ofNumber written: WrittenContact) -> Finding? {
    var figures = Self.figures(written.text)
    if figures.hasPrefix("00") { figures.removeFirst(2) }
    let isInternational = written.text.hasPrefix("+") || written.text.hasPrefix("00")
    let national = figures.hasPrefix("0") ? String(figures.dropFirst()) : figures
    let isKnown = numbers.contains { known in
      known.spelling == figures || !isInternational && known.spelling.hasSuffix(national)
    }
    guard !isKnown else { return nil }
    let near = numbers.first { known in
      // A number beside it, such as a fax, differs in its end.
      if figures.count == known.spelling.count, figures.dropLast() == known.spelling.dropLast() {
        return false
      }
      if distance(figures, known.spelling, atMost: 1) != nil { return true }
      guard !isInternational, known.spelling.count > national.count else { return false }
      return distance(national, String(known.spelling.suffix(national.count)), atMost: 1) != nil
    }
    return near.map { finding(written, $0.channel) }
  }

  /// Links that write or call, whose address a customer does not see.
  func drift(ofLinks prose: Prose) -> [Finding] {
    prose.nodes.indices.compactMap { index in
      let node = prose.nodes[index]
      guard node.content == .link else { return nil }
      let bytes = prose.text[node.text.range]
      let isMail = bytes.starts(with: "mailto:".utf8)
      guard isMail || bytes.starts(with: "tel:".utf8) else { return nil }
      let address = prose.string(node.text).drop { $0 != ":" }.dropFirst().prefix {
        $0 != "?" && $0 != ";"
      }
      // An address that is its own link is judged as text.
      if prose.plainText(of: index) == address { return nil }
      let written = WrittenContact(
        text: String(address), place: prose.place(of: node), isVerbatim: false)
      return isMail ? drift(ofAddress: written) : drift(ofNumber: written)
    }
  }

  private func finding(_ written: WrittenContact, _ channel: Channel) -> Finding {
    let right = channel.contact.text
    let reference = "{{channels.\(channel.id).\(channel.contact.key)}}"
    return Finding(
      "“\(written.text)” is not “\(right)”, which the channel gives", at: written.place,
      subject: written.text, notes: [.init("the channel is here", at: channel.place)],
      hint: "write \(reference), which prints it",
      fix: written.isVerbatim
        ? Fix("write \(reference)", isCertain: false, edits: [.init(reference, at: written.place)])
        : nil)
  }

  /// Without a `(0)` and an extension.
  private static func figures(_ number: String) -> String {
    let written = Array(number.prefix { !$0.isLetter }.utf8)
    var figures: [UInt8] = []
    var index = 0
    while index < written.count {
      if written[index...].starts(with: "(0)".utf8) {
        index += 3
      } else {
        if FoldedText.isDigit(written[index]) { figures.append(written[index]) }
        index += 1
      }
    }
    return String(decoding: figures, as: UTF8.self)
  }
}
