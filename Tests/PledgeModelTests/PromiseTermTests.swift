import PledgeModel
import PledgeTime
import Testing

/// What a promise comes to: a term, questions, or a contradiction.
struct PromiseTermTests {
  struct Case: CustomStringConvertible, Sendable {
    var phrase: String
    var clock: String?
    var readings: Readings
    var term: Term? = nil
    var open: [OpenQuestion] = []
    var contradiction: Contradiction? = nil

    init(
      _ phrase: String, on clock: String?, _ readings: Readings = .init(), is term: Term? = nil,
      open: [OpenQuestion] = [], contradiction: Contradiction? = nil
    ) {
      (self.phrase, self.clock, self.readings) = (phrase, clock, readings)
      (self.term, self.open, self.contradiction) = (term, open, contradiction)
    }

    var description: String { "\(phrase) on \(clock ?? "no clock")" }
  }

  static let five = DurationPhrase(5, .day, .business)
  static let qvd = Readings(
    day: .business, week: five, received: .nextBusinessDay, due: .close, range: .upper)
  static let onlyDue = Readings(due: .sameTime)

  static let cases: [Case] = [
    // Minutes and hours
    .init("1 hour", on: "always", is: .seconds(3600)),
    .init("30 min", on: "madrid", is: .seconds(1800)),
    .init("1 hour", on: nil, open: [.clock]),
    .init("4 business hours", on: "madrid", is: .seconds(14_400)),
    .init("4 business hours", on: nil, open: [.clock]),
    .init("4 business hours", on: "always", contradiction: .businessHoursOnAlways),
    .init("2-4 hours", on: "always", open: [.range]),
    .init("2-4 hours", on: "always", Readings(range: .upper), is: .seconds(14_400)),
    .init("2-4 hours", on: "always", onlyDue, is: .seconds(14_400)),
    .init("2-4 hours", on: nil, open: [.clock, .range]),
    // Days
    .init(
      "Next Business Day", on: "madrid", qvd,
      is: .businessDays(1, received: .nextBusinessDay, due: .close)),
    .init(
      "next day", on: "madrid", qvd, is: .businessDays(1, received: .nextBusinessDay, due: .close)),
    .init("next day", on: "madrid", open: [.day]),
    .init("2 Business Days", on: "madrid", open: [.received, .due]),
    .init("2 Business Days", on: "madrid", onlyDue, open: [.received]),
    .init("2 Business Days", on: nil, open: [.clock, .received, .due]),
    .init("2 Business Days", on: "always", contradiction: .businessDaysOnAlways),
    .init(
      "2 Business Days", on: "madrid", Readings(day: .civil, received: .asReceived, due: .sameTime),
      is: .businessDays(2, received: .asReceived, due: .sameTime)),
    .init(
      "2-3 Days", on: "madrid", qvd, is: .businessDays(3, received: .nextBusinessDay, due: .close)),
    .init("2-3 Days", on: "madrid", open: [.day, .range]),
    .init("2-3 Days", on: nil, open: [.clock, .day, .range]),
    .init("2-3 business days", on: "always", open: [.range], contradiction: .businessDaysOnAlways),
    .init("2-3 business days", on: "madrid", open: [.received, .due, .range]),
    .init("3 days", on: "always", qvd, contradiction: .businessDaysOnAlways),
    .init("3 days", on: "always", Readings(day: .civil), is: .civilDays(3)),
    .init("3 days", on: "always", Readings(day: .hours24), is: .seconds(259_200)),
    .init("3 days", on: "madrid", Readings(day: .civil), contradiction: .civilDaysOnCalendar),
    .init("3 days", on: "madrid", Readings(day: .hours24), contradiction: .elapsedDaysOnCalendar),
    .init("3 days", on: nil, Readings(day: .civil), open: [.clock]),
    .init("3 calendar days", on: "always", qvd, is: .civilDays(3)),
    .init("3 calendar days", on: "madrid", qvd, contradiction: .civilDaysOnCalendar),
    // Weeks
    .init(
      "Within 1 week", on: "madrid", qvd,
      is: .businessDays(5, received: .nextBusinessDay, due: .close)),
    .init(
      "2 weeks", on: "madrid", qvd, is: .businessDays(10, received: .nextBusinessDay, due: .close)),
    .init(
      "1-2 weeks", on: "madrid", qvd, is: .businessDays(10, received: .nextBusinessDay, due: .close)
    ),
    .init("1 week", on: "madrid", open: [.week]),
    .init("1 week", on: nil, open: [.clock, .week]),
    .init("1 week", on: "always", Readings(day: .civil), open: [.week]),
    .init("1 week", on: "madrid", Readings(week: five), open: [.received, .due]),
    .init("1 week", on: "always", Readings(week: five), contradiction: .businessDaysOnAlways),
    .init(
      "2 weeks", on: "always", Readings(week: DurationPhrase(7, .day, .civil)), is: .civilDays(14)),
    .init(
      "1 week", on: "madrid", Readings(week: DurationPhrase(7, .day, .civil)),
      contradiction: .civilDaysOnCalendar),
    .init("1 week", on: "always", Readings(week: DurationPhrase(7, .day)), open: [.day]),
    .init(
      "1 week", on: "always", Readings(day: .hours24, week: DurationPhrase(7, .day)),
      is: .seconds(604_800)),
    .init(
      "1 week", on: "madrid", Readings(week: DurationPhrase(40, .hour, .business)), open: [.week]),
    .init("2 calendar weeks", on: "always", is: .civilDays(14)),
    .init("2 calendar weeks", on: "madrid", qvd, contradiction: .civilDaysOnCalendar),
    .init(
      "2 business weeks", on: "madrid", qvd,
      is: .businessDays(10, received: .nextBusinessDay, due: .close)),
    .init("2 business weeks", on: "madrid", open: [.week, .received, .due]),
    .init("2 business weeks", on: "always", contradiction: .businessDaysOnAlways),
    .init(
      "2 business weeks", on: "madrid", Readings(week: DurationPhrase(7, .day, .civil)),
      contradiction: .businessWeekOfCivilDays),
    .init(
      "1 business week", on: "madrid",
      Readings(week: DurationPhrase(5, .day), received: .asReceived, due: .close),
      is: .businessDays(5, received: .asReceived, due: .close)),
  ]

