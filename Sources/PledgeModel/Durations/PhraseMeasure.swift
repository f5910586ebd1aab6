/// A count of units as far as a phrase has said it: "2", "2 business days", "day".
struct PhraseMeasure: Equatable, Sendable {
  var hundredths: Int?
  var unit: DurationPhrase.Unit?
  var qualifier: DurationPhrase.Qualifier?
  /// Whether one word says count and unit at once: "half an hour".
  var isAmount = false
  /// Whether the unit is in the plural, and so needs a count.
  var isPlural = false
  /// Where the count, the qualifier and all of it stand, in UTF-8 bytes; nil where nothing was said.
  var countRange: Range<Int>?
  var qualifierRange: Range<Int>?
  var range: Range<Int>?

  var isEmpty: Bool { range == nil }
  var isWhole: Bool { hundredths.map { $0 % 100 == 0 } ?? true }

  /// Whether words can be added: nothing is said twice, and the count comes first.
  func admits(_ part: PhrasePart) -> Bool {
    (part.hundredths == nil || hundredths == nil && unit == nil && qualifier == nil)
      && (part.unit == nil || unit == nil) && (part.qualifier == nil || qualifier == nil)
  }

  mutating func add(_ part: PhrasePart, at place: Range<Int>) {
    if let count = part.hundredths { (hundredths, countRange) = (count, place) }
    if let unit = part.unit {
      (self.unit, isAmount, isPlural) = (unit, part.hundredths != nil, part.isPlural)
    }
    if let qualifier = part.qualifier { (self.qualifier, qualifierRange) = (qualifier, place) }
    extend(to: place)
  }

  mutating func extend(to place: Range<Int>) {
    range = (range?.lowerBound ?? place.lowerBound)..<place.upperBound
  }

  /// Hundredths of minutes; nil without a count and for units whose length is not fixed.
  var hundredthsOfMinutes: Int? {
    switch unit {
    case .minute: hundredths
    case .hour: hundredths.map { $0 * 60 }
    case .day, .week, nil: nil
    }
  }

  /// The same in minutes, for hours and minutes; other units stay.
  var inMinutes: PhraseMeasure {
    guard let minutes = hundredthsOfMinutes else { return self }
    var measure = self
    (measure.hundredths, measure.unit) = (minutes, .minute)
    return measure
  }
}
