/// GitHub-flavoured Markdown being written: every text is escaped, so that a reader sees it as it was.
struct MarkdownText {
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
}
