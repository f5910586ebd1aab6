import PledgeModel

/// A duration in a sentence that says itself which targets it is about.
struct TiedFigure: Sendable {
  enum Verdict: Sendable {
    /// One of the targets says the same.
    case same(Target)
    /// None of them can mean the same.
    case different
  }

  /// The passage's index in `Passages.all`.
  let passage: Int
  let phrase: DurationPhrase
  /// Offsets in `Passages.text`.
  let range: Range<Int>
  let measure: Range<Int>
  let metric: String
  /// Empty where the sentence speaks of all tickets.
  let severities: Set<String>
  let plan: String?
  /// What the tables promise for them.
  let targets: [Target]
  let verdict: Verdict

  /// By which path prose prints the target; nil where no single one is meant.
  func reference(in policy: Policy, _ language: String) -> (path: String, text: String)? {
    guard severities.count == 1, let severity = severities.first else { return nil }
    let cell = "\(severity).\(metric)"
    let paths = ["targets.\(cell)"] + (plan.map { ["targets.\($0).\(cell)"] } ?? [])
    for path in paths {
      if let value = policy.value(of: path, in: language) { return (path, value.text) }
    }
    return nil
  }
}

extension DurationPhrase {
  enum Agreement: Sendable { case same, different, unclear }

  /// Whether a duration in prose says what a target does: in doubt it is unclear.
  func agreement(with promise: Promise) -> Agreement {
    let other = promise.phrase
    if let qualifier, let theirs = other.qualifier, qualifier != theirs { return .different }
    let isShort = unit == .minute || unit == .hour
    switch (isShort, other.unit == .minute || other.unit == .hour) {
    case (true, true): return minutes == other.minutes ? .same : .different
    case (false, false):
      if unit == other.unit { return upper == other.upper ? .same : .different }
      let (days, weeks) = unit == .day ? (upper, other.upper) : (other.upper, upper)
      let read = promise.readings.week.flatMap { $0.unit == .day ? $0.upper : nil }
      return [5, 7, read ?? 7].contains { $0 * weeks == days } ? .unclear : .different
    case (true, false), (false, true):
      let (short, long) = isShort ? (self, other) : (other, self)
      let days = long.unit == .week ? [5 * long.upper, 7 * long.upper] : [long.upper]
      // A day of 24 hours, or of as many as a desk works.
      let isNear = days.contains { count in
        [7, 8, 9, 10, 11, 12, 24].contains { $0 * 60 * count == short.minutes }
      }
      return isNear ? .unclear : .different
    }
  }

  private var minutes: Int { unit == .hour ? upper * 60 : upper }
}
