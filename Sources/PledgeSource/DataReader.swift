import PledgeJSON
import PledgeMarkdown
import PledgeModel
import PledgeTime

/// Reads the data of one file and remembers what is wrong with it.
///
/// A file's schema is judged first; after that, what does not fit has been reported and reads as nil.
struct DataReader {
  let source: SourceText
  /// The language that names without a language are in.
  let language: String
  /// The policy's languages, in which names may be given.
  let languages: [String]
  let data: JSONNode
  /// Whether the whole file could be read; if not, what seems to be missing may stand in the rest.
  let isWhole: Bool
  private(set) var findings: [Finding] = []
  /// The texts read so far that customers read.
  private(set) var customerTexts: [DataText] = []

  init(_ file: ParsedFile, languages: [String]) {
    source = file.source
    self.languages = languages
    language = file.path.language
    data = file.data
    isWhole = file.isWhole
  }

  /// The place of the file as a whole.
  var filePlace: Place { Place(file: source.path) }

  func place(of node: JSONNode) -> Place { source.place(of: node.range) }

  /// The place of a text without its quotes, where the file holds it just as it is read.
  private func place(ofText text: String, _ node: JSONNode) -> Place {
    let count = text.utf8.count
    var range = node.range
    if range.count == count + 2 { range = range.lowerBound + 1..<range.upperBound - 1 }
    guard range.count == count, source.holds(text, at: range.lowerBound) else {
      return place(of: node)
    }
    return source.place(of: range)
  }

  mutating func report(_ rule: RuleID, _ message: String, at place: Place, hint: String? = nil) {
    report(Finding(rule, message, at: place, hint: hint))
  }

  /// The nearest of the known names; to look for it is not free, and nobody reads more than a few.
  func suggestion(for name: String, among known: [String]) -> String? {
    findings.count < Self.suggestionLimit ? hint(for: name, among: known) : nil
  }

  static let suggestionLimit = 20

  mutating func report(_ finding: Finding) {
    guard isWhole || (finding.rule != .keyMissing && finding.rule != .structureInvalid) else {
      return
    }
    findings.append(finding)
  }

  func string(_ key: String) -> String? { data[key]?.string }

  func located(_ node: JSONNode?) -> Located<String>? {
    guard let node, let string = node.string else { return nil }
    return Located(string, at: place(of: node))
  }

  func strings(_ node: JSONNode?) -> [Located<String>]? {
    node?.array.map { $0.compactMap { located($0) } }
  }

  /// A whole number, or text that spells one, as front matter does.
  func integer(_ node: JSONNode?) -> Int? { node?.integer(scalarsAreText: true) }

  func boolean(_ node: JSONNode?) -> Bool { node?.bool(scalarsAreText: true) ?? false }

  /// A text that customers read: a string, or a map from languages to strings.
  mutating func name(_ node: JSONNode?, isRemark: Bool = false) -> Localized<String> {
    let name = localized(node)
    for version in name.versions {
      guard let place = version.place else { continue }
      customerTexts.append(
        DataText(version.value, in: version.language, at: place, isRemark: isRemark))
    }
    return name
  }

  /// A string, or a map from languages to strings; a map gives every language of the policy.
  mutating func localized(_ node: JSONNode?) -> Localized<String> {
    var name = Localized<String>()
    guard let node else { return name }
    if let string = node.string { name.set(string, in: language, at: place(ofText: string, node)) }
    guard let members = node.members else { return name }
    let unknown = members.filter { !languages.contains($0.key) }
    for member in unknown {
      report(
        .keyUnknown, "“\(member.key)” is none of the policy's languages",
        at: source.place(of: member.keyRange), hint: suggestion(for: member.key, among: languages))
    }
    for member in members where languages.contains(member.key) {
      guard let string = member.value.string else { continue }
      name.set(string, in: member.key, at: place(ofText: string, member.value))
    }
    // A language that was mistyped has been reported as such.
    for language in languages
    where unknown.isEmpty && !members.contains(where: { $0.key == language }) {
      report(.translationMissing, "this text is missing in “\(language)”", at: place(of: node))
    }
    return name
  }

  /// Takes up what every page prints of its front matter.
  mutating func readTitles() {
    _ = name(data["title"])
    _ = name(data["description"])
  }

  mutating func date(_ node: JSONNode?) -> Located<CivilDate>? {
    guard let text = located(node) else { return nil }
    if let date = CivilDate(iso: text.value) { return Located(date, at: text.place) }
    // The schema has already refused what is not even spelled like a date.
    if Schema.Format.date.accepts(text.value) {
      report(.valueInvalid, "there is no day \(text.value)", at: text.place)
    }
    return nil
  }

  /// Markdown in JSON, for each language it is given in.
  ///
  /// Where escapes hide where each word is, everything stands where the whole of it stands.
  mutating func prose(_ node: JSONNode?) -> Localized<Prose> {
    var prose = Localized<Prose>()
    for version in localized(node).versions {
      guard let place = version.place else { continue }
      var found: [Finding] = []
      let text = SourceText(path: source.path, bytes: Array(version.value.utf8))
      var tree = Prose(markdown: text, findings: &found)
      let isVerbatim =
        place.line == place.endLine
        && place.endColumn - place.column == text.bytes.count
      if isVerbatim { tree.moveEverything(by: place) } else { tree.moveEverything(to: place) }
      for var finding in found {
        finding.place = isVerbatim ? finding.place.moved(by: place) : place
        report(finding)
      }
      if let acceptance = tree.acceptances.first {
        report(
          .valueInvalid, "a comment in JSON accepts nothing",
          at: isVerbatim ? acceptance.place.moved(by: place) : place,
          hint: "write the acceptance in policy.json, under “acceptances”")
      }
      prose.set(tree, in: version.language, at: place)
    }
    return prose
  }

  /// The `added` map: what was added, and why.
  mutating func additions(_ node: JSONNode?) -> [Addition] {
    (node?.members ?? []).map { member in
      Addition(
        path: member.key, reason: name(member.value, isRemark: true),
        place: source.place(of: member.keyRange))
    }
  }
}

extension Prose {
  /// Says of every node that it stands at this place.
  fileprivate mutating func moveEverything(to place: Place) {
    for index in nodes.indices {
      nodes[index].line = Int32(place.line)
      nodes[index].column = Int32(place.column)
      nodes[index].endLine = Int32(place.endLine)
      nodes[index].endColumn = Int32(place.endColumn)
    }
  }

  /// Says of every node of a text on one line that the line starts at this place.
  fileprivate mutating func moveEverything(by place: Place) {
    for index in nodes.indices {
      nodes[index].line = Int32(place.line)
      nodes[index].column += Int32(place.column - 1)
      nodes[index].endLine = Int32(place.line)
      nodes[index].endColumn += Int32(place.column - 1)
    }
  }
}

extension Place {
  /// This place of a text on one line that starts at another.
  fileprivate func moved(by start: Place) -> Place {
    Place(
      file: start.file, line: start.line, column: start.column + column - 1, endLine: start.line,
      endColumn: start.column + endColumn - 1)
  }
}
