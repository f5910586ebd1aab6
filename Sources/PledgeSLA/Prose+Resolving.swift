public import PledgeModel

extension Policy {
  /// Prose with every reference in it replaced by its value.
  public func resolved(_ prose: Localized<Prose>) -> Localized<Prose> {
    var resolved = prose
    for version in prose.versions {
      resolved.set(
        self.resolved(version.value, in: version.language), in: version.language, at: version.place)
    }
    return resolved
  }

  /// The same for the prose of one language.
  public func resolved(_ prose: Prose, in language: String) -> Prose {
    var resolved = prose
    for (index, node) in prose.nodes.enumerated() where node.content == .reference {
      guard let value = value(of: prose.string(node.text), in: language) else { continue }
      resolved.nodes[index].content = .text
      resolved.nodes[index].text = resolved.append(value.text)
    }
    return resolved
  }
}

extension Localized<Prose> {
  /// The same without the first bullet list wherever its items are given as a list already.
  public func withoutList(in lists: Localized<[String]>) -> Localized<Prose> {
    var result = self
    for version in versions where lists[version.language]?.isEmpty == false {
      result.set(version.value.withoutFirstBulletList, in: version.language, at: version.place)
    }
    return result
  }
}

extension Prose {
  fileprivate var withoutFirstBulletList: Prose {
    for index in roots {
      guard case .list(start: nil, _) = nodes[index].content else { continue }
      let end = Int(nodes[index].end)
      var rest = self
      rest.nodes.removeSubrange(index..<end)
      for later in index..<rest.nodes.count { rest.nodes[later].end -= Int32(end - index) }
      return rest
    }
    return self
  }
}
