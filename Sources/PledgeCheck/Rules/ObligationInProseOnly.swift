import PledgeModel

extension Rule {
  static let obligationInProseOnly = Rule(
    "obligation-in-prose-only", level: .warning,
    "What a channel asks of customers stands in its data.",
    why:
      "Whoever reads the data, a form or an assistant, does not ask for the number without which a ticket waits.",
    bad: Example(
      "channels/telephone.md",
      "---\ntitle: Telephone\nnumber: +34 600 000 000\nhours: always\n---\nIf you call, please «have your license number» available.\n"
    ),
    good: Example(
      "channels/telephone.md",
      "---\ntitle: Telephone\nnumber: +34 600 000 000\nhours: always\nhave: [Your license number]\n---\nIf you call, please have your license number available.\n"
    ), isAcceptable: true, needs: [.channel]
  ) { subject in
    let bare = Set(
      subject.policy.channels.filter { $0.have.isEmpty && $0.subject.isEmpty }
        .map(\.place.file))
    var told: Set<String> = []
    return subject.passages.matches(.duty).compactMap { match in
      let file = subject.passages.all[match.passage].file
      guard bare.contains(file), told.insert(file).inserted else { return nil }
      return Finding(
        "what customers should have at hand stands in the text alone",
        at: subject.passages.place(of: match), subject: subject.passages.subject(of: match),
        hint: "list it under `have:`, and what a mail's subject starts with under `subject:`")
    }
  }
}
