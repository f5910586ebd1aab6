import PledgeModel

extension Rule {
  static let referenceUndefined = Rule(
    "reference-undefined", "Every {{reference}} stands for something.",
    why: "A page would show a hole where a figure should be.",
    bad: Example("index.md", "# Help\n\nWe answer within «{{targets.P1.initialRespons}}».\n"),
    good: Example("index.md", "# Help\n\nWe answer within {{targets.P1.initialResponse}}.\n"),
    needs: Set(Kind.allCases).subtracting([.page, .news, .release])
  ) { subject in
    let policy = subject.policy
    var known: [String]?
    return subject.proses.map(\.prose).flatMap { prose in
      prose.nodes.compactMap { node -> Finding? in
        switch node.content {
        case .component:
          let name = prose.string(node.text)
          guard ComponentName(rawValue: name) == nil else { return nil }
          return Finding(
            "there is no component “\(name)”", at: prose.place(of: node),
            subject: name, hint: hint(for: name, among: ComponentName.allCases.map(\.rawValue)))
        case .reference:
          let name = prose.string(node.text)
          guard policy.value(of: name, in: policy.defaultLanguage) == nil,
            // A channel that does not exist is another rule's.
            channel(in: name).map({ id in policy.channels.contains { $0.id == id } }) != false
          else { return nil }
          let names = known ?? policy.knownReferences()
          known = names
          return Finding(
            "there is no “\(name)” in this policy",
            at: prose.place(of: node), subject: name,
            hint: nearest(to: name, among: names).map { "did you mean “{{\($0)}}”?" }
              ?? ComponentName(rawValue: name).map { _ in "write it alone in a paragraph" }
              ?? "write \\{{ for braces that are meant as such")
        case _: return nil
        }
      }
    }
  }
}
