import PledgeModel

extension Rule {
  static let linkAnchorMissing = Rule(
    "link-anchor-missing", "A link to a part of a page leads to that part.",
    why:
      "A customer who wants to know what P1 means lands at the top of a page, and has to search.",
    bad: Example(
      "index.md", "# Help\n\nSee «[P1](severities.md#P11)» and «[mail](#mial)».\n\n## Mail\n"),
    good: Example(
      "index.md", "# Help\n\nSee [P1](severities.md#P1) and [mail](#mail).\n\n## Mail\n"),
    isAcceptable: true
  ) { subject in
    var known: [String: Set<String>?] = [:]
    var suggestions = 0
    return subject.proses.flatMap { written in
      written.prose.nodes.compactMap { node -> Finding? in
        let prose = written.prose
        guard node.content == .link,
          prose.text[node.text.range].contains(UInt8(ascii: "#")),
          let (page, language, anchor) = subject.anchor(prose.string(node.text), in: written)
        else { return nil }
        let key = "\(language) \(page)"
        let anchors =
          known[key] ?? subject.siteMap.anchors(on: page, in: language, of: subject.policy)
        known[key] = .some(anchors)
        guard let anchors, !anchors.contains(anchor) else { return nil }
        suggestions += 1
        let near = suggestions > 20 ? nil : nearest(to: anchor, among: anchors.sorted())
        return Finding(
          "nothing on that page is called “\(anchor)”", at: prose.place(of: node),
          subject: "#\(anchor)",
          hint: near.map { "did you mean “#\($0)”?" })
      }
    }
  }
}

extension Rule.Subject {
  /// The page and the anchor on it that a link means; nil where it names none, or no page of the site.
  fileprivate func anchor(
    _ destination: String, in written: WrittenProse
  ) -> (page: String, language: String, anchor: String)? {
    let target: (page: String, language: String, suffix: String)
    switch siteMap.meaning(of: destination, in: written.prose.file) {
    case .here(let suffix):
      guard let path = written.path, let page = siteMap.pagePath(of: path) else { return nil }
      target = (page, written.language, suffix)
    case .page(let path, let language, let suffix):
      target = (path, language ?? written.language, suffix)
    case .external, .file, .missing, .outside: return nil
    }
    guard let hash = target.suffix.firstIndex(of: "#") else { return nil }
    let anchor = PercentEncoding.decode(String(target.suffix[target.suffix.index(after: hash)...]))
    // Browsers go to the top of the page for these two.
    if anchor.isEmpty || anchor == "top" { return nil }
    return (target.page, target.language, anchor)
  }
}
