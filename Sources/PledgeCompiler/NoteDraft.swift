import PledgeExport
public import PledgeModel
public import PledgeTime

/// The draft of what customers are told of a version, which its author edits.
public struct NoteDraft: Sendable {
  private let policy: Policy
  /// The version before it; nil where it is the first.
  private let last: String?
  private let changes: [Change]
  private let published: CivilDate
  private let wording: Wording

  public init(_ policy: Policy, since last: String?, _ changes: [Change], published: CivilDate) {
    self.policy = policy
    self.last = last
    self.changes = changes
    self.published = published
    wording = Wording.named(policy.defaultLanguage)
  }

  /// The file: front matter, and a section for each thing that changes do.
  public var markdown: String {
    let version = policy.identity.version
    var lines = ["---", "version: \(quoted(version))", "published: \(published)"]
    if let effective = policy.identity.effectiveDate?.value, effective != published {
      lines.append("effective: \(effective)")
    }
    lines += openQuestions + ["---", "# \(wording.version(version).escapedForMarkdown)", ""]
    lines += body
    return lines.joined(separator: "\n") + "\n"
  }

  private var body: [String] {
    guard last != nil else { return [wording.releases.first] }
    guard !changes.isEmpty else { return [wording.releases.nothingChanges] }
    var sections: [[String]] = []
    for effect in Effect.allCases.reversed() {
      let items = changes.filter { $0.effect == effect }.map(item)
      if !items.isEmpty { sections.append(["## \(wording.releases.heading(effect))", ""] + items) }
    }
    return Array(sections.joined(separator: [""]))
  }

  /// What nobody can compute, as comments that its author completes.
  private var openQuestions: [String] {
    let open = changes.filter { $0.effect == .undecided }
    guard !open.isEmpty else { return [] }
    return [
      "# Say what each of these does to customers (wording, stronger, mixed or weaker) and why,",
      "# and take away the hash signs:", "# classified:",
    ]
      + open.map { change in
        "#   - { kind: \(change.kind), at: \(quoted(change.pointer)), effect: wording, reason: \"\" }"
      }
  }

  private func item(_ change: Change) -> String {
    var text = wording.capitalized(change.message).escapedForMarkdown
    if text.last != "." { text += "." }
    if let evidence = change.evidence, let witness = evidence.witness {
      let moments = [witness.received, witness.second, witness.first].map(evidence.text)
      text +=
        " " + wording.releases.witness(moments[0], moments[1], moments[2]).escapedForMarkdown
    }
    return "- \(text)"
  }

  /// A scalar that front matter reads as text, whatever is in it.
  private func quoted(_ text: String) -> String {
    let isPlain = text.utf8.allSatisfy { byte in
      "._-/".utf8.contains(byte) || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
        || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
    }
    if isPlain, text.first != "-" { return text }
    return "\"\(text.escapedForQuotes)\""
  }
}

extension Evidence {
  /// A moment as its zone's clocks show it; by UTC where they are not known.
  fileprivate func text(_ instant: Int64) -> String {
    let isKnown = zone.known.contains(instant)
    let clock = isKnown ? zone : Zone.utc ?? zone
    return "\(clock.text(at: instant)) (\(clock.name))"
  }
}
