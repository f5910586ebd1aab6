import PledgeModel
import PledgeTemplate

extension Component {
  static let escalation = clauses(.escalation, \.escalations)
  static let obligations = clauses(.obligations, \.obligations)
  static let exclusions = clauses(.exclusions, \.exclusions)
  static let remedies = clauses(.remedies, \.remedies)
  static let definitions = clauses(.definitions, \.definitions)

  /// A heading for each clause, its facts and its text.
  private static func clauses<Holder: FactHolder>(
    _ name: ComponentName, _ list: any KeyPath<Policy, [Holder]> & Sendable
  ) -> Component {
    Component(name: name, template: "clauses") { page, level in
      guard !page.policy[keyPath: list].isEmpty else { return nil }
      var clauses: [Value] = []
      for holder in page.policy[keyPath: list] {
        let clause = holder.clause
        clauses.append([
          "id": page.claim(clause.id),
          "name": .text(clause.name.best(for: page.language) ?? clause.id),
          "facts": page.value(of: holder.facts(page.telling), as: "\(name).\(clause.id)"),
          "text": page.value(of: clause.text),
        ])
      }
      return ["clauses": .list(clauses), "level": .text(String(level))]
    }
  }

  /// A table of the versions and how long each is supported.
  static let versions = Component(name: .versions) { page, _ in
    guard !page.policy.versions.isEmpty else { return nil }
    let words = page.wording.terms
    let hasReleases = page.policy.versions.contains { $0.released != nil }
    return [
      "product": .text(words.product), "released": Value(hasReleases ? words.released : nil),
      "supportedUntil": .text(words.supportedUntil), "noEnd": .text(words.noEnd),
      "versions": .list(
        page.policy.versions.map { version in
          [
            "mark": .text("versions.\(version.clause.id)"),
            "name": .text(version.clause.name.best(for: page.language) ?? version.clause.id),
            "hasReleases": .bool(hasReleases),
            "released": version.released.map(page.wording.value) ?? .absent,
            "until": version.until.map { page.wording.value($0.value) } ?? .absent,
          ]
        }),
    ]
  }
}

extension Prose {
  private static let factsMark = "facts:"

  /// The same text with a component after each heading, to be asked for the facts of the clause it names.
  var askingForFacts: Prose {
    var prose = self
    prose.nodes = []
    for root in roots {
      let added = Int32(prose.nodes.count - root)
      for var node in nodes[root..<Int(nodes[root].end)] {
        node.end += added
        prose.nodes.append(node)
      }
      guard case .heading = nodes[root].content, !nodes[root].detail.isEmpty else { continue }
      let name = prose.append(Self.factsMark + string(nodes[root].detail))
      prose.nodes.append(Node(.component, end: prose.nodes.count + 1, text: name))
    }
    return prose
  }

  /// The clause for whose facts a component asks; nil for any other component.
  static func clause(askedForBy component: String) -> String? {
    component.hasPrefix(factsMark) ? String(component.dropFirst(factsMark.count)) : nil
  }
}

extension PageRenderer {
  /// What the data of a clause says beside its words, as markup; nothing where it says nothing.
  mutating func facts(ofClause id: String, in kind: Kind) -> [UInt8] {
    func facts<Holder: FactHolder>(_ list: [Holder]) -> [Fact] {
      list.first { $0.clause.id == id }?.facts(telling) ?? []
    }
    let found: [Fact] =
      switch kind {
      case .escalation: facts(policy.escalations)
      case .obligations: facts(policy.obligations)
      case .remedies: facts(policy.remedies)
      case .policy, .calendar, .channel, .plans, .severities, .targets, .process, .exclusions,
        .versions, .definitions, .news, .release, .page:
        []
      }
    guard !found.isEmpty else { return [] }
    var output: [UInt8] = []
    render("facts", ["facts": value(of: found, as: "\(kind).\(id)")], into: &output)
    return output
  }

  /// - Parameter name: that of the clause among those of figures.
  func value(of facts: [Fact], as name: String) -> Value {
    guard !facts.isEmpty else { return .absent }
    return [
      "list": .list(
        facts.map {
          ["mark": .text("\(name).\($0.name)"), "label": .text($0.label), "text": .text($0.text)]
        })
    ]
  }
}
