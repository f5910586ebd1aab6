/// A duration as Arabic counts it: one, two, three to ten, eleven to ninety-nine and whole hundreds each have a
/// form of the noun (the categories of CLDR), and after "within" and "every" two has another ending.
struct ArabicCount {
  /// The forms of a unit.
  struct Noun {
    /// The singular: of one, and of whole hundreds.
    let one: String
    /// "One" as an adjective of it.
    let oneWord: String
    /// The dual without its ending.
    let dualStem: String
    /// Of three to ten.
    let few: String
    /// Of eleven to ninety-nine.
    let many: String

    init(_ unit: DurationPhrase.Unit) {
      switch unit {
      case .minute:
        (one, oneWord, dualStem, few, many) = ("دقيقة", "واحدة", "دقيقت", "دقائق", "دقيقة")
      case .hour: (one, oneWord, dualStem, few, many) = ("ساعة", "واحدة", "ساعت", "ساعات", "ساعة")
      case .day: (one, oneWord, dualStem, few, many) = ("يوم", "واحد", "يوم", "أيام", "يومًا")
      case .week:
        (one, oneWord, dualStem, few, many) = ("أسبوع", "واحد", "أسبوع", "أسابيع", "أسبوعًا")
      }
    }
  }

  private let phrase: DurationPhrase
  private let noun: Noun

  init(_ phrase: DurationPhrase) {
    self.phrase = phrase
    noun = Noun(phrase.unit)
  }

  var printed: String {
    switch (phrase.form, phrase.lower) {
    case (.plain, nil): counted(phrase.upper, isSubject: true)
    case (.plain, let lower?): "من \(range(lower))"
    case (.within, nil): "خلال \(counted(phrase.upper))"
    case (.within, let lower?): "خلال \(range(lower))"
    case (.every, nil): phrase.isOne ? "كل \(single)" : "كل \(counted(phrase.upper))"
    case (.every, let lower?): "كل \(range(lower))"
    case (.next, _): phrase.isOne ? next : "\(counted(phrase.upper, isSubject: true)) التالية"
    }
  }

  /// "3 إلى 5 أيام"; one and two are no numbers, so that they bring their noun.
  private func range(_ lower: Int) -> String {
    "\(lower > 2 ? "\(lower)" : counted(lower)) إلى \(counted(phrase.upper))"
  }

  /// A number with its noun and what qualifies it.
  ///
  /// - Parameter isSubject: whether it stands alone, in the nominative, and not after a preposition.
  func counted(_ count: Int, isSubject: Bool = false) -> String {
    switch (count, count % 100) {
    case (1, _): "\(single) \(noun.oneWord)"
    case (2, _): dual(isSubject)
    case (_, 3...10): "\(count) \(noun.few)\(qualified(" عمل", " تقويمية"))"
    // Before another noun the ending of the many falls away.
    case (_, 11...99):
      "\(count) \(phrase.qualifier == .business ? noun.one : noun.many)\(qualified(" عمل", " تقويميًا"))"
    case _: "\(count) \(single)"
    }
  }

  private var single: String { noun.one + qualified(" عمل", " تقويمي") }

  private func dual(_ isSubject: Bool) -> String {
    let ending = isSubject ? "ان" : "ين"
    // Vocalized, since “daily” is written with the same letters.
    return noun.dualStem
      + (phrase.qualifier == .business
        ? (isSubject ? "ا عمل" : "َي عمل") : ending + qualified("", " تقويمي\(ending)"))
  }

  private var next: String {
    switch phrase.qualifier {
    case .business: "\(noun.one) العمل التالي"
    case .civil: "ال\(noun.one) التقويمي التالي"
    case nil: "ال\(noun.one) التالي"
    }
  }

  private func qualified(_ business: String, _ civil: String) -> String {
    switch phrase.qualifier {
    case .business: business
    case .civil: civil
    case nil: ""
    }
  }
}
