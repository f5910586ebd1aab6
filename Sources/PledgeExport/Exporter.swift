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
  /// Whether it carries what stands beside the targets: escalation, obligations, how tickets are timed.
  let carriesTerms: Bool
  let export: @Sendable (Subject) -> Export

  init(
    _ name: String, _ summary: String, fileName: String, carriesTerms: Bool = false,
    export: @escaping @Sendable (Subject) -> Export
  ) {
    self.name = name
    self.summary = summary
    self.fileName = fileName
    self.carriesTerms = carriesTerms
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

  public func callAsFunction(_ subject: Subject) -> Export {
    var export = export(subject)
    if !carriesTerms { export.losses += subject.policy.termLosses }
    return export
  }
}

extension Policy {
  /// What no format but the SLA definition has a place for.
  fileprivate var termLosses: [Loss] {
    let parts = [
      ("escalation", escalations.isEmpty), ("obligations", obligations.isEmpty),
      ("exclusions", exclusions.isEmpty), ("remedies", remedies.isEmpty),
      ("versions", versions.isEmpty), ("definitions", definitions.isEmpty),
    ]
    var losses = parts.filter { !$0.1 }.map {
      Loss($0.0, .omitted, "The format has no place for it.")
    }
    if let pauses = timing.pauses, !pauses.isEmpty {
      losses.append(
        Loss(
          "timing.pauses", .earlier,
          "Deadlines do not take into account that clocks stand still: there they are earlier."))
    }
    return losses
  }
}
