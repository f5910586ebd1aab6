/// GitHub-flavoured Markdown being written: every text is escaped, so that a reader sees it as it was.
public struct MarkdownText {
  private(set) var text = ""

  /// A heading, list item or other block on its own, already escaped where it must be.
  mutating func block(_ block: String) { text += (text.isEmpty ? "" : "\n") + block + "\n" }

  mutating func list(_ items: [String]) {
    guard !items.isEmpty else { return }
    block(items.map { "- " + $0 }.joined(separator: "\n"))
  }

  mutating func table(_ heading: [String], _ rows: [[String]]) {
    let lines = [heading, heading.map { _ in "---" }] + rows
    block(lines.map { "| " + $0.joined(separator: " | ") + " |" }.joined(separator: "\n"))
  }

  /// The text on one line, with nothing in it that Markdown would read; line breaks become spaces.
  public static func escape(_ text: String) -> String {
    var escaped = String.UnicodeScalarView()
    var isStart = true
    var onlyDigits = true
    for scalar in text.unicodeScalars {
      switch scalar.properties.generalCategory {
      case .control, .lineSeparator, .paragraphSeparator:
        if !isStart { escaped.append(" ") }
        continue
      default: break
      }
      if isStart, scalar == " " { continue }
      let endsNumber = onlyDigits && !isStart && ".)".unicodeScalars.contains(scalar)
      let startsBlock = isStart && "+-=:".unicodeScalars.contains(scalar)
      if endsNumber || startsBlock || "\\`*_{}[]<>#|~&$".unicodeScalars.contains(scalar) {
        escaped.append("\\")
      }
      escaped.append(scalar)
      onlyDigits = onlyDigits && ("0"..."9").contains(scalar)
      isStart = false
    }
    return String(escaped)
  }
}
