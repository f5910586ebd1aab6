import PledgeModel

extension Rule {
  static let linkTargetMissing = Rule(
    "link-target-missing", "Every link leads to something.",
    why: "A customer in need is sent to a page that is not there.",
    bad: Example("index.md", "# Help\n\nRead «[how soon we answer](respons-times.md)».\n"),
    good: Example("index.md", "# Help\n\nRead [how soon we answer](response-times.md).\n")
  ) { subject in
    // Sorted once, and only when a link is wrong; nobody reads more than a few suggestions.
    var linkable: [String]?
    var suggestions = 0
    return subject.proses.map(\.prose).flatMap { prose in
      prose.nodes.compactMap { node -> Finding? in
        guard node.content == .link || node.content == .image else { return nil }
        let destination = prose.string(node.text)
        let (path, message): (String, String) =
          switch subject.siteMap.meaning(of: destination, in: prose.file) {
          case .external, .here, .page, .file: ("", "")
          case .missing(let path): (path, "nothing is at “\(destination)”")
          case .outside: ("", "“\(destination)” leads out of the content folder")
          }
        guard !message.isEmpty else { return nil }
        suggestions += 1
        let paths = suggestions > 20 ? [] : linkable ?? subject.siteMap.linkablePaths
        linkable = linkable ?? paths
        return Finding(
          message, at: prose.place(of: node), subject: destination,
          hint: nearest(to: path, among: paths).map { "did you mean “\($0)”?" })
      }
    }
  }
}
