import PledgeModel

extension PageRenderer {
  /// A text in its own language, as it stands on this page: inside an element that says so where the
  /// page has another.
  ///
  /// - Parameter kind: the kind whose clauses' facts the text asks for.
  mutating func markup(
    of prose: Prose, in language: String, factsOf kind: Kind = .page
  ) -> [UInt8] {
    var output: [UInt8] = []
    if language != self.language { output += Self.division(in: language) }
    write(prose, in: language, factsOf: kind, into: &output)
    if language != self.language { output += "\n</div>".utf8 }
    return output
  }

  /// The start of an element for what is in another language than the text around it.
  private static func division(in language: String) -> [UInt8] {
    let direction = TextDirection(ofLanguage: language).rawValue
    return Array("<div lang=\"\(XML.escape(language))\" dir=\"\(direction)\">\n".utf8)
  }

  /// Appends a text, without the line feed that would end it. What it refers to is printed in its own
  /// language; components are in the page's.
  private mutating func write(
    _ prose: Prose, in language: String, factsOf kind: Kind, into output: inout [UInt8]
  ) {
    var levels = Self.componentLevels(in: prose)[...]
    let before = self
    // A copy that the writer's closures may change, and that takes this one's place afterwards.
    var page = self
    let writer = ProseWriter(
      address: { before.destination($0, in: prose.file) },
      reference: { name in
        before.markup(ofReference: name, in: language)
      },
      component: { name in
        let level = levels.popFirst() ?? 2
        if let id = Prose.clause(askedForBy: name) { return page.facts(ofClause: id, in: kind) }
        guard let name = ComponentName(rawValue: name) else { return [] }
        let markup = page.component(name, level: level)
        if language == before.language || markup.isEmpty { return markup }
        return Self.division(in: before.language) + markup + "</div>\n".utf8
      }, admonitions: Wording.named(language).admonitions)
    var start = 0
    for table in prose.roots where prose.nodes[table].content == .table {
      let end = Int(prose.nodes[table].end)
      writer.append(prose, nodes: start..<table, to: &output)
      page.tables += 1
      let label = XML.escape(wording.table(page.tables))
      output +=
        "<div class=\"scroll\" role=\"region\" tabindex=\"0\" aria-label=\"\(label)\">\n".utf8
      writer.append(prose, nodes: table..<end, to: &output)
      output += "</div>\n".utf8
      start = end
    }
    writer.append(prose, nodes: start..<prose.nodes.count, to: &output)
    if output.last == UInt8(ascii: "\n") { output.removeLast() }
    self = page
  }

  /// What a link written in a file leads to from this page.
  func destination(_ written: String, in file: String) -> String {
    switch site.map.meaning(of: written, in: file) {
    case .external, .missing, .outside: written
    case .here(let suffix): suffix
    case .page(let path, let language, let suffix):
      reference(to: site.map.path(of: path, in: language ?? self.language)) + suffix
    case .file(let path, let suffix): reference(to: path) + suffix
    }
  }

  /// What a reference prints, marked; one that means nothing stays as it was written.
  private func markup(ofReference name: String, in language: String) -> [UInt8] {
    var bytes: [UInt8] = []
    guard let value = policy.value(of: name, in: language) else {
      XML.append("{{\(name)}}", to: &bytes)
      return bytes
    }
    // Between words that run the other way a telephone number would be turned around, group by group.
    let element = TextDirection(ofLanguage: language) == .rightToLeft ? "bdi" : "span"
    bytes += "<\(element) \(FigureMark.attribute)=\"".utf8
    XML.append(name, to: &bytes)
    bytes += "\">".utf8
    XML.append(value.text, to: &bytes)
    bytes += "</\(element)>".utf8
    return bytes
  }

  /// The level of the headings that each component in a text starts with, in order: one below the
  /// heading it stands under, and 2 where that is the page's own.
  static func componentLevels(in prose: Prose) -> [Int] {
    var levels: [Int] = []
    var level = 1
    for node in prose.nodes {
      if case .heading(let depth) = node.content { level = Int(depth) }
      if node.content == .component { levels.append(min(level + 1, 6)) }
    }
    return levels
  }
}
