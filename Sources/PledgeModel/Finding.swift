/// What a check says about a policy, at a place.
public struct Finding: Sendable, Equatable {
  /// A further place that matters to a finding.
  public struct Note: Sendable, Equatable {
    public var message: String
    public var place: Place

    public init(_ message: String, at place: Place) {
      self.message = message
      self.place = place
    }
  }

  public var rule: RuleID
  /// Set by the one list of rules, never by the code that finds the fault.
  public var level: Level = .error
  /// What is wrong, in plain words.
  public var message: String
  public var place: Place
  public var notes: [Note]
  /// What would be right.
  public var hint: String?
  /// What the finding is about inside its file, in words that outlive moved lines: a JSON pointer,
  /// a heading's anchor, or `P5.initialResponse` for a cell of a target table. Acceptances name it.
  public var subject: String?
  /// A change of the content that mends it, where one is known.
  public var fix: Fix?
  /// A name that outlives moved lines, unlike that of every other finding; empty until all are known.
  public var fingerprint = ""

  public init(
    _ rule: RuleID, _ message: String, at place: Place, subject: String? = nil, notes: [Note] = [],
    hint: String? = nil, fix: Fix? = nil
  ) {
    self.rule = rule
    self.message = message
    self.place = place
    self.subject = subject
    self.notes = notes
    self.hint = hint
    self.fix = fix
  }
}

/// How much a finding matters, least first.
public enum Level: Int, Comparable, CaseIterable, Sendable {
  case info, warning, error

  public static func < (first: Level, second: Level) -> Bool { first.rawValue < second.rawValue }

  /// The word that reports print.
  public var name: String {
    switch self {
    case .info: "info"
    case .warning: "warning"
    case .error: "error"
    }
  }
}
