import PledgeModel

extension ChangeFormat {
  /// Markdown as GitHub and GitLab read it.
  static let markdown = ChangeFormat(
    "markdown", "a comment of a pull request, or a job's summary"
  ) { report, _ in
    Array(ChangeComment(report).text.utf8)
  }
}

/// The comment: the verdict, a table of changes with the moments that show them, the rest folded.
private struct ChangeComment {
  private let report: ChangeReport

  /// In characters: longer texts are cut.
  private static let longestCell = 300
  /// In bytes: GitHub takes no comment of more than 65,536 characters.
  private static let longestTable = 35_000
  private static let longestDetails = 20_000

  init(_ report: ChangeReport) { self.report = report }

  var text: String {
    ([verdict, table] + [details, gate].compactMap(\.self)).filter { !$0.isEmpty }
      .joined(separator: "\n")
  }

  private var verdict: String {
    let sides =
      "\(MarkdownText.escaped(report.old.label)) → \(MarkdownText.escaped(report.new.label))"
    let counts = report.changes.isEmpty ? "" : ": \(report.counts)"
    let notes = (report.notCompared + [report.unreported].compactMap(\.self)).map {
      "\nNote: \(MarkdownText.escaped($0))\n"
    }
    return
      "## \(report.changes.isEmpty ? "" : "\(report.effect.mark) ")\(report.verdict.capitalizedFirst)\n\n\(sides)\(counts)\n"
      + notes.joined()
  }

  private var table: String {
    guard !report.reported.isEmpty else { return "" }
    let head = "| | What changes | Before | Now | Where |\n|---|---|---|---|---|\n"
    return head
      + Self.fitting(report.reported.map(row), Self.longestTable) { more in
        "| | and \(more) more, which `pledge diff` lists | | | |\n"
      }
  }

  private func row(_ change: Change) -> String {
    var what = ["**\(cell(change.message))** (`\(change.kind)`)"]
    if change.effect == .undecided {
      what.append("Its author must say what it does to customers, and why.")
    }
    if let reason = change.reason { what.append("Its author says why: \(cell(reason))") }
    if let evidence = change.evidence { what.append(cell(evidence.sentence.capitalizedFirst)) }
    let cells = [
      "\(change.effect.mark) \(change.effect.name)", what.joined(separator: "<br>"),
      cell(change.before ?? ""), cell(change.after ?? ""),
      cell(
        change.newPlace.map(report.new.position) ?? change.oldPlace.map(report.old.position) ?? ""),
    ]
    return "| \(cells.joined(separator: " | ")) |\n"
  }

  /// The promises that changes touch.
  private var details: String? {
    let blocks = report.reported.filter { !$0.parts.isEmpty }.map { change in
      let more = change.parts.count - ChangeReport.mostParts
      let lines =
        change.parts.prefix(ChangeReport.mostParts).map { part in
          let evidence = part.evidence.map { ": \(MarkdownText.escaped($0.sentence))" } ?? ""
          return "- \(part.effect.mark) \(part.effect.name), \(cell(part.subject))\(evidence)\n"
        } + (more > 0 ? ["- and \(more) more\n"] : [])
      return "**\(cell(change.message))**\n\n\(lines.joined())\n"
    }
    guard !blocks.isEmpty else { return nil }
    let body = Self.fitting(blocks, Self.longestDetails) { more in
      "and \(more) more changes, which `pledge diff` lists\n\n"
    }
    return "<details><summary>What it does to each promise</summary>\n\n\(body)</details>\n"
  }

  private var gate: String? {
    guard let findings = report.gate else { return nil }
    guard !findings.isEmpty else { return "✅ Nothing that a release needs is missing.\n" }
    let lines = findings.map { finding in
      let hint = finding.hint.map { "; \(cell($0))" } ?? ""
      let place = cell(report.new.position(finding.place))
      return
        "- \(finding.level == .error ? "❌" : "⚠️") \(place): \(cell(finding.message))\(hint) (`\(finding.rule)`)\n"
    }
    return "### What a release needs\n\n"
      + Self.fitting(lines, Self.longestDetails / 2) { "- and \($0) more\n" }
  }

  private func cell(_ text: String) -> String {
    MarkdownText.escaped(text.shortened(to: Self.longestCell))
  }

  /// As many parts as fit into so many bytes, and what is said of the others.
  private static func fitting(
    _ parts: [String], _ limit: Int, rest: (Int) -> String
  ) -> String {
    var (text, count) = ("", 0)
    for part in parts {
      guard text.utf8.count + part.utf8.count <= limit else { break }
      text += part
      count += 1
    }
    return count == parts.count ? text : text + rest(parts.count - count)
  }
}

extension Effect {
  /// A sign that is told from the others without colours.
  var mark: String {
    switch self {
    case .wording: "●"
    case .stronger: "▲"
    case .mixed: "◆"
    case .weaker: "▼"
    case .undecided: "❓"
    }
  }
}

extension String {
  var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
