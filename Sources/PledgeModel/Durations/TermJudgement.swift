import PledgeTime

/// What a promise comes to: a term, the questions it leaves open, or a contradiction.
struct TermJudgement {
  /// Meaningful only without questions and contradiction.
  private(set) var term: Term?
  private(set) var questions: [OpenQuestion] = []
  private(set) var contradiction: Contradiction?

  private let clock: Clock?
  private let readings: Readings

  init(of promise: Promise) {
    let phrase = promise.phrase
    clock = promise.clock?.value
    readings = promise.readings
    if clock == nil { questions.append(.clock) }
    switch phrase.unit {
    case .minute: judge(seconds: saturating(phrase.upper, times: 60), phrase.qualifier)
    case .hour: judge(seconds: saturating(phrase.upper, times: 3600), phrase.qualifier)
    case .day: judge(days: phrase.upper, phrase.qualifier.map(Readings.Day.init) ?? readings.day)
    case .week: judge(weeks: phrase.upper, phrase.qualifier)
    }
    if phrase.lower != nil, readings.isEmpty { questions.append(.range) }
  }

  private mutating func judge(seconds: Int, _ qualifier: DurationPhrase.Qualifier?) {
    switch (qualifier, clock) {
    case (.business, .always): contradiction = .businessHoursOnAlways
    case (.civil, .calendar): contradiction = .civilDaysOnCalendar
    case (.business, _), (.civil, _), (nil, _): term = .seconds(seconds)
    }
  }

  /// - Parameter day: what each of the days is; nil where nobody says.
  private mutating func judge(days: Int, _ day: Readings.Day?) {
    switch (day, clock) {
    case (nil, _): questions.append(.day)
    case (.business, .always): contradiction = .businessDaysOnAlways
    case (.business, _):
      if readings.received == nil { questions.append(.received) }
      if readings.due == nil { questions.append(.due) }
      if let received = readings.received, let due = readings.due {
        term = .businessDays(days, received: received, due: due)
      }
    case (.civil, .calendar): contradiction = .civilDaysOnCalendar
    case (.civil, _): term = .civilDays(days)
    case (.hours24, .calendar): contradiction = .elapsedDaysOnCalendar
    case (.hours24, _): term = .seconds(saturating(days, times: 86_400))
    }
  }

  private mutating func judge(weeks: Int, _ qualifier: DurationPhrase.Qualifier?) {
    if qualifier == .civil { return judge(days: saturating(weeks, times: 7), .civil) }
    guard let week = readings.week, week.isWeekReading else {
      if qualifier == .business, clock == .always {
        contradiction = .businessDaysOnAlways
        return
      }
      questions.append(.week)
      // How many business days a business week has is open, what they are is not.
      if qualifier == .business { judge(days: weeks, .business) }
      return
    }
    let day = week.qualifier.map(Readings.Day.init) ?? readings.day
    if qualifier == .business, day == .civil || day == .hours24 {
      contradiction = .businessWeekOfCivilDays
    } else {
      judge(days: saturating(weeks, times: week.upper), day ?? qualifier.map(Readings.Day.init))
    }
  }
}

extension Readings.Day {
  fileprivate init(_ qualifier: DurationPhrase.Qualifier) {
    switch qualifier {
    case .business: self = .business
    case .civil: self = .civil
    }
  }
}

/// The product, or the largest integer where it has none: the grammar bounds its phrases, other callers may not.
private func saturating(_ count: Int, times factor: Int) -> Int {
  let (product, overflow) = count.multipliedReportingOverflow(by: factor)
  return overflow ? .max : product
}
