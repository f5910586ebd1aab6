import PledgeJSON
import PledgeModel
import PledgeTime

/// Opening hours of a day, and the dates that have their own.
enum SLAHours {
  private struct Interval: Sendable {
    var opens = ""
    var closes = ""
  }

  private static let interval = Form<Interval>.object(
    "Interval", "Opening hours, which include the opening and not the closing.",
    blank: { _ in Interval() },
    [
      .required("opens", \.opens, .text(.opening), "When it opens, local time."),
      .required(
        "closes", \.closes, .text(.closing),
        "When it closes; the next day if that is the earlier time of the two."),
    ]
  ).mapped { (hours: LocalInterval) in
    let ends = hours.description.split(separator: "-").map(String.init)
    return Interval(opens: ends[0], closes: ends[1])
  } _: { interval, node, reading in
    guard let hours = LocalInterval("\(interval.opens)-\(interval.closes)") else {
      reading.report(
        .valueInvalid, "this opens and closes at the same time",
        at: node["closes"]?.range ?? node.range, key: "closes",
        hint: "a whole day is 00:00 to 24:00")
      return nil
    }
    return hours
  }

  /// The hours of one day, by opening; they never overlap.
  static let day = interval.list("Opening hours.").mapped {
    (hours: [LocalInterval]) in
    hours
  } _: { hours, node, reading in
    guard hours.count <= SupportCalendar.mostIntervals else {
      reading.report(
        .valueInvalid, "a day has at most \(SupportCalendar.mostIntervals) intervals",
        at: node.range.lowerBound..<node.range.lowerBound + 1)
      return nil
    }
    let sorted = hours.sorted { ($0.opens, $0.closes) < ($1.opens, $1.closes) }
    for (first, second) in zip(sorted, sorted.dropFirst()) where first.overlaps(second) {
      reading.report(
        .valueInvalid, "\(second) overlaps \(first)",
        at: node.range.lowerBound..<node.range.lowerBound + 1)
      return nil
    }
    return sorted
  }

  /// Seven lists, Monday's first.
  static let week = Form<[[LocalInterval]]>.object(
    "WeeklyHours", "Opening hours by weekday; none on a day that is closed.",
    blank: { _ in Array(repeating: [], count: 7) },
    Weekday.allCases.map { weekday in
      .required(
        "\(weekday)", \.[weekday.rawValue - 1], day,
        "The hours of every \(Wording.named("en").weekdays[weekday.rawValue - 1]).")
    })

  static let span = Form<Span>.object(
    "Span", "Local dates.", blank: { _ in Span(from: .earliest, to: .earliest) },
    [
      .required("from", \.from, .date, "The first date."),
      .required("to", \.to, .date, "The last date, which belongs to it."),
    ]
  ).mapped { (dates: ClosedRange<CivilDate>) in
    Span(from: dates.lowerBound, to: dates.upperBound)
  } _: { span, node, reading in
    guard span.from <= span.to else {
      reading.report(
        .valueInvalid, "this covers nothing: \(span.to) is before \(span.from)",
        at: node["to"]?.range ?? node.range, key: "to")
      return nil
    }
    return span.from...span.to
  }

  struct Span: Sendable {
    var from: CivilDate
    var to: CivilDate
  }
}

extension Form<CivilDate> {
  /// A date by its ISO 8601 spelling.
  static let date = Form<String>.text(.day).mapped(\.description) { text, _, _ in
    CivilDate(iso: text)
  }
}
