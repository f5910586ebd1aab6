import PledgeModel

extension RuleText {
  /// What holds, why, and the examples, as plain text.
  var help: String {
    var parts = ["\(summary) \(why)"]
    for (heading, files) in [("Breaks it", bad), ("Mended", good)] {
      parts += files.map { "\(heading), \($0.path):\n\n\($0.text)" }
    }
    return parts.map { $0.hasSuffix("\n") ? $0 : $0 + "\n" }.joined(separator: "\n")
  }

  /// The same as Markdown.
  var markdown: String {
    var parts = ["\(summary)\n\n\(why)\n"]
    for (heading, files) in [("Breaks it", bad), ("Mended", good)] {
      parts += files.map { file in
        let language = file.path.hasSuffix(".json") ? "json" : "markdown"
        let text = file.text.hasSuffix("\n") ? file.text : file.text + "\n"
        return "\(heading), `\(file.path)`:\n\n````\(language)\n\(text)````\n"
      }
    }
    return parts.joined(separator: "\n")
  }
}
