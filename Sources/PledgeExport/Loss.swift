/// Something of a policy that a format could not carry.
public struct Loss: Sendable, Hashable {
  /// In which direction the other tool differs from the promise: never later, but where it stops its clock itself.
  public enum Effect: String, CaseIterable, Sendable {
    /// The tool does not know of it: no deadline is shown, nothing wrong is.
    case omitted
    /// The tool's deadline is earlier than the promised one, or may be.
    case earlier
    /// The tool shows a deadline where none is promised or nothing was compared: outside what a calendar covers.
    case unjudged
    /// The tool stops its clock in some states of a ticket, and is later by that long unless it is set up as said.
    case paused
    /// No deadline differs: a name, a note, a language.
    case wording
  }

  /// The part of the policy: `targets.commercial.P3.caseAssignment`, `calendars.madrid`, `channels.telephone`.
  public var subject: String
  public var effect: Effect
  /// What is lost and why, in one sentence.
  public var message: String
  /// The instants of receipt, in Unix seconds, at which this is so: ascending, apart from each other.
  /// Empty where it is so at every instant; `Int64.min` and `Int64.max` are no bound.
  public var receipts: [Range<Int64>]

  public init(
    _ subject: String, _ effect: Effect, _ message: String, receipts: [Range<Int64>] = []
  ) {
    self.subject = subject
    self.effect = effect
    self.message = message
    self.receipts = receipts
  }
}
