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
    zones.map { "\($0.text(at: instant)) \($0.name)" }.joined(separator: " = ")
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
      let isCalendars = calendar?.covers.map { !$0.contains(date) } ?? false
      return isCalendars
        ? "not covered: the calendar's hours on \(date) are not known"
        : "not covered: it lies outside the years 1 to 9999"
    case .never: return "never: the calendar does not open long enough"
    }
  }

  /// The steps in words, every day and moment in the zone of the explanation.
  func sentences(_ explanation: Explanation, _ calendar: SupportCalendar?) -> [String] {
    explanation.steps.compactMap { sentence($0, calendar, in: explanation.zone ?? zones[0]) }
  }

  private func sentence(
    _ step: Explanation.Step, _ calendar: SupportCalendar?, in zone: Zone
  ) -> String? {
    switch step {
    case .elapsed(let seconds): return "\(duration(seconds)) from receipt on, day and night"
    case .civilDays(let days, let zone):
      return "the same time of day \(count(days, "day")) later in \(zone)"
    case .openTime(let seconds):
      return "\(duration(seconds)) of the hours of \(name(calendar)), in \(zone.name)"
    case .businessDays(let days):
      return "\(count(days, "business day")) of \(name(calendar)), hours in \(zone.name)"
    case .begins(let instant, let date, let why):
      let moment = zone.text(at: instant)
      return switch why {
      case .atReceipt: "counted from receipt: it is open, and \(day(date)) is the day of receipt"
      case .inBreak: "counted from receipt: it is in a break of \(day(date)), the day of receipt"
      case .atClosing: "counted from receipt: it is the moment at which \(day(date)) closes"
      case .whenItOpens: "counted from \(moment), when it opens that day"
      case .afterBreak: "counted from \(moment), when it opens again that day"
      case .atNextOpening:
        "counted from \(moment), the next opening: received on a closed day or after closing"
      case .atLatestClosing:
        "counted from \(moment), the latest closing: received on a closed day or after closing"
      }
    case .closed(let date):
      return "closed on \(day(date))\(holiday(date, calendar).map { ": \($0)" } ?? "")"
    case .changed(let date, let hours):
      let hours = hours.map(\.description).joined(separator: ", ")
      return
        "open \(hours) on \(day(date))\(holiday(date, calendar).map { ": \($0)" } ?? "")"
    case .moreExceptions(let number): return "\(count(number, "more such day"))"
    case .closedByWeek(let number):
      return "\(count(number, "day")) in between on which the week has no hours"
    case .clocksChange(let instant, let seconds):
      return
        "the clocks go \(seconds < 0 ? "back" : "forward") by \(duration(abs(seconds))) on \(zone.text(at: instant))"
    case .ends(let date, let why):
      return switch why {
      case .closing: "due when \(day(date)) closes"
      case .sameTime: "due on \(day(date)) at the time of day from which it counts"
      case .openTimeOver: "over on \(day(date))"
      }
    }
  }

  private func name(_ calendar: SupportCalendar?) -> String {
    calendar.map { "“\($0.name.best(for: policy.defaultLanguage) ?? $0.id)”" } ?? "the calendar"
  }

  private func holiday(_ date: CivilDate, _ calendar: SupportCalendar?) -> String? {
    calendar?.specialDates.first { $0.date == date }?.name.best(for: policy.defaultLanguage)
  }

  private func day(_ date: CivilDate) -> String { "\(date.weekday.shortName) \(date)" }

  private func count(_ number: Int, _ noun: String) -> String {
    "\(number) \(noun)\(number == 1 ? "" : "s")"
  }

  private func duration(_ seconds: Int) -> String {
    let parts = [(seconds / 3600, "hour"), (seconds / 60 % 60, "minute"), (seconds % 60, "second")]
    return parts.filter { $0.0 > 0 }.map { count($0.0, $0.1) }.joined(separator: " ")
  }
}
