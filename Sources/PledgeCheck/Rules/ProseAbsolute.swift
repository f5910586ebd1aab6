import PledgeModel

extension Rule {
  static let proseAbsolute = Rule(
    "prose-absolute", level: .warning, "Prose promises nothing without bounds.",
    why:
      "One holiday or one outage breaks a promise that has no bounds, and the rest is believed less.",
    bad: Example("index.md", "# Help\n\nYou may call «at any time».\n"),
    good: Example([
      "index.md": "# Help\n\nYou may call at any time during office hours.\n",
      "channels/telephone.md":
        "---\ntitle: Telephone\nnumber: +34 600 000 000\nhours: always\n---\nCall us at any time.\n",
    ]), isAcceptable: true
  ) { subject in
    // What a channel's hours promise is no exaggeration in its own text.
    let open = Set(
      subject.policy.channels.lazy.filter { $0.hours?.value == .always }.map(\.place.file))
    let files = Set(
      subject.policy.documents.lazy.filter { open.contains($0.path) }.map(\.file)
    ).union(open)
    let customers = subject.customerPassages
    return subject.findings(
      of: [.anyTime, .absolute],
      hint: "say when it holds, and what limits it; or accept it, and say why it is kept",
      where: {
        !customers.contains($0.passage)
          && ($0.topic == .absolute || !files.contains(subject.passages.all[$0.passage].file))
      }
    ) { "\($0) promises more than anybody can keep" }
  }
}
