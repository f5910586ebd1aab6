public import PledgeModel

/// Findings as text for people: each at its place, with the line it is about.
public struct TextReport: Sendable {
  /// The sources findings are about, by their paths inside the content folder.
  private let sources: [String: SourceText]
  /// What stands before those paths when they are printed: `content/`.
  private let folder: String
  private let screen: Screen
  private var style: Style { Style(isColored: screen.isColored) }

  public init(sources: [SourceText], folder: String, screen: Screen) {
    self.sources = Dictionary(
      sources.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
    self.folder = folder
    self.screen = screen
  }

  /// Every finding, then one line that counts them.
  public func text(_ findings: [Finding], accepted: Int = 0, known: Int = 0) -> String {
    findings.map { text($0) + "\n" }.joined()
      + summary(findings, accepted: accepted, known: known) + "\n"
  }

  func text(_ finding: Finding) -> String {
    let level = style.level(finding.level, "\(finding.level.name):")
    var lines = [
      "\(style.strong(position(finding.place))) \(level) \(style.strong(finding.message.printable)) [\(finding.rule)]"
    ]
    lines += excerpt(finding.place)
    for note in finding.notes {
      lines.append("  note: \(position(note.place)) \(note.message.printable)")
    }
    if let hint = finding.hint { lines.append("  hint: \(hint.printable)") }
    if let fix = finding.fix {
      lines.append("  \(fix.isCertain ? "fix" : "fix (unsafe)"): \(fix.title.printable)")
    }
    return lines.map { $0 + "\n" }.joined()
  }

  private func position(_ place: Place) -> String {
    "\(folder.printable)\(place.file.printable):\(place.line):\(place.column):"
  }

  /// The line a place starts on, and a line that points at the place.
  private func excerpt(_ place: Place) -> [String] {
    guard let source = sources[place.file],
      let (line, column) = source.line(place.line, around: place.column)
    else { return [] }
    let number = "\(place.line)"
    let margin = String(repeating: " ", count: number.utf8.count)
    let end = place.endLine == place.line ? place.endColumn : .max
    let excerpt = Excerpt(
      line, startingAt: column, from: place.column, to: end,
      width: screen.width - margin.count - 5)
    guard !excerpt.text.isEmpty else { return [] }
    return [
      "  \(number) | \(excerpt.text)",
      "  \(margin) | \(excerpt.indent)\(style.pointer(excerpt.pointer))",
    ]
  }

  private func summary(_ findings: [Finding], accepted: Int, known: Int) -> String {
    let counts = Level.allCases.reversed().map { level in
      (findings.count { $0.level == level }, level.name)
    }
    var parts = counts.filter { $0.0 > 0 }.map { count, name in
      "\(count) \(name)\(count == 1 || name == "info" ? "" : "s")"
    }
    if parts.isEmpty { parts = ["no findings"] }
    if known > 0 { parts.append("\(known) known") }
    if accepted > 0 { parts.append("\(accepted) accepted") }
    return parts.joined(separator: ", ")
  }
}

extension SourceText {
  /// How many bytes of a line are looked at on either side of a place.
  private static let reach = 1_000

  /// The part of a line around a column, and the column it starts at; nil where the file has no such
  /// line, or is no text. A line may be as long as its file.
  fileprivate func line(_ number: Int, around column: Int) -> (text: String, column: Int)? {
    guard number >= 1, number <= lineCount else { return nil }
    let line = offset(ofLine: number)..<offset(ofLine: number + 1)
    var start = max(
      line.lowerBound, min(line.lowerBound + column - 1, line.upperBound) - Self.reach)
    var end = min(line.upperBound, start + 3 * Self.reach)
    // A character is taken whole.
    while start > line.lowerBound, isInsideCharacter(start) { start -= 1 }
    while end < line.upperBound, isInsideCharacter(end) { end += 1 }
    var part = bytes[start..<end]
    while let last = part.last, last == UInt8(ascii: "\n") || last == UInt8(ascii: "\r") {
      part.removeLast()
    }
    guard let text = String(validating: part, as: UTF8.self) else { return nil }
    return (text, start - line.lowerBound + 1)
  }

  private func isInsideCharacter(_ offset: Int) -> Bool { bytes[offset] & 0xC0 == 0x80 }
}
