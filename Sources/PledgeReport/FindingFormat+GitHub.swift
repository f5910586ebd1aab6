import PledgeModel

extension FindingFormat {
  /// Workflow commands, which GitHub Actions turns into annotations of the changed lines.
  static let github = FindingFormat("github", "GitHub Actions: annotations of a pull request") {
    report, _ in
    Array(WorkflowCommands(report).lines.map { $0 + "\n" }.joined().utf8)
  }
}

/// The lines a step prints. GitHub shows the first ten annotations of a level and step.
private struct WorkflowCommands {
  private static let shown = 10

  private let report: FindingReport
  private let sources: [String: SourceText]

  init(_ report: FindingReport) {
    self.report = report
    sources = Dictionary(
      report.sources.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The most important first, so that what is not shown matters least.
  var lines: [String] {
    let levels = Level.allCases.reversed()
    let commands = levels.flatMap { level in
      report.findings.filter { $0.level == level }.map(command)
    }
    let hidden = levels.compactMap { level -> String? in
      let more = report.count(level) - Self.shown
      return more > 0 ? "\(more) of level \(level.name)" : nil
    }
    guard !hidden.isEmpty else { return commands }
    return commands + [
      "GitHub shows \(Self.shown) annotations a level: \(hidden.joined(separator: ", ")) stand only in this log."
    ]
  }

  private func command(_ finding: Finding) -> String {
    let place = finding.place
    var properties = [
      ("file", report.path(place.file)), ("line", "\(place.line)"), ("endLine", "\(place.endLine)"),
    ]
    // Columns are for annotations within one line.
    if place.endLine == place.line {
      properties += [
        ("col", column(place.column, of: place)), ("endColumn", column(place.endColumn, of: place)),
      ]
    }
    properties.append(("title", finding.rule.name))
    let message = [finding.message, finding.hint].compactMap(\.self).joined(separator: "\n")
    let written = properties.map { "\($0)=\(Self.escape(property: $1))" }.joined(separator: ",")
    return "::\(word(finding.level)) \(written)::\(Self.escape(message))"
  }

  private func column(_ column: Int, of place: Place) -> String {
    "\(sources[place.file]?.utf16Column(line: place.line, column: column) ?? column)"
  }

  private func word(_ level: Level) -> String {
    switch level {
    case .error: "error"
    case .warning: "warning"
    case .info: "notice"
    }
  }

  /// As the toolkit of GitHub Actions escapes what follows a command.
  private static func escape(_ text: String) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "%": escaped += "%25"
      case "\r": escaped += "%0D"
      case "\n": escaped += "%0A"
      case _: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }

  private static func escape(property text: String) -> String {
    escape(text).unicodeScalars.reduce(into: "") { escaped, scalar in
      switch scalar {
      case ":": escaped += "%3A"
      case ",": escaped += "%2C"
      case _: escaped.unicodeScalars.append(scalar)
      }
    }
  }
}