  @Test(arguments: cases) func comesTo(_ expected: Case) throws {
    let promise = try Self.promise(expected)
    #expect(promise.term == expected.term)
    #expect(promise.openQuestions == expected.open)
    #expect(promise.contradiction == expected.contradiction)
  }

  /// Over every phrase, clock and set of readings: a term, or a reason why not, never both and never neither.
  @Test func aTermOrAReason() {
    let weeks = [
      nil, Self.five, DurationPhrase(7, .day, .civil), DurationPhrase(7, .day),
      DurationPhrase(1, .hour),
    ]
    let days: [Readings.Day?] = [nil, .business, .civil, .hours24]
    var counted = (terms: 0, reasons: 0)
    for phrase in DurationPhrase.samples where phrase.upper < 6 || phrase.lower == 2 {
      for clock in [nil, .always, .calendar("madrid")] as [Clock?] {
        for day in days {
          for week in weeks {
            for received in [nil, .asReceived] as [Receipt?] {
              for due in [nil, .close] as [Due?] {
                let promise = Promise(
                  phrase: phrase, written: "",
                  clock: clock.map { Located($0, at: Place(file: "a.md")) },
                  readings: Readings(day: day, week: week, received: received, due: due))
                let questions = promise.openQuestions
                let isOpen = !questions.isEmpty || promise.contradiction != nil
                #expect((promise.term == nil) == isOpen)
                #expect(
                  questions == OpenQuestion.allCases.filter(questions.contains),
                  "in order, each once")
                if promise.contradiction != nil {
                  #expect(questions.allSatisfy { $0 == .clock || $0 == .range })
                }
                if isOpen { counted.reasons += 1 } else { counted.terms += 1 }
              }
            }
          }
        }
      }
    }
    #expect(counted.terms > 1000 && counted.reasons > 1000)
  }

  @Test func hugeCountsDoNotOverflow() {
    let huge = Promise(
      phrase: DurationPhrase(.max, .week), written: "",
      clock: Located(.always, at: Place(file: "a.md")),
      readings: Readings(day: .hours24, week: DurationPhrase(7, .day)))
    #expect(huge.term == .seconds(.max))
  }

  private static func promise(_ expected: Case) throws -> Promise {
    guard case .duration(let phrase) = try DurationGrammar.english.read(expected.phrase) else {
      throw NoDuration(phrase: expected.phrase)
    }
    return Promise(
      phrase: phrase, written: expected.phrase,
      clock: expected.clock.map { Located(Clock(named: $0), at: Place(file: "response-times.md")) },
      readings: expected.readings)
  }

  private struct NoDuration: Error { var phrase: String }
}
