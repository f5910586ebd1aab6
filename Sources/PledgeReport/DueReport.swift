public import PledgeModel
public import PledgeTime

/// The answers to one ticket, for people and for other tools.
public struct DueReport: Sendable {
  let policy: Policy
  let answers: [Answer]
  let received: Int64
  /// Zones in which moments are shown, each once: the policy's, the caller's, UTC.
  let zones: [Zone]
  /// What was understood of the time of receipt that is not plain to see.
  let notes: [String]

  public init(
    _ policy: Policy, answers: [Answer], received: Int64, zones: [Zone], notes: [String] = []
  ) {
    self.policy = policy
    self.answers = answers
    self.received = received
    var seen: Set<String> = []
    self.zones = zones.filter { seen.insert($0.name).inserted }
    self.notes = notes
  }

  /// Whether a promise has no deadline to show.
  public var isIncomplete: Bool {
    answers.contains { answer in
      switch answer.outcome {
      case .promised(_, _, let explanation): explanation.deadline.instant == nil
      case .none: false
      case .open, .needsCustomerZone: true
      }
    }
  }

  /// Several lines for each answer: the promise, the moments in every zone, how they came about.
  public var text: String {
    var lines = notes.map { "note: \($0)" }
    lines.append("received  \(moments(received))")
    for answer in answers {
      lines.append("")
      lines.append(heading(answer))
      lines += body(answer).map { "  \($0)" }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func moments(_ instant: Int64) -> String {
    zones.filter { $0.known.contains(instant) }.map { "\($0.text(at: instant)) \($0.name)" }
      .joined(separator: " = ")
  }

  private func heading(_ answer: Answer) -> String {
    let language = policy.defaultLanguage
    let metric = policy.metrics.first { $0.id == answer.target.metric }?.name.best(for: language)
    let plans = answer.plans.map { id in
      policy.plans.first { $0.id == id }?.name.best(for: language) ?? id
    }
    let written: String? =
      switch answer.outcome {
      case .promised(let promise, _, _): promise.written
      case .none(let absence): absence.written
      case .open, .needsCustomerZone: nil
      }
    return "\(answer.target.severity), \(metric ?? answer.target.metric)"
      + (plans.isEmpty ? "" : " (\(plans.joined(separator: ", ")))")
      + (written.map { ": \($0)" } ?? "")
  }

  private func body(_ answer: Answer) -> [String] {
    switch answer.outcome {
    case .promised(_, let calendar, let explanation):
      return [result(explanation.deadline, calendar)]
        + sentences(explanation, calendar).map { "- \($0)" }
    case .none(let absence):
      let reason = absence.reason.best(for: policy.defaultLanguage)
      return ["no time is promised\(reason.map { ": \($0)" } ?? "")"]
    case .open:
      return ["the policy leaves open when this is due; `pledge check` says what is missing"]
    case .needsCustomerZone:
      return ["this runs in the customer's own time zone: say which with --customer-zone"]
    }
  }

  private func result(_ deadline: Deadline, _ calendar: SupportCalendar?) -> String {
    switch deadline {
    case .due(let instant): return "due       \(moments(instant))"
    case .notCovered(let date):
      if let covers = calendar?.covers, !covers.contains(date) {
        return "not covered: the calendar's hours on \(date) are not known"
      }
      return date == .earliest || date == .latest
        ? "not covered: it lies outside the years 1 to 9999"
        : "not covered: what the clocks show on \(date) is not known"
    case .never: return "never: the calendar does not open long enough"
    }
  }

  /// The steps in words, every day and moment in the zone of the explanation.
  func sentences(_ explanation: Explanation, _ calendar: SupportCalendar?) -> [String] {
    explanation.steps.map { sentence($0, calendar, in: explanation.zone ?? zones[0]) }
  }

  private func sentence(
    _ step: Explanation.Step, _ calendar: SupportCalendar?, in zone: Zone
  ) -> String {
    let words = ExplanationWording.english
    switch step {
    case .elapsed(let seconds): return words.text(.elapsed, ["duration": words.duration(seconds)])
    case .civilDays(let days, let zone):
      return words.text(.civilDays, ["days": words.count(days, .days), "zone": zone])
    case .openTime(let seconds):
      return words.text(
        .openTime,
        ["duration": words.duration(seconds), "calendar": name(calendar), "zone": zone.name])
    case .businessDays(let days):
      return words.text(
        .businessDays,
        [
          "days": words.count(days, .businessDays), "calendar": name(calendar), "zone": zone.name,
        ])
    case .begins(let instant, let date, let why):
      return words.text(.begins(why), ["moment": zone.text(at: instant), "day": day(date)])
    case .closed(let date):
      guard let name = holiday(date, calendar) else {
        return words.text(.closed, ["day": day(date)])
      }
      return words.text(.closedByName, ["day": day(date), "name": name])
    case .changed(let date, let intervals):
      let hours = intervals.map(\.description).joined(separator: ", ")
      guard let name = holiday(date, calendar) else {
        return words.text(.changed, ["hours": hours, "day": day(date)])
      }
      return words.text(.changedByName, ["hours": hours, "day": day(date), "name": name])
    case .moreExceptions(let number):
      return words.text(.moreExceptions, ["days": words.count(number, .furtherDays)])
    case .closedByWeek(let number):
      return words.text(.closedByWeek, ["days": words.count(number, .days)])
    case .clocksChange(let instant, let seconds):
      return words.text(
        seconds < 0 ? .clocksBack : .clocksForward,
        ["duration": words.duration(abs(seconds)), "moment": zone.text(at: instant)])
    case .ends(let date, let why): return words.text(.ends(why), ["day": day(date)])
    }
  }

  private func name(_ calendar: SupportCalendar?) -> String {
    calendar.map { $0.name.best(for: policy.defaultLanguage) ?? $0.id } ?? ""
  }

  private func holiday(_ date: CivilDate, _ calendar: SupportCalendar?) -> String? {
    calendar?.specialDates.first { $0.date == date }?.name.best(for: policy.defaultLanguage)
  }

  private func day(_ date: CivilDate) -> String { "\(date.weekday.shortName) \(date)" }
}
