public import PledgeModel

/// What a check found, ready to be written in any format.
public struct FindingReport: Sendable {
  /// Those that are reported, sorted by place.
  public var findings: [Finding]
  /// How many more an acceptance speaks of.
  public var accepted: Int
  /// How many more a baseline knows.
  public var known: Int
  /// The rules the policy was held to, ordered by name.
  var rules: [RuleText] { makeRules() }
  /// Not every format needs them, and to gather them costs more than a check.
  private let makeRules: @Sendable () -> [RuleText]
  /// The files that findings are about.
  public var sources: [SourceText]
  /// What stands before their paths when they are printed: `content/`.
  public var folder: String
  /// The version of Pledge.
  public var version: String

  public init(
    _ findings: [Finding], accepted: Int = 0, known: Int = 0,
    rules: @autoclosure @escaping @Sendable () -> [RuleText] = [],
    sources: [SourceText], folder: String, version: String
  ) {
    self.findings = findings
    self.accepted = accepted
    self.known = known
    makeRules = rules
    self.sources = sources
    self.folder = folder
    self.version = version
  }

  func count(_ level: Level) -> Int { findings.count { $0.level == level } }

  /// A file's path as other tools know it: from where the command runs, or absolute.
  func path(_ file: String) -> String {
    var path = Substring(folder + file)
    while path.hasPrefix("./") { path = path.dropFirst(2) }
    return String(path)
  }
}
