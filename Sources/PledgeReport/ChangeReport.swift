public import PledgeModel

/// What a change of a policy does to customers, ready to be written in any format.
public struct ChangeReport: Sendable {
  /// One side, as its reader knows it.
  public struct Side: Sendable {
    /// What the user called it: `main`, `content`.
    public var label: String
    /// Its files.
    public var sources: [SourceText]
    /// What stands before their paths for people: `content/`, `main:content/`.
    public var folder: String
    /// The same for other tools, which know files by their paths on disk: `content/`.
    public var root: String

    public init(label: String, sources: [SourceText], folder: String, root: String? = nil) {
      self.label = label
      self.sources = sources
      self.folder = folder
      self.root = root ?? folder
    }

    /// Where a place is, for people.
    func position(_ place: Place) -> String {
      "\(folder)\(place.file):\(place.line):\(place.column)"
    }

    func holds(_ file: String) -> Bool { sources.contains { $0.path == file } }
  }

  public var old: Side
  public var new: Side
  /// Every change: undecided ones first, then those whose authors said what they do, then the most serious.
  public var changes: [Change]
  /// The mildest effect that is reported.
  public var level: Effect
  /// What the gate demands and does not find; nil where it was not asked.
  public var gate: [Finding]?
  /// What could not be compared, in whole sentences.
  public var notCompared: [String]
  /// The kinds of change there are, ordered by name.
  public var kinds: [ChangeKind]
  /// The version of Pledge.
  public var version: String

  /// - Parameter changes: the most serious first.
  public init(
    old: Side, new: Side, changes: [Change], level: Effect = .wording, gate: [Finding]? = nil,
    notCompared: [String] = [], kinds: [ChangeKind], version: String
  ) {
    self.old = old
    self.new = new
    let decided = changes.filter { $0.effect != .undecided }
    self.changes =
      changes.filter { $0.effect == .undecided } + decided.filter { $0.reason != nil }
      + decided.filter { $0.reason == nil }
    self.level = level
    self.gate = gate
    self.notCompared = notCompared
    self.kinds = kinds
    self.version = version
  }

  /// The changes of the asked effect and worse.
  public var reported: [Change] { changes.filter { $0.effect >= level } }

  /// What all changes do together.
  public var effect: Effect { changes.map(\.effect).joined }

  /// Whether somebody must look: at what the gate misses, or else at any change that is reported.
  public var fails: Bool { gate.map { $0.contains { $0.level == .error } } ?? !reported.isEmpty }

  /// What the gate misses, as a report of the new policy's files.
  func findings(_ gate: [Finding]) -> FindingReport {
    FindingReport(gate, sources: new.sources, folder: new.root, version: version)
  }

  /// Where the new policy shows a change: where it says it, or else in the file that said it, or else in `policy.json`.
  func place(of change: Change) -> Place {
    if let place = change.newPlace { return place }
    if let file = change.oldPlace?.file, new.holds(file) { return Place(file: file) }
    let policy = "policy.json"
    return Place(file: new.holds(policy) ? policy : new.sources.first?.path ?? policy)
  }
}
