import PledgeJSON
import PledgeModel
import PledgeTime

/// What open words of a phrase mean.
enum SLAReadings {
  static let form = Form<Readings>.object(
    "Readings",
    "What the author says the open words of the phrase mean; only what the duration hangs on.",
    blank: { _ in Readings() },
    [
      .optional("day", \.day, .choice(days), "What a day is."),
      .optional("week", \.week, week, "What a week is."),
      .optional(
        "received", \.received, .choice,
        "Which business day is day 0 for what arrives while the calendar is closed."),
      .optional("due", \.due, .choice, "When on the last business day it falls due."),
      .optional("range", \.range, .choice, "Which end of a range binds."),
    ])

  private static let days: [(String, Readings.Day)] = [
    ("business", .business), ("civil", .civil), ("24 hours", .hours24),
  ]

  private static let week = Form<DurationPhrase>.object(
    "Week", "A number of days.", blank: { _ in DurationPhrase(1, .day) },
    [
      .required("days", \.upper, .integer(1...7), "How many days."),
      .optional(
        "day", \.qualifier, .choice, "What each of them is; otherwise the reading of “day” says it."
      ),
    ])
}

extension Promise {
  /// The same promise without the readings its term does not hang on.
  ///
  /// A range without a reading of its own keeps all: that any are declared answers which end binds.
  var withNeededReadings: Promise {
    guard phrase.lower == nil || readings.range != nil else { return self }
    var promise = self
    if phrase.lower == nil { promise.readings.range = nil }
    promise.drop(\.day)
    promise.drop(\.week)
    promise.drop(\.received)
    promise.drop(\.due)
    return promise
  }

  private mutating func drop<Reading>(_ path: WritableKeyPath<Readings, Reading?>) {
    var without = self
    without.readings[keyPath: path] = nil
    if without.term == term { self = without }
  }
}
