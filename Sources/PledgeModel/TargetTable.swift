/// A table of targets as the customer reads it: severities down, metrics or plans across.
public struct TargetTable: Sendable {
  public enum Across: String, CaseIterable, Sendable { case metrics, plans }

  public struct Column: Sendable {
    /// A metric's id or a plan's, as `across` says.
    public var id: String
    public var heading: String
    public var place: Place

    public init(id: String, heading: String, place: Place) {
      self.id = id
      self.heading = heading
      self.place = place
    }
  }

  public struct Row: Sendable {
    public var severity: Located<String>
    /// One value for each column.
    public var cells: [Located<Target.Value>]

    public init(severity: Located<String>, cells: [Located<Target.Value>]) {
      self.severity = severity
      self.cells = cells
    }
  }

  /// The path of its file inside the default language.
  public var path: String
  public var across: Across
  /// The plans it speaks of, as written; nil is every plan that has targets.
  public var plans: [Located<String>]?
  /// The one metric of a table whose columns are plans.
  public var metric: Located<String>?
  public var columns: [Column]
  public var rows: [Row]
  /// The references to clocks, once each, where they are written.
  public var clocks: [Located<Clock>]
  /// Where a reading can be added; nil where a definition was read.
  public var readings: KeyInsertion?
  public var additions: [Addition]
  /// Whether its front matter could be read whole; if not, what seems to be undeclared may stand in the rest.
  public var isWhole: Bool
  public var place: Place

  public init(
    path: String, across: Across, plans: [Located<String>]?, metric: Located<String>?,
    columns: [Column],
    rows: [Row], clocks: [Located<Clock>], readings: KeyInsertion? = nil,
    additions: [Addition] = [],
    isWhole: Bool = true, place: Place
  ) {
    self.path = path
    self.across = across
    self.plans = plans
    self.metric = metric
    self.columns = columns
    self.rows = rows
    self.clocks = clocks
    self.readings = readings
    self.additions = additions
    self.isWhole = isWhole
    self.place = place
  }
}
