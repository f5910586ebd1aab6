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
    // Nobody can be kept waiting by a clock that is a calendar's and a channel that follows the same.
    var gaps: [Situation: Gap?] = [:]
    var isReported: Set<Reported> = []
    return policy.targets.compactMap { target in
      guard case .promise(let promise) = target.value, case .seconds = promise.term,
        let clock = promise.clock?.value
      else { return nil }
      let channels = policy.channels.filter {
        $0.takes(target.severity, of: target.plan, in: policy)
      }
      let calendars = Set(channels.map(\.closingCalendar))
      guard !channels.isEmpty, !calendars.contains(nil) else { return nil }
      let situation = Situation(clock: clock, calendars: calendars.compactMap { $0 }.sorted())
      guard !situation.calendars.contains(clock.name) else { return nil }
      if gaps[situation] == nil {
        gaps[situation] = .some(Gap.first(in: situation, subject))
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

/// A clock that runs, and the calendars on which channels open.
private struct Situation: Hashable {
  var clock: Clock
  var calendars: [String]
}

/// A time in which a clock runs and every channel is shut.
private struct Gap {
  var range: Range<Int64>
  var zone: Zone

  var text: String { "\(zone.text(at: range.lowerBound)) to \(zone.text(at: range.upperBound))" }

  /// The first in the judged year; nil where there is none, or a calendar is not known.
  static func first(in situation: Situation, _ subject: Rule.Subject) -> Gap? {
    let range = subject.policy.judgedReceipts
    for deadlines in subject.deadlines {
      let channels = situation.calendars.map(deadlines.schedule)
      let known = channels.compactMap { $0 }
      guard known.count == channels.count, let zone = deadlines.zone ?? known.first?.zone else {
        continue
      }
      var clock: Schedule?
      if case .calendar(let id) = situation.clock {
        clock = deadlines.schedule(id)
        if clock == nil { continue }
      }
      if let gap = firstGap(clock: clock, channels: known, range) {
        return Gap(range: gap, zone: zone)
      }
    }
    return nil
  }

  /// Looked for a fortnight at a time: where there is one, it is mostly in the first.
  private static func firstGap(
    clock: Schedule?, channels: [Schedule], _ range: Range<Int64>
  ) -> Range<Int64>? {
    let fortnight: Int64 = 14 * 86_400
    for start in stride(from: range.lowerBound, to: range.upperBound, by: Int(fortnight)) {
      let window = start..<min(start + fortnight, range.upperBound)
      let open = channels.flatMap { $0.openSpans(in: window, isOpenWhereUnknown: true) }
        .sorted { $0.lowerBound < $1.lowerBound }
      let running = clock?.openSpans(in: window, isOpenWhereUnknown: false) ?? [window]
      for span in running {
        let span = max(span.lowerBound, window.lowerBound)..<max(span.upperBound, window.lowerBound)
        guard span.lowerBound < window.upperBound, let gap = gap(in: span, leftBy: open) else {
          continue
        }
        return gap
      }
    }
    return nil
  }

  /// The first part of a span that no other span covers.
  private static func gap(in span: Range<Int64>, leftBy others: [Range<Int64>]) -> Range<Int64>? {
    var from = span.lowerBound
    for other in others where other.upperBound > from {
      if from >= span.upperBound { return nil }
      if other.lowerBound > from { return from..<min(other.lowerBound, span.upperBound) }
      from = other.upperBound
    }
    return from < span.upperBound ? from..<span.upperBound : nil
  }
}

extension Schedule {
  /// The open times that touch a window, and some around it, ascending.
  fileprivate func openSpans(in window: Range<Int64>, isOpenWhereUnknown: Bool) -> [Range<Int64>] {
    var spans: [Range<Int64>] = []
    var date = zone.local(at: window.lowerBound).date.advanced(by: -2)
    let last = zone.local(at: window.upperBound).date.advanced(by: 5)
    while date < last {
      if calendar.covers(date) {
        spans += calendar.spans(on: date, in: zone)
      } else if isOpenWhereUnknown, let span = LocalInterval.wholeDay.span(on: date, in: zone) {
        spans.append(span)
      }
      date = date.advanced(by: 1)
    }
    return spans
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
