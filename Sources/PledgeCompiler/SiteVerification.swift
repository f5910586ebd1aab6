import PledgeExport
import PledgeJSON
public import PledgeModel
import PledgeSLA
import PledgeSite

/// Holds a published site, a file at a time, against its own `sla.json` and the manifest its build left.
public struct SiteVerification {
  /// The file that a site is held against.
  public static let definitionPath = SLADefinition.fileName

  /// What a site is held to beside the rules of its policy, ordered by name.
  public static var rules: [RuleText] { SiteRule.all }

  /// What is wrong; in no order.
  private var findings: [Finding] = []
  /// The files that findings are about.
  public private(set) var sources: [SourceText] = []
  private var pages: PageVerifier?
  private let paths: Set<String>
  private let manifest: Manifest?
  /// What the manifest says of a file, by its path.
  private let entries: [String: Manifest.Entry]
  /// The files that the definition makes.
  private var made: [String: [UInt8]] = [:]

  /// - Parameters:
  ///   - draft: the definition, read; nil where it cannot be, so that only the manifest tells of the pages.
  ///   - paths: every file of the site.
  ///   - manifest: nil where there is none.
  public init(_ draft: Draft?, paths: [String], manifest: Manifest?, zones: ZoneData) {
    self.paths = Set(paths)
    self.manifest = manifest
    entries = Dictionary(
      manifest?.entries.map { ($0.path, $0) } ?? [], uniquingKeysWith: { first, _ in first })
    guard let draft else { return }
    // A file that is missing is told once, and not by every link to it.
    pages = PageVerifier(
      draft.policy, paths: self.paths.union(entries.keys), generator: "pledge \(Release.version)")
    made = Dictionary(
      draft.filesBesideDefinition(zones: zones).map { ($0.path, $0.bytes) },
      uniquingKeysWith: { first, _ in first })
  }

  /// Whether a file has to be read: what is neither a page nor written by Pledge is not.
  public func reads(_ path: String) -> Bool {
    entries[path] != nil || made[path] != nil || isPage(path) || Self.holdsAddresses(path)
  }

  /// Takes up a file.
  ///
  /// - Parameter bytes: nil where it was not read.
  public mutating func take(_ path: String, _ bytes: [UInt8]?) {
    var found: [Finding] = []
    if manifest != nil, entries[path] == nil {
      found.append(
        Finding(
          isPage(path) ? SiteRule.pageUnknown : SiteRule.fileUnknown,
          "pledge did not write this \(isPage(path) ? "page" : "file")", at: Place(file: path)))
    }
    guard let bytes else {
      findings += found
      return
    }
    let source = SourceText(path: path, bytes: bytes)
    if let digest = entries[path]?.digest, digest != SHA256.hexadecimal(of: bytes) {
      found.append(
        Finding(
          SiteRule.fileChanged, "this is not the file that pledge wrote", at: Place(file: path),
          hint: "build the site anew, and upload all of it"))
    }
    if isPage(path) { found += pages?.verify(source) ?? [] }
    if Self.holdsAddresses(path) { found += pages?.verifyAddresses(in: source) ?? [] }
    if let expected = made[path], expected != bytes { found.append(difference(source, expected)) }
    if !found.isEmpty { sources.append(source) }
    findings += found
  }

  /// Everything that was found, each with its level, once every file has been taken up.
  public func finish() -> [Finding] {
    var findings = findings + (pages?.missing() ?? [])
    for path in Set(entries.keys).union(made.keys).subtracting(paths).sorted() {
      findings.append(
        Finding(
          SiteRule.fileMissing, "this file is missing", at: Place(file: path),
          hint: "build the site anew, and upload all of it"))
    }
    if manifest?.entries.contains(where: { $0.digest != nil }) != true {
      findings.append(
        Finding(
          SiteRule.manifestMissing,
          manifest == nil
            ? "the list of what pledge wrote is missing, or is no such list"
            : "this list does not say what the files held", at: Place(file: Manifest.name),
          hint: "without it a file that was edited, or is missing, cannot always be told"))
    }
    return SiteRule.levelled(findings)
  }

  private func isPage(_ path: String) -> Bool { path.hasSuffix(".html") }

  private static func holdsAddresses(_ path: String) -> Bool {
    path == "sitemap.xml" || ["feed.xml", "changes.xml"].contains(SitePath.name(of: path))
  }

  /// The first line in which a file is not what the definition makes.
  private func difference(_ source: SourceText, _ expected: [UInt8]) -> Finding {
    let same = zip(source.bytes, expected).prefix { $0 == $1 }.count
    let line = source.place(of: same..<same).line
    let (start, end) = (source.offset(ofLine: line), source.offset(ofLine: line + 1))
    let lineEnd = end > start && source.bytes[end - 1] == UInt8(ascii: "\n") ? end - 1 : end
    return Finding(
      SiteRule.exportWrong, "this line is not what sla.json makes",
      at: source.place(of: start..<lineEnd), subject: source.path)
  }
}

extension Draft {
  /// The files that a site has beside the definition and that follow from it alone.
  fileprivate func filesBesideDefinition(zones: ZoneData) -> [OutputFile] {
    let subject = Exporter.Subject(policy: policy, zones: zones.zones)
    let schema = SLADefinition.schemaDocument(url: policy.identity.url).text()
    return [OutputFile(path: SLADefinition.schemaFileName, bytes: schema)]
      + publishedExports.map {
        OutputFile(path: $0.exporter.fileName, bytes: $0.exporter(subject).bytes)
      }
  }
}
