import PledgeJSON

/// How the definition is to be read: nothing that a policy could say otherwise, so that a tool can
/// compare it with what it does itself.
enum SLAConventions {
  struct Statement: Sendable {}

  /// Raised with every change of what a promise means.
  static let version = "1.0"

  static let form = Form<Statement>.object(
    "Conventions",
    "How times and hours in this file are to be read. The same in every file of this version.",
    blank: { _ in Statement() },
    [
      .constant("version", version, "The version of these conventions."),
      .constant(
        "instant", "unix-seconds",
        "Instants are seconds since 1970-01-01T00:00:00Z, without leap seconds."),
      .constant(
        "hourOnAlways", "elapsed-time", "Hours and minutes on the clock “always” are exact seconds."
      ),
      .constant(
        "hourOnCalendar", "open-time",
        "Hours and minutes on a calendar count only while it is open."),
      .constant(
        "dayOnAlways", "civil-day",
        "A day (P1D) on “always” is the same local time a day later, in the policy's time zone."),
      .constant("dayOnCalendar", "business-day", "A day (P1D) on a calendar is a business day."),
      .constant(
        "businessDay", "date-on-which-an-interval-opens",
        "A business day is a local date in the calendar's time zone on which an interval opens. Half days count whole."
      ),
      .constant(
        "dayZero", "date-of-receipt",
        "The date of receipt is day 0: P1D falls due on the first business day after it. Before opening, received at opening."
      ),
      .constant(
        "receivedNextBusinessDay", "opening-of-next-business-day",
        "“received”: “next-business-day”: what arrives on a closed date or at or after closing is received at the opening of the next business day."
      ),
      .constant(
        "receivedAsReceived", "closing-of-latest-business-day",
        "“received”: “as-received”: what arrives then is received at the closing of the latest business day."
      ),
      .constant(
        "dueClose", "closing-of-last-day", "“due”: “close”: due when the last business day closes."),
      .constant(
        "dueSameTime", "local-time-of-receipt",
        "“due”: “same-time”: due at the local time of receipt, moved into the last business day's hours; inside a break, to the next opening."
      ),
      .constant(
        "range", "upper-end", "Of a range the upper end, “within”, binds. “atLeast” is only told."),
      .constant("interval", "closed-open", "An interval includes its opening and not its closing."),
      .constant(
        "intervalDate", "date-of-opening",
        "An interval belongs to the local date on which it opens. One that closes at an earlier time than it opens closes the next day."
      ),
      .constant(
        "endAtClosing", "due-at-closing",
        "Open time that ends exactly at closing ends there, not at the next opening."),
      .constant(
        "skippedTime", "end-of-gap", "A local time that the clocks skip is the end of the gap."),
      .constant(
        "repeatedTime", "first-pass",
        "A local time that the clocks repeat is its first pass. For days, a receipt in the first pass counts as the start of what is repeated."
      ),
      .constant(
        "uncovered", "no-answer",
        "There is an answer only if the calendar covers every local date from receipt to deadline."),
    ])
}
