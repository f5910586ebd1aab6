public import PledgeTime

/// One difference between two policies, and what it does to customers.
public struct Change: Sendable {
  public var kind: ChangeID
  public var effect: Effect
  /// What it is about, in words that outlive moved lines: `targets/P3.caseAssignment`, `calendars/madrid`.
  public var pointer: String
  /// What happened, in plain words.
  public var message: String
  /// What the old policy says, and what the new one says; nil where it says nothing.
  public var before: String?
  public var after: String?
  /// What comes or goes in full, where before and after only name it: the fingerprint holds it.
  public var content: String
  /// Where they say it.
  public var oldPlace: Place?
  public var newPlace: Place?
  /// The moments that show it.
  public var evidence: Evidence?
  /// What it does to each promise that it touches, the worst first.
  public var parts: [Part]
  /// Why its author calls it by this effect, where it could not be computed.
  public var reason: String?
  /// A name for this very change: it outlives moved lines, and no other change has it.
  public var fingerprint = ""

  /// What a change does to one of the promises that it touches.
  public struct Part: Sendable {
    /// What customers know it by: `P3 case assignment (commercial)`.
    public var subject: String
    public var effect: Effect
    public var evidence: Evidence?

    public init(_ subject: String, _ effect: Effect, _ evidence: Evidence? = nil) {
      self.subject = subject
      self.effect = effect
      self.evidence = evidence
    }
  }

  public init(
    _ kind: ChangeID, _ effect: Effect, _ pointer: String, _ message: String,
    before: String? = nil, after: String? = nil, oldPlace: Place? = nil, newPlace: Place? = nil,
    content: String = "", evidence: Evidence? = nil, parts: [Part] = []
  ) {
    self.content = content
    self.kind = kind
    self.effect = effect
    self.pointer = pointer
    self.message = message
    self.before = before
    self.after = after
    self.oldPlace = oldPlace
    self.newPlace = newPlace
    self.evidence = evidence
    self.parts = parts
  }
}

/// Old and new deadlines over every moment of receipt that matters.
public struct Evidence: Sendable, Equatable {
  /// The new deadlines, held against the old: what is later is weaker.
  public var comparison: Comparison
  /// The zone in which moments are told.
  public var zone: Zone

  public init(_ comparison: Comparison, in zone: Zone) {
    self.comparison = comparison
    self.zone = zone
  }

  /// The moment at which the change costs the customer most; where it costs nothing, at which it gives most.
  public var witness: Comparison.Witness? { comparison.latest ?? comparison.soonest }

  /// What the deadlines do: later at some moment is weaker, sooner stronger, both mixed.
  public var effect: Effect {
    Effect(takes: comparison.later > 0, gives: comparison.sooner > 0)
  }
}
