import PledgeModel

extension ChangeFormat {
  /// Text for people.
  public static let text = ChangeFormat(
    "text", "people: the verdict, then each change with a moment that shows it"
  ) { report, screen in
    Array(ChangeText(report, screen).text.utf8)
  }
}

private struct ChangeText {
  private let report: ChangeReport
  private let style: Style
  private let gate: TextReport

  /// Longer texts are cut; other formats carry them whole.
  private static let longest = 400

  init(_ report: ChangeReport, _ screen: Screen) {
    self.report = report
    style = Style(isColored: screen.isColored)
    gate = TextReport(sources: report.new.sources, folder: report.new.folder, screen: screen)
  }

  var text: String {
    ([verdict] + report.reported.map(block) + [gateText].compactMap(\.self))
      .joined(separator: "\n")
  }

  private var verdict: String {
    let sides = "\(report.old.label) → \(report.new.label)".printable
    let counts = report.changes.isEmpty ? "" : " (\(report.counts))"
    let lines =
      ["\(style.strong(sides)): \(style.strong(report.verdict))\(counts)"]
      + (report.notCompared + [report.unreported].compactMap(\.self)).map {
        "note: \($0.printable)"
      }
    return lines.map { $0 + "\n" }.joined()
  }

  private func block(_ change: Change) -> String {
    var lines = [
      "\(painted(change.effect, change.effect.name + ":")) \(style.strong(shown(change.message))) [\(change.kind)]"
    ]
    if let before = change.before { lines.append("  was: \(shown(before))") }
    if let after = change.after { lines.append("  now: \(shown(after))") }
    if let reason = change.reason { lines.append("  its author says why: \(shown(reason))") }
    if change.effect == .undecided {
      lines.append("  its author must say what it does to customers, and why")
    }
    if let evidence = change.evidence { lines.append("  \(evidence.sentence)") }
    lines += change.parts.prefix(ChangeReport.mostParts).map { part in
      let evidence = part.evidence.map { ": \($0.sentence)" } ?? ""
      return "  - \(painted(part.effect, part.effect.name)): \(shown(part.subject))\(evidence)"
    }
    let more = change.parts.count - ChangeReport.mostParts
    if more > 0 { lines.append("  - and \(more) more") }
    if let places = report.places(of: change) { lines.append("  \(places.printable)") }
    return lines.map { $0 + "\n" }.joined()
  }

  private var gateText: String? {
    guard let findings = report.gate else { return nil }
    return findings.isEmpty
      ? "gate: nothing is missing\n" : "gate:\n" + gate.text(findings)
  }

  private func shown(_ text: String) -> String { text.shortened(to: Self.longest).printable }

  private func painted(_ effect: Effect, _ text: String) -> String {
    style.level(effect.level, text)
  }
}

extension Effect {
  /// How much it matters, as findings do.
  var level: Level {
    switch self {
    case .undecided: .error
    case .weaker, .mixed: .warning
    case .stronger, .wording: .info
    }
  }
}
