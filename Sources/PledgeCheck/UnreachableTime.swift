import PledgeModel
import PledgeTime

/// A time in which a clock runs and every channel is shut.
struct UnreachableTime {
  var range: Range<Int64>
  var zone: Zone

  var text: String { "\(zone.text(at: range.lowerBound)) to \(zone.text(at: range.upperBound))" }

  /// The first in the judged year; nil where there is none, or a calendar is not known.
  static func first(in situation: Situation, _ subject: Rule.Subject) -> UnreachableTime? {
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
        return UnreachableTime(range: gap, zone: zone)
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

/// A clock that runs, and the calendars on which channels open.
struct Situation: Hashable {
  var clock: Clock
  var calendars: [String]
}
