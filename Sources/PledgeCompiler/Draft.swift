public import PledgeCheck
import PledgeJSON
public import PledgeModel
import PledgeSLA
import PledgeSource
public import PledgeTime

/// A policy as it was read, not yet judged.
public struct Draft: Sendable {
  public let policy: Policy
  /// The pages its site has.
  let siteMap: SiteMap
  /// What was found while reading.
  let findings: [Finding]
  /// The files findings are about.
  public let sources: [SourceText]
  let assets: [OutputFile]
  /// The files on which no deadline hangs.
  let filesBesideDeadlines: Set<String>
  /// The zones that a definition carries, each known for a span.
  public let carriedZones: [Zone]

  /// Reads a content folder's files.
  public init(_ content: Content) {
    let languages = Self.languages(content.sources)
    let files = content.sources.concurrentMap { ParsedFile($0, languages: languages) }
    var (policy, findings) = PolicyAssembler.assemble(
      files, assets: content.assets.map(\.path), languages: languages)
    findings += policy.readDefinitions()
    let copied = Set(policy.assets)
    let assets = content.sources.filter { copied.contains($0.path) }.map {
      OutputFile(path: $0.path, bytes: $0.bytes)
    }
    self.policy = policy
    siteMap = SiteMap(policy)
    // What could not be taken up is there all the same.
    let refused = Set(content.findings.map(\.place.file))
    self.findings =
      content.findings
      + findings.filter { $0.rule != .policyMissing || !refused.contains($0.place.file) }
    sources = content.sources
    self.assets = content.assets + assets
    filesBesideDeadlines = Set(
      files.filter { !$0.holdsDeadlines }.map(\.file) + content.assets.map(\.path))
    carriedZones = []
  }

  /// Reads an SLA definition; nil, and the findings, when it is not one.
  public static func read(definition source: SourceText) -> (draft: Draft?, findings: [Finding]) {
    let (policy, zones, findings) = SLADefinition.readAll(source)
    return (
      policy.map { Draft(policy: $0, zones: zones, findings: findings, source: source) },
      findings.withFingerprints(in: [source])
    )
  }

  private init(policy: Policy, zones: [Zone], findings: [Finding], source: SourceText) {
    self.policy = policy
    siteMap = SiteMap(policy)
    self.findings = findings
    sources = [source]
    assets = []
    filesBesideDeadlines = []
    carriedZones = zones
  }

  /// The languages the policy names, by which the other files' paths are understood.
  private static func languages(_ sources: [SourceText]) -> [String] {
    guard let policy = sources.first(where: { $0.path == "policy.json" }) else { return ["en"] }
    let node = (try? JSONNode(parsing: policy.bytes))?["languages"]
    let languages = (node ?? Self.languagesAlone(policy.bytes))?.array?.compactMap(\.string) ?? []
    return languages.isEmpty ? ["en"] : languages
  }

  /// The languages in a file with a fault elsewhere, which is not told anew of every text in another language.
  private static func languagesAlone(_ bytes: [UInt8]) -> JSONNode? {
    guard let key = bytes.firstRange(of: Array("\"languages\"".utf8)),
      let open = bytes[key.upperBound...].firstIndex(of: UInt8(ascii: "[")),
      let close = bytes[open...].firstIndex(of: UInt8(ascii: "]")),
      bytes[key.upperBound..<open].allSatisfy({ $0 <= 0x20 || $0 == UInt8(ascii: ":") })
    else { return nil }
    return try? JSONNode(parsing: Array(bytes[open...close]))
  }

  /// The names of the time zones the policy speaks of, each once.
  public var zoneNames: [String] { policy.zoneNames }

  /// Holds the policy to rules; to all, unless told otherwise.
  public func check(
    zones: ZoneData, on date: CivilDate, rules: [Rule] = Rule.all
  ) -> Verdict {
    var verdict = PledgeCheck.check(
      policy, after: findings + layoutFindings, siteMap: siteMap, zones: zones, on: date,
      rules: rules)
    verdict.findings = verdict.findings.withFingerprints(in: sources)
    verdict.accepted = verdict.accepted.withFingerprints(in: sources)
    return verdict
  }
}
