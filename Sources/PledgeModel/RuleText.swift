/// What people must know of a rule.
public struct RuleText: Sendable {
  /// One content file of an example.
  public struct File: Sendable {
    public var path: String
    public var text: String

    public init(path: String, text: String) {
      self.path = path
      self.text = text
    }
  }

  public var id: RuleID
  public var level: Level
  /// What must hold, in one sentence.
  public var summary: String
  /// Why it matters to a customer.
  public var why: String
  /// Whether an author may accept what it finds, with a reason.
  public var isAcceptable: Bool
  /// Files that break it, ordered by path; empty where no text can show it.
  public var bad: [File]
  /// The same files mended.
  public var good: [File]

  public init(
    id: RuleID, level: Level, summary: String, why: String, isAcceptable: Bool = false,
    bad: [File] = [], good: [File] = []
  ) {
    self.id = id
    self.level = level
    self.summary = summary
    self.why = why
    self.isAcceptable = isAcceptable
    self.bad = bad
    self.good = good
  }
}
