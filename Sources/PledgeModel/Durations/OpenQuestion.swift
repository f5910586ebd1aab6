/// What a promise leaves open. A reading nobody wrote is never assumed, so each wants an answer.
///
/// In the order in which they are asked.
public enum OpenQuestion: String, CaseIterable, Hashable, Sendable {
  /// "1 hour": no clock says whether nights and holidays count.
  case clock
  /// "3 days": business days, civil days, or 24 hours each?
  case day
  /// "1 week": how many days of which kind?
  case week
  /// Business days: which day is day 0 for what is received on a closed date or after closing?
  case received
  /// Business days: when on the last one does the target fall due?
  case due
  /// "2-3 days", where not one reading is declared: which end binds?
  case range
}

/// Why a promise cannot mean anything on its clock, however its open words are read.
public enum Contradiction: String, CaseIterable, Hashable, Sendable {
  /// "2 business days" on `always`, which has no days off to skip.
  case businessDaysOnAlways
  /// "4 business hours" on `always`, which never closes.
  case businessHoursOnAlways
  /// "3 calendar days" on a calendar, which knows minutes, hours and business days only.
  case civilDaysOnCalendar
  /// Days of 24 hours on a calendar, whose days are shorter.
  case elapsedDaysOnCalendar
  /// "1 business week" where the reading makes a week of civil days.
  case businessWeekOfCivilDays
}
