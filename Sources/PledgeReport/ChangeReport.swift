public import PledgeModel

/// What a change of a policy does to customers, ready to be written in any format.
public struct ChangeReport: Sendable {
  /// One side, as its reader knows it.
  public struct Side: Sendable {
    /// What the user called it: `main`, `content`.
    public var label: String
    /// Its files.
    public var sources: [SourceText]
    /// What stands before their paths when they are printed: `content/`.
    public var folder: String

    public init(label: String, sources: [SourceText], folder: String) {
      self.label = label
      self.sources = sources
      self.folder = folder
    }
  }

  public var old: Side
  public var new: Side
  /// The most serious first.
  public var changes: [Change]
  /// What the gate demands and does not find; nil where it was not asked.
  public var gate: [Finding]?
  /// What could not be compared, in whole sentences.
  public var notCompared: [String]
  /// The kinds of change there are, ordered by name.
  public var kinds: [ChangeKind]
  /// The version of Pledge.
  public var version: String

  public init(
    old: Side, new: Side, changes: [Change], gate: [Finding]? = nil, notCompared: [String] = [],
    kinds: [ChangeKind], version: String
  ) {
    self.old = old
    self.new = new
    self.changes = changes
    self.gate = gate
    self.notCompared = notCompared
    self.kinds = kinds
    self.version = version
  }

  /// What all changes do together.
  public var effect: Effect { changes.map(\.effect).joined }
}
