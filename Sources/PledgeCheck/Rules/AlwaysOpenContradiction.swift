import PledgeModel
import PledgeTime

extension Rule {
  static let alwaysOpenContradiction = Rule(
    "always-open-contradiction", "What is called open day and night does not close.",
    why: "A customer who reads “24x7” calls at night, and finds the line shut.",
    bad: Example("channels/telephone.md", channel(body: "«Call our 24x7 line.»")),
    good: Example("channels/telephone.md", channel(body: "Call our line.")), isAcceptable: true,
    needs: [.calendar]
  ) { subject in
    let policy = subject.policy
    let closing = Dictionary(
      policy.calendars.filter { $0.isWhole && !$0.isAlwaysOpen }.map { ($0.id, $0) },
      uniquingKeysWith: { first, _ in first })
    guard !closing.isEmpty else { return [] }
    let named = policy.calendars.filter { closing[$0.id] != nil }.compactMap { calendar in
      claim(in: calendar.name, otherwise: calendar.place).map {
        finding("calendar “\(calendar.id)”", calendar, at: $0, subject: calendar.id)
      }
    }
    return named
      + policy.channels.compactMap { channel in
        guard case .calendar(let id) = channel.hours?.value, let calendar = closing[id],
          let place = claim(in: channel.name, otherwise: channel.place)
            ?? channel.body.versions.lazy.compactMap({ claim(in: $0.value) }).first
        else { return nil }
        return finding("channel “\(channel.id)”", calendar, at: place, subject: channel.id)
      }
  }

  private static func finding(
    _ name: String, _ calendar: SupportCalendar, at place: Place, subject: String
  ) -> Finding {
    Finding(
      "\(name) is called open day and night here, and closes by “\(calendar.id)”", at: place,
      subject: subject, notes: [.init("“\(calendar.id)” is defined here", at: calendar.place)],
      hint: "give its hours in words, or let it be open: `hours: always`")
  }

  private static func claim(in name: Localized<String>, otherwise place: Place) -> Place? {
    name.versions.first { claims(FoldedText.of($0.value)) }.map { $0.place ?? place }
  }

  private static func claim(in prose: Prose) -> Place? {
    guard claims(FoldedText.of(prose)) else { return nil }
    let node = prose.nodes.first { node in
      node.content == .text
        && AlwaysOpenWords.claims.occurs(in: FoldedText.of(prose.string(node.text)))
    }
    return node.map(prose.place(of:)) ?? prose.nodes.first.map(prose.place(of:))
  }

  /// Whether a sentence of a folded text says so and takes nothing back.
  private static func claims(_ text: [UInt8]) -> Bool {
    var rest = text[...]
    while let index = AlwaysOpenWords.claims.first(in: rest) {
      let start = text[..<index].lastIndex(where: isStop) ?? text.startIndex
      let end = text[index...].firstIndex(where: isStop) ?? text.endIndex
      if AlwaysOpenWords.withdrawals.first(in: text[start..<end]) == nil { return true }
      rest = text[end...]
    }
    return false
  }

  private static func isStop(_ byte: UInt8) -> Bool { ".!?;:".utf8.contains(byte) }

  private static func channel(body: String) -> String {
    "---\ntitle: Telephone\nnumber: +34 600 000 000\nhours: office\n---\n\(body)\n"
  }
}
