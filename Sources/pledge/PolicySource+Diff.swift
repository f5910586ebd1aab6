import PledgeCheck
import PledgeCompiler
import PledgeDiff
import PledgeModel
import PledgeTime

extension PolicySource {
  /// What is compared.
  var side: Side {
    let files = (content?.assets ?? []).map { ($0.path, $0.bytes) }
    return Side(
      draft.policy, zones: zones, hasPages: content != nil,
      files: Dictionary(files, uniquingKeysWith: { first, _ in first }))
  }

  /// The definition that was frozen last; nil where none was, or none can be read.
  func lastRelease() throws(FileSystemError) -> Side? {
    guard let release = draft.policy.lastRelease, let policy = release.policy else { return nil }
    let zones = try Timezones.load(policy.zoneNames, completing: release.zones)
    return Side(policy, zones: zones, hasPages: false)
  }
}

extension Diff {
  /// Compares two policies, knowing the levels that rules have.
  static func between(_ old: Side, _ new: Side) -> Diff {
    Diff(from: old, to: new) { Rule.named($0)?.level }
  }
}
