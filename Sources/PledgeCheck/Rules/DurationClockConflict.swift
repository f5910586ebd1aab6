import PledgeModel

extension Rule {
  static let durationClockConflict = Rule(
    "duration-clock-conflict", "A duration and its clock speak of the same time.",
    why:
      "Business days on a clock that never stops, or calendar days on opening hours, have no meaning.",
    bad: Example(
      "response-times.md",
      Example.targets(clock: "clock: { P2: always, default: office }", second: "«2 business days»")),
    good: Example(
      "response-times.md", Example.targets(clock: "clock: { P1: always, default: office }"))
  ) { subject in
    subject.promises.compactMap { target, promise -> Finding? in
      guard let contradiction = promise.contradiction, let clock = promise.clock else { return nil }
      return Finding(
        "“\(promise.written)” cannot run on “\(clock.value.name)”: \(contradiction.explanation)",
        at: target.place, subject: target.subject,
        notes: [.init("the clock is given here", at: clock.place)])
    }
  }
}

extension Contradiction {
  /// Why the two have no meaning together.
  fileprivate var explanation: String {
    switch self {
    case .businessDaysOnAlways: "business days are days of a calendar"
    case .businessHoursOnAlways: "business hours are hours of a calendar"
    case .civilDaysOnCalendar: "a calendar counts business days, and civil days run on `always`"
    case .elapsedDaysOnCalendar: "days of 24 hours run on `always`"
    case .businessWeekOfCivilDays: "a week of civil days holds no count of business days"
    }
  }
}
