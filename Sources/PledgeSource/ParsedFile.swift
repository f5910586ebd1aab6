public import PledgeJSON
import PledgeMarkdown
public import PledgeModel

/// One content file taken apart by itself: its data, its prose, and what is wrong with either.
///
/// Files are parsed each for itself, so that two cores can share the work.
public struct ParsedFile: Sendable {
  let path: ContentPath
  let source: SourceText
  /// Nil when the file is copied as it is, or names a kind there is not.
  private(set) var kind: Kind?
  let data: JSONNode
  /// Nil in JSON files.
  var document: Document?
  /// Whether all of it could be read; if not, what refers to it cannot be judged.
  let isWhole: Bool
  let findings: [Finding]

  /// The path inside the content folder.
  public var file: String { path.file }

  /// Whether deadlines hang on what it says: not on prose, nor on a translation, which holds no figures.
  public var holdsDeadlines: Bool {
    guard path.inner == path.file else { return false }
    return kind?.holdsDeadlines ?? (path.isICalendar || !isWhole)
  }

  /// - Parameter languages: the policy's; the first is the one of files outside a language folder.
  /// - Parameter json: what a JSON file holds, where it has been parsed already.
  public init(_ source: SourceText, languages: [String], json: JSONNode? = nil) {
    let path = ContentPath(source.path, languages: languages)
    self.path = path
    self.source = source
    let empty = JSONNode(value: .object([]), range: 0..<0)
    if path.isICalendar || path.isFrozen {
      // Read only where a calendar or a release asks for it, and judged only then.
      (kind, data, document, isWhole, findings) = (nil, empty, nil, true, [])
    } else if let fault = source.encodingFault {
      (kind, data, document, isWhole, findings) = (path.impliedKind, empty, nil, false, [fault])
    } else if path.isJSON {
      var findings: [Finding] = []
      let root = json ?? Self.json(source, path: path, &findings)
      data = root ?? empty
      kind =
        root == nil ? path.impliedKind : Self.kind(of: data, path: path, source: source, &findings)
      (document, isWhole) = (nil, root != nil && (kind != nil || findings.isEmpty))
      self.findings = findings
    } else {
      let (frontMatter, faults) = FrontMatter.read(source)
      var findings = faults
      let root = frontMatter.root ?? empty
      data = root
      kind = Self.kind(of: root, path: path, source: source, &findings)
      let wholeFrontMatter = findings.isEmpty
      let prose = Prose(markdown: source, from: frontMatter.bodyLine, findings: &findings)
      document = kind.map { Self.document($0, path: path, data: root, prose: prose) }
      isWhole =
        wholeFrontMatter
        && !findings.contains { $0.rule == .markdownTooComplex || $0.rule == .fileTooLarge }
      self.findings = findings
    }
  }

  mutating func setKind(_ kind: Kind) {
    self.kind = kind
    document?.kind = kind
  }

  /// A JSON file's content. A file that no kind claims is copied, whatever it holds.
  private static func json(_ source: SourceText, path: ContentPath, _ findings: inout [Finding])
    -> JSONNode?
  {
    do {
      return try JSONNode(parsing: source.bytes)
    } catch {
      if path.impliedKind != nil {
        findings.append(
          Finding(.jsonInvalid, error.message, at: source.place(of: error.range), hint: error.hint))
      }
      return nil
    }
  }

  /// The kind a file names, or else the one its path implies.
  private static func kind(
    of data: JSONNode, path: ContentPath, source: SourceText, _ findings: inout [Finding]
  ) -> Kind? {
    guard let node = data["kind"], let name = node.string else { return path.impliedKind }
    if let kind = Kind(rawValue: name) { return kind }
    findings.append(
      Finding(
        .kindUnknown, "there is no kind “\(name)”", at: source.place(of: node.range),
        subject: "/kind",
        hint: hint(for: name, among: Kind.allCases.map(\.rawValue))))
    return nil
  }

  /// The page a Markdown file makes.
  private static func document(_ kind: Kind, path: ContentPath, data: JSONNode, prose: Prose)
    -> Document
  {
    var prose = prose
    let acceptances = prose.acceptances
    let (heading, title) = prose.removeTitle(data["title"]?.string)
    var document = Document(
      file: path.file, path: path.inner, language: path.language, kind: kind,
      title: data["title"]?.string ?? title ?? path.humanName,
      description: data["description"]?.string,
      prose: prose)
    document.acceptances = acceptances
    if let heading { document.heading = heading }
    return document
  }
}
