/// How a deadline came about, step by step, as values that any language can put into words.
public struct Explanation: Sendable, Equatable {
  public let received: Int64
  public let deadline: Deadline
  /// The zone in which the steps tell days and moments: the calendar's, or the one whose days civil days are; nil
  /// where time runs day and night.
  public let zone: Zone?
  /// In the order in which they are told: what is counted, from when, what was skipped, how it ends. What is not
  /// covered has only the first.
  public let steps: [Step]

  public enum Step: Sendable, Hashable {
    /// Time runs day and night for that many seconds.
    case elapsed(seconds: Int)
    /// The same wall-clock time that many dates later, in this zone.
    case civilDays(Int, zone: String)
    /// Seconds of opening time.
    case openTime(seconds: Int)
    case businessDays(Int)
    /// The receipt counts as received at this instant; for business days, the date it belongs to is day 0.
    case begins(at: Int64, on: CivilDate, Beginning)
    /// A date that its week would open and that is a holiday.
    case closed(CivilDate)
    /// A date with hours of its own.
    case changed(CivilDate, [LocalInterval])
    /// Further dates that are holidays or have hours of their own.
    case moreExceptions(Int)
    /// Dates on which the week does not open.
    case closedByWeek(Int)
    /// The clocks change in between, by that many seconds.
    case clocksChange(at: Int64, by: Int)
    case ends(on: CivilDate, Ending)
  }

  /// Why counting begins when it does.
  public enum Beginning: String, CaseIterable, Sendable {
    /// Received while it is open.
    case atReceipt = "at-receipt"
    /// Received in a break, in which business days count from the receipt as well.
    case inBreak = "in-break"
    /// Received at the very moment of the latest closing, from which it counts.
    case atClosing = "at-closing"
    /// Received on a business day before it opens.
    case whenItOpens = "when-it-opens"
    /// Received in a break, after which open time goes on.
    case afterBreak = "after-break"
    /// Received on a closed date or after closing, counted from the next opening.
    case atNextOpening = "at-next-opening"
    /// Received on a closed date or after closing, counted from the latest closing before.
    case atLatestClosing = "at-latest-closing"
  }

  /// What makes the last moment the deadline.
  public enum Ending: String, CaseIterable, Sendable {
    case closing
    case sameTime = "same-time"
    /// The open time is over.
    case openTimeOver = "open-time-over"
  }
}
