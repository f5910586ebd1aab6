public import PledgeModel
public import PledgeTime

/// Turns a policy into a file for another tool, and says what that file could not carry.
///
/// Pure: it reads nothing and writes nothing. Help, documentation and tests iterate `Exporter.all`.
public struct Exporter: Sendable {
  /// The word that names it on the command line.
  public let name: String
  /// What it writes, for whom, in one line.
  public let summary: String
  /// The name of its file in a folder of exports: `rt.pm`.
  public let fileName: String
  let export: @Sendable (Subject) -> Export

  init(
    _ name: String, _ summary: String, fileName: String,
    export: @escaping @Sendable (Subject) -> Export
  ) {
    self.name = name
    self.summary = summary
    self.fileName = fileName
    self.export = export
  }

  /// What an exporter turns into a file: a policy without errors, and the zones it speaks of.
  public struct Subject: Sendable {
    public var policy: Policy
    public var zones: [Zone]

    public init(policy: Policy, zones: [Zone]) {
      self.policy = policy
      self.zones = zones
    }
  }

  public func callAsFunction(_ subject: Subject) -> Export { export(subject) }
}
