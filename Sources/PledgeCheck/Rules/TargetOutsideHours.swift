import PledgeModel
import PledgeTime

extension Rule {
  static let targetOutsideHours = Rule(
    "target-outside-hours",
    "While the clock of a target runs, some channel that takes its severity is open.",
    why:
      "“1 hour, day and night” promises nothing to a customer who finds the line shut until Monday. Judged over a year "
      + "from the effective date on, holidays included.",
    bad: Example(example(clock: "always")), good: Example(example(clock: "office")),
    isAcceptable: true, needs: [.calendar, .channel, .plans, .severities]
  ) { subject in
    let policy = subject.policy
    // Every target is held to every channel, and nobody has so many.
    guard policy.channels.count <= 1000 else { return [] }
    var gaps: [Situation: UnreachableTime?] = [:]
    var isReported: Set<Reported> = []
    return policy.targets.compactMap { target in
      guard case .promise(let promise) = target.value, case .seconds = promise.term,
        let clock = promise.clock?.value
      else { return nil }
      let channels = subject.reach.channels(for: target.severity, of: target.plan)
      guard !channels.contains(where: { $0.closingCalendar == nil }) else { return nil }
      let calendars = Set(channels.compactMap(\.closingCalendar)).sorted()
      // A channel that follows the clock's own calendar is open while it runs.
      guard !calendars.isEmpty, !calendars.contains(clock.name) else { return nil }
      let situation = Situation(clock: clock, calendars: calendars)
      if gaps[situation] == nil {
        gaps[situation] = .some(UnreachableTime.first(in: situation, subject))
      }
      guard case .some(.some(let gap)) = gaps[situation],
        isReported.insert(Reported(severity: target.severity, situation: situation)).inserted
      else { return nil }
      return Finding(
        "\(target.severity) is promised “\(target.written)” on \(clock.words), and nobody can be reached from \(gap.text)",
        at: target.place, subject: target.subject,
        notes: channels.compactMap { channel in
          channel.hours.map {
            .init("\(channel.id) is open on “\($0.value.name)” only", at: $0.place)
          }
        },
        hint: "let the clock run while a channel is open, or open a channel while it runs")
    }
  }

  private struct Reported: Hashable { var severity: String, situation: Situation }

  private static func example(clock: String) -> [String: String] {
    let first = clock == "always" ? "«1 hour»" : "1 hour"
    return [
      "response-times.md": Example.targets(
        clock: "clock: { P1: \(clock), default: office }", first: first),
      "channels/telephone.md":
        "---\ntitle: Telephone\nnumber: +34 600 000 000\nhours: office\n---\nCall us.\n",
      "channels/email.md":
        "---\ntitle: E-mail\naddress: help@example.com\nhours: office\n---\nWrite to us.\n",
    ]
  }
}

extension Channel {
  /// The calendar on which it opens; nil where it is always open, or may be.
  fileprivate var closingCalendar: String? {
    guard isWhole, case .calendar(let id) = hours?.value else { return nil }
    return id
  }
}

extension Clock {
  fileprivate var words: String {
    switch self {
    case .always: "elapsed time"
    case .calendar(let id): "“\(id)”"
    }
  }
}
