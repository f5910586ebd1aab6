import PledgeModel

extension Prose {
  /// Takes a first heading of level 1 off the text when it is the page's title, which the page prints itself.
  ///
  /// - Parameter title: the title the front matter gives; nil lets the heading be the title.
  /// - Returns: the heading and its words when there is such a heading.
  mutating func removeTitle(_ title: String?) -> (heading: Prose?, words: String?) {
    guard let first = nodes.first, first.content == .heading(level: 1) else { return (nil, nil) }
    let words = plainText(of: 0)
    guard title == nil || title == words else { return (nil, nil) }
    let heading = part(0..<Int(first.end))
    self = part(Int(first.end)..<nodes.count)
    return (heading, words)
  }

  /// The parts of the text that start with a heading of the level its first heading has.
  ///
  /// A heading of an outer level ends a part and starts none.
  func sections() -> [(heading: Int, body: Range<Int>)] {
    var sections: [(heading: Int, body: Range<Int>)] = []
    var level: UInt8?
    var isOpen = false
    for index in roots {
      if case .heading(let depth) = nodes[index].content, depth <= level ?? depth {
        level = level ?? depth
        isOpen = depth == level
        if isOpen { sections.append((index, Int(nodes[index].end)..<Int(nodes[index].end))) }
      } else if isOpen, let last = sections.indices.last {
        sections[last].body = sections[last].body.lowerBound..<Int(nodes[index].end)
      }
    }
    return sections
  }

  /// The items of a list as texts of their own.
  func items(of list: Int) -> [Prose] {
    children(of: list).map { part($0 + 1..<Int(nodes[$0].end)) }
  }
}
