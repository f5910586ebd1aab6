import PledgeMarkdown
import PledgeModel

/// Reads a text as the file `page.md`, from a line of it.
func read(_ markdown: String, from line: Int = 1) -> (prose: Prose, findings: [Finding]) {
  var findings: [Finding] = []
  let prose = Prose(
    markdown: SourceText(path: "page.md", bytes: Array(markdown.utf8)), from: line,
    findings: &findings)
  return (prose, findings)
}

/// How tests write a place: `1:2-3:4`, or `1:2-4` on one line.
func words(_ place: Place) -> String {
  let end =
    place.line == place.endLine ? "\(place.endColumn)" : "\(place.endLine):\(place.endColumn)"
  return "\(place.line):\(place.column)-\(end)"
}

extension Prose {
  /// Every node on a line of its own: what it is, its text, its place.
  var outline: [String] {
    nodes.map { node in
      let name = String("\(node.content)".prefix { $0 != "(" })
      let text = node.text.isEmpty ? "" : " “\(string(node.text))”"
      return "\(name)\(text) \(words(place(of: node)))"
    }
  }

  /// The same of nodes of some kinds only.
  func outline(_ names: String...) -> [String] {
    outline.filter { line in names.contains { line.hasPrefix($0 + " ") } }
  }
}
