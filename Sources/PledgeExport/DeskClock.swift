import PledgeModel
import PledgeTime

/// A help desk's clock: minutes since receipt, of elapsed time or of a calendar's opening time.
struct DeskClock {
  /// Nil where time runs day and night.
  var schedule: Schedule?

  /// A whole number of minutes that is due no later than a promise, whatever the receipt.
  struct Minutes {
    var count: Int
    /// Where the desk is earlier by most; nil where it is never earlier.
    var earliest: Comparison.Witness?
  }

  /// The most minutes that are never later than a promise for what is received in a range.
  ///
  /// The opening time between any receipt and its deadline bounds them. So it starts with one receipt, and
  /// then takes the receipt at which the desk would be latest, until it is late at none.
  func minutes(for promise: DeadlineFunction, received range: Range<Int64>) -> Minutes? {
    var first: (received: Int64, due: Int64)?
    for received in stride(from: range.lowerBound, to: range.upperBound, by: 86_400) {
      if let due = promise.deadline(received: received).instant {
        first = (received, due)
        break
      }
    }
    guard let first, var count = minutes(from: first.received, to: first.due) else { return nil }
    let promised = DeadlineCourse(promise, received: range)
    for _ in 0..<64 {
      guard count > 0,
        let desk = DeadlineFunction(.seconds(count * 60), on: schedule, zone: promise.zone)
      else { return nil }
      let comparison = Comparison(DeadlineCourse(desk, received: range), promised)
      guard comparison.later > 0, let worst = comparison.latest else {
        return Minutes(count: count, earliest: comparison.sooner > 0 ? comparison.soonest : nil)
      }
      guard let fewer = minutes(from: worst.received, to: worst.second), fewer < count else {
        return nil
      }
      count = fewer
    }
    return nil
  }

  /// The whole minutes that the clock runs between two instants; nil where they lie years apart.
  private func minutes(from start: Int64, to end: Int64) -> Int? {
    guard start <= end, end - start < 3_660 * 86_400 else { return nil }
    guard let schedule else { return Int(end - start) / 60 }
    var date = schedule.zone.local(at: start).date.advanced(by: -2)
    let last = schedule.zone.local(at: end).date.advanced(by: 1)
    var seconds: Int64 = 0
    while date < last {
      for span in schedule.calendar.spans(on: date, in: schedule.zone) {
        seconds += max(0, min(end, span.upperBound) - max(start, span.lowerBound))
      }
      date = date.advanced(by: 1)
    }
    for span in schedule.calendar.spans(on: last, in: schedule.zone) {
      seconds += max(0, min(end, span.upperBound) - max(start, span.lowerBound))
    }
    return Int(seconds) / 60
  }
}
