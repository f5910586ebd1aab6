/// The classes into which languages sort numbers by the form of the noun beside them, as CLDR names them.
public enum PluralCategory: String, CaseIterable, Sendable {
  case one, two, few, many, other

  /// One thing, or another number of them: English, German, Spanish.
  static func oneOrOther(_ number: Int) -> PluralCategory { number == 1 ? .one : .other }

  /// Arabic: three to ten and eleven to ninety-nine count by the last two digits.
  static func arabic(_ number: Int) -> PluralCategory {
    switch (number, number % 100) {
    case (1, _): .one
    case (2, _): .two
    case (_, 3...10): .few
    case (_, 11...99): .many
    default: .other
    }
  }
}
