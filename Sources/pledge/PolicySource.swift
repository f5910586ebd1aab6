import ArgumentParser
import Glibc
import PledgeCheck
import PledgeCompiler
import PledgeModel
import PledgeReport
import PledgeTime

/// The policy a command is about, read from a content folder or an SLA definition.
struct PolicySource {
  let path: String
  let draft: Draft
  let zones: ZoneData
  private let report: TextReport

  /// - Parameter usesCarriedZones: whether clocks are as a definition tells them, where it does; otherwise they are the
  ///   system's throughout.
  /// - Returns: nil when an SLA definition is so broken that no policy could be made of it; the findings are printed.
  static func read(
    _ path: String, stream: Terminal.Stream, usesCarriedZones: Bool = false
  ) throws -> PolicySource? {
    let isColored = Terminal.isColored(stream)
    guard let status = try FileSystem.status(path) else {
      throw FileSystemError("read", path, code: ENOENT)
    }
    if status.type == .directory {
      let folder = ContentFolder(path)
      return try PolicySource(
        path: folder.path, Draft(folder.read()), folder: folder.path + "/", isColored)
    }
    guard path.hasSuffix(".json") else {
      throw ValidationError("“\(path)” is no policy: name its folder, or an sla.json")
    }
    guard let bytes = try FileSystem.read(path, limit: 64 << 20) else {
      throw FileSystemError("read", path, code: EFBIG)
    }
    let source = SourceText(path: path, bytes: bytes)
    let (draft, findings) = Draft.read(definition: source)
    guard let draft else {
      let report = TextReport(sources: [source], folder: "", isColored: isColored)
      Terminal.print(report.text(findings), to: stream)
      return nil
    }
    return try PolicySource(
      path: path, draft, folder: "", usesCarriedZones: usesCarriedZones, isColored)
  }

  private init(
    path: String, _ draft: Draft, folder: String, usesCarriedZones: Bool = false, _ isColored: Bool
  ) throws(FileSystemError) {
    self.path = path
    self.draft = draft
    zones =
      try usesCarriedZones
      ? Timezones.load(draft.zoneNames, completing: draft.carriedZones)
      : Timezones.load(draft.zoneNames)
    report = TextReport(sources: draft.sources, folder: folder, isColored: isColored)
  }

  /// The day the policy takes effect: what is made of it depends on no clock.
  var effectiveDate: CivilDate { draft.policy.identity.effectiveDate?.value ?? .earliest }

  /// Prints findings as they are.
  func print(_ findings: [Finding], to stream: Terminal.Stream) {
    Terminal.print(report.text(findings), to: stream)
  }

  /// Prints the findings of at least this level.
  func print(_ verdict: Verdict, from level: Level, to stream: Terminal.Stream) {
    let shown = verdict.findings.filter { $0.level >= level }
    Terminal.print(report.text(shown, accepted: verdict.accepted.count), to: stream)
  }
}
