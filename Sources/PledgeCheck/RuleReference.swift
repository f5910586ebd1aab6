import PledgeModel

/// Every rule, for people.
public enum RuleReference {
  /// A Markdown page: a section for each rule, with a policy that breaks it and the same policy mended.
  public static func markdown() -> String {
    let sections = Rule.all.map { rule in
      """
      ## \(rule.id)

      \(rule.level.name.prefix(1).uppercased() + rule.level.name.dropFirst()). \(rule.summary)

      \(rule.why)

      \(rule.bad.map { $0.markdown(heading: "Breaks it") } ?? "")\(rule.good.map { $0.markdown(heading: "Mended") } ?? "")
      """
    }
    return "# Rules\n\n" + sections.joined(separator: "\n")
  }
}

extension Example {
  /// The files that differ, as code blocks without the marks.
  fileprivate func markdown(heading: String) -> String {
    files.sorted { $0.key < $1.key }.map { path, text in
      let language = path.hasSuffix(".json") ? "json" : "markdown"
      let text = text.filter { !"«»\u{0}".contains($0) }
      return
        "\(heading), `\(path)`:\n\n````\(language)\n\(text.hasSuffix("\n") ? text : text + "\n")````\n\n"
    }.joined()
  }
}
