import PledgeModel

/// Every rule, for people: an index by topic, and a page a rule, as search engines and editors want it.
public enum RuleReference {
  /// The Markdown pages, by path.
  public static func pages() -> [String: String] {
    var pages = ["rules.md": index()]
    for rule in Rule.all { pages["rules/\(rule.id).md"] = page(rule) }
    return pages
  }

  private static func index() -> String {
    let sections = RuleTopic.allCases.compactMap { topic -> String? in
      let rows = Rule.all.filter { RuleTopic($0.id) == topic }.map { rule in
        "| [\(rule.id)](rules/\(rule.id).md) | \(rule.level.name) | \(prose(rule.summary)) |\n"
      }
      guard !rows.isEmpty else { return nil }
      return
        "## \(topic.rawValue)\n\n| Rule | Level | What must hold |\n|---|---|---|\n\(rows.joined())"
    }
    return """
      ---
      order: 3
      description: Every rule that Pledge holds a support policy to, by topic.
      ---
      # Rules

      The \(Rule.all.count) rules that `pledge check` holds a policy to. Each has a page with the reason for it, an example that
      breaks it and the same example mended; `pledge explain RULE` prints the same. What to do about a finding, and how a
      rule's level is changed, is told in [Checking a policy](checking.md).


      """ + sections.joined(separator: "\n")
  }

  /// A reference is shown, and not this page's own.
  private static func prose(_ text: String) -> String {
    text.replacing("{{", with: "`{{").replacing("}}", with: "}}`")
  }

  private static func page(_ rule: Rule) -> String {
    let level = rule.level.name.prefix(1).uppercased() + rule.level.name.dropFirst()
    var parts = [
      "---\ndescription: '\(rule.summary.replacing("'", with: "''"))'\n---\n# \(rule.id)\n",
      "\(level). \(prose(rule.summary))\n",
      "\(prose(rule.why))\n",
    ]
    if rule.isAcceptable {
      parts.append(
        "What it finds can be [accepted with a reason](../checking.md#accept-a-finding).\n")
    }
    for (heading, example) in [("Breaks it", rule.bad), ("Mended", rule.good)] {
      guard let example else { continue }
      parts += ["## \(heading)\n"] + example.blocks
    }
    parts.append("[All rules](../rules.md)\n")
    return parts.joined(separator: "\n")
  }
}

extension Example {
  /// The files that differ, as code blocks without the marks.
  fileprivate var blocks: [String] {
    files.sorted { $0.key < $1.key }.map { path, text in
      let language = path.hasSuffix(".json") ? "json" : "markdown"
      let text = text.filter { !"«»\u{0}".contains($0) }
      return "`\(path)`:\n\n````\(language)\n\(text.hasSuffix("\n") ? text : text + "\n")````\n"
    }
  }
}
