import PledgeCheck
import PledgeCompiler
import PledgeModel
import PledgeReport
import PledgeTime

/// The policy a command is about, read from a content folder or an SLA definition.
struct PolicySource {
  let path: String
  let draft: Draft
  private(set) var zones: ZoneData
  /// What lies in its folder; nil for an SLA definition.
  let content: Content?
  /// What stands before the paths of its files when they are printed.
  var folder: String

  /// What became of a path.
  enum Reading {
    case policy(PolicySource)
    /// An SLA definition so broken that no policy could be made of it.
    case broken(SourceText, [Finding])
  }

  static func read(_ path: String) throws -> Reading { try read(PolicyFiles(path)) }

  static func read(_ files: PolicyFiles) throws(FileSystemError) -> Reading {
    switch files {
    case .folder(let path, let content):
      return .policy(try PolicySource(path: path, content))
    case .definition(let source):
      let (draft, findings) = Draft.read(definition: source)
      guard let draft else { return .broken(source, findings) }
      return .policy(try PolicySource(path: source.path, draft, folder: ""))
    }
  }

  /// - Parameter usesCarriedZones: whether clocks are as a definition tells them, where it does; otherwise they are the
  ///   system's throughout.
  /// - Returns: nil when no policy could be made of an SLA definition; the findings are printed.
  static func read(
    _ path: String, stream: Terminal.Stream, usesCarriedZones: Bool = false
  ) throws -> PolicySource? {
    switch try read(path) {
    case .policy(var source):
      if usesCarriedZones { try source.useCarriedZones() }
      return source
    case .broken(let source, let findings):
      let report = TextReport(sources: [source], folder: "", screen: Terminal.screen(stream))
      Terminal.print(report.text(findings), to: stream)
      return nil
    }
  }

  /// The policy of a content folder.
  init(path: String, _ content: Content) throws(FileSystemError) {
    try self.init(path: path, Draft(content), content, folder: path + "/")
  }

  private init(path: String, _ draft: Draft, _ content: Content? = nil, folder: String)
    throws(FileSystemError)
  {
    self.path = path
    self.draft = draft
    self.content = content
    self.folder = folder
    zones = try Timezones.load(draft.zoneNames)
  }

  /// Has clocks as a definition tells them, where it does.
  mutating func useCarriedZones() throws(FileSystemError) {
    zones = try Timezones.load(draft.zoneNames, completing: draft.carriedZones)
  }

  /// The day the policy takes effect: what is made of it depends on no clock.
  var effectiveDate: CivilDate { draft.policy.identity.effectiveDate?.value ?? .earliest }

  /// Holds it to every rule; by the day it takes effect where no other is given.
  func check(on date: CivilDate?) -> Verdict {
    draft.check(zones: zones, on: date ?? effectiveDate)
  }

  /// Prints findings as they are.
  func print(_ findings: [Finding], to stream: Terminal.Stream) {
    let report = TextReport(
      sources: draft.sources, folder: folder, screen: Terminal.screen(stream))
    Terminal.print(report.text(findings), to: stream)
  }

  /// Prints the findings of at least this level.
  func print(_ verdict: Verdict, from level: Level, to stream: Terminal.Stream) {
    let report = TextReport(
      sources: draft.sources, folder: folder, screen: Terminal.screen(stream))
    let shown = verdict.findings.filter { $0.level >= level }
    Terminal.print(report.text(shown, accepted: verdict.accepted.count), to: stream)
  }
}
