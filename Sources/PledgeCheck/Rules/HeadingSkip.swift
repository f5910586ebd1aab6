import PledgeModel

extension Rule {
  static let headingSkip = Rule(
    "heading-skip", level: .warning, "Headings go down one level at a time.",
    why:
      "A screen reader lists a page by its headings; a level that is skipped looks like a part that is lost.",
    bad: Example("index.md", "# Help\n\n## Telephone\n\n«»#### Hours\n"),
    good: Example("index.md", "# Help\n\n## Telephone\n\n### Hours\n\n## Mail\n"),
    isAcceptable: true
  ) { subject in
    subject.proses.flatMap { written in
      let prose = written.prose
      // The page prints its title, which is the first level.
      var level = 1
      return prose.nodes.enumerated().compactMap { index, node -> Finding? in
        guard case .heading(let depth) = node.content else { return nil }
        defer { level = Int(depth) }
        guard Int(depth) > level + 1, node.line > 1 || !prose.nodes.isEmpty else { return nil }
        return Finding(
          "this heading of level \(depth) follows one of level \(level)",
          at: prose.place(of: node), subject: prose.string(node.detail),
          hint: "start it with \(String(repeating: "#", count: level + 1))")
      }
    }
  }
}
