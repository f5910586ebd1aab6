public import PledgeTime

/// What one plan is promised for one severity and one metric.
public struct Target: Sendable {
  /// Nil in a policy without plans.
  public var plan: String?
  public var severity: String
  public var metric: String
  public var value: Value
  public var place: Place
  /// `P5.initialResponse`: the row and the column that hold it.
  public var subject: String

  public enum Value: Sendable {
    case promise(Promise)
    case none(Absence)
    /// The cell is empty.
    case blank
    /// The cell could not be read, and a finding has said why.
    case unread
  }

  public init(
    plan: String?, severity: String, metric: String, value: Value, place: Place, subject: String
  ) {
    self.plan = plan
    self.severity = severity
    self.metric = metric
    self.value = value
    self.place = place
    self.subject = subject
  }
}

extension Target {
  /// Its plan, where there is one, severity and metric: `commercial.P3.caseAssignment`.
  public var path: String { [plan, severity, metric].compactMap(\.self).joined(separator: ".") }
}

/// A duration an author promises, and how open phrases in it are to be read.
public struct Promise: Sendable {
  public var phrase: DurationPhrase
  /// The phrase as the author typed it, in the policy's default language.
  public var written: String
  /// Nil where the author names none.
  public var clock: Located<Clock>?
  public var readings: Readings
  /// How strongly it is promised; nil where the author does not say.
  public var commitment: Commitment?

  public init(
    phrase: DurationPhrase, written: String, clock: Located<Clock>?, readings: Readings,
    commitment: Commitment? = nil
  ) {
    self.commitment = commitment
    self.phrase = phrase
    self.written = written
    self.clock = clock
    self.readings = readings
  }
}

/// That nothing is promised, and why.
public struct Absence: Sendable {
  public enum Wording: String, CaseIterable, Sendable {
    case notApplicable = "not-applicable"
    case bestEffort = "best-effort"
  }

  public var wording: Wording
  public var written: String
  public var reason: Localized<String>

  public init(wording: Wording, written: String, reason: Localized<String>) {
    self.wording = wording
    self.written = written
    self.reason = reason
  }
}

/// What the author says open phrases mean. What nobody wrote is nil, and never assumed.
public struct Readings: Hashable, Sendable {
  public var day: Day?
  /// What a week is: a number of business or civil days.
  public var week: DurationPhrase?
  public var received: Receipt?
  public var due: Due?
  /// Whether the author says which end of a range binds.
  public var range: Range?

  public enum Day: Hashable, Sendable { case business, civil, hours24 }
  public enum Range: String, CaseIterable, Sendable { case upper }

  public init(
    day: Day? = nil, week: DurationPhrase? = nil, received: Receipt? = nil, due: Due? = nil,
    range: Range? = nil
  ) {
    self.day = day
    self.week = week
    self.received = received
    self.due = due
    self.range = range
  }

  public var isEmpty: Bool { self == Readings() }
}
