import PledgeModel
import PledgeTime

extension Rule {
  static let dstNonexistentTime = Rule(
    "dst-nonexistent-time", level: .warning, "Hours begin and end at times that the clocks show.",
    why:
      "On the night on which clocks are put forward, 02:30 does not come: tools disagree about when it is.",
    bad: Example("calendars/office.json", calendar(opens: "02:30")),
    good: Example("calendars/office.json", calendar(opens: "03:00")), isAcceptable: true
  ) { subject in
    subject.policy.calendars.filter(\.isWhole).compactMap { calendar in
      // Only hours in the customer's own zone differ from one customer to the next.
      subject.deadlines.prefix(calendar.isInCustomerZone ? .max : 1).lazy.compactMap { deadlines in
        deadlines.schedule(calendar.id).flatMap {
          SkippedTime(in: $0, received: subject.policy.judgedReceipts)
        }
      }.first.map { skipped in
        Finding(
          "calendar “\(calendar.id)” \(skipped.verb) at \(skipped.time) on \(skipped.date), a time that the clocks skip",
          at: calendar.specialDates.first { $0.date == skipped.date }?.place ?? calendar.place,
          subject: calendar.id, hint: "the next time that they show is \(skipped.next)")
      }
    }
  }

  private static func calendar(opens: String) -> String {
    """
    \(opens == "02:30" ? "«»" : ""){
      "name": "Night desk",
      "timeZone": "Europe/Madrid",
      "hours": { "saturday-sunday": "\(opens)-09:00" },
      "holidays": []
    }
    """
  }
}

/// A time at which a calendar opens or closes and that its clocks skip.
private struct SkippedTime {
  var date: CivilDate
  var time: LocalTime
  var verb: String
  /// What the clocks show at the end of what they skip.
  var next: LocalTime

  /// The first in a year.
  init?(in schedule: Schedule, received range: Range<Int64>) {
    let (calendar, zone) = (schedule.calendar, schedule.zone)
    for transition in zone.transitions(from: range.lowerBound, to: range.upperBound) {
      // In seconds from the midnight of 1970-01-01, as the clocks show it.
      let start = Int(transition.at) + zone.offset(at: transition.at - 1)
      let end = Int(transition.at) + transition.offset
      guard start < end else { continue }
      let day = zone.local(at: transition.at - 1).date
      for date in [day.advanced(by: -1), day, day.advanced(by: 1)] where calendar.covers(date) {
        let midnight = date.daysSince1970 * 86_400
        for interval in calendar.intervals(on: date) {
          let (opens, closes) = (midnight + interval.opens.seconds, midnight + interval.closes)
          let isSkipped =
            start..<end ~= opens && !calendar.isOpen(until: interval.opens, on: date)
          guard isSkipped || (opens < start && start + 1..<end ~= closes) else { continue }
          self.date = date
          verb = isSkipped ? "opens" : "closes"
          time = isSkipped ? interval.opens : .init(seconds: interval.closes % 86_400) ?? .endOfDay
          next = LocalTime(seconds: zone.local(at: transition.at).seconds) ?? .midnight
          return
        }
      }
    }
    return nil
  }
}

extension Calendar {
  /// Whether it is open just before a time, so that an opening then interrupts nothing.
  fileprivate func isOpen(until time: LocalTime, on date: CivilDate) -> Bool {
    intervals(on: date).contains { $0.closes == time.seconds }
      || intervals(on: date.advanced(by: -1)).contains { $0.closes == time.seconds + 86_400 }
  }
}
