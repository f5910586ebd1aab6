import PledgeTime

/// An entry of `%ServiceBusinessHours`: opening hours in a zone, and holidays.
struct RTHours: Hashable {
  /// A stretch of a day, in seconds from its midnight; whole minutes.
  typealias Stretch = Range<Int>

  /// An IANA name. The level names it: Request Tracker's hours have no zone of their own.
  var zone: String
  /// What distinguishes it from other hours of the same calendar: `hours`, `closing`, `midnight`.
  var purpose: String
  /// Seven lists, Sunday's first.
  var weekly: [[Stretch]]
  /// Each closes 24 hours and a second from its midnight.
  var holidays: [CivilDate]

  /// Nil where Request Tracker cannot hold such hours: nights, seconds, and a week that never opens, which it
  /// would take for its own default hours.
  init?(
    _ calendar: Calendar, purpose: String, holidays: [CivilDate],
    stretches: ([Stretch]) -> [Stretch]
  ) {
    let week = calendar.weekly.map { $0.map { $0.opens.seconds..<$0.closes } }
    guard week.joined().allSatisfy({ $0.upperBound <= 86_400 }) else { return nil }
    // Perl counts weekdays from Sunday.
    weekly = ([week[6]] + week[..<6]).map { $0.isEmpty ? [] : stretches($0) }
    let edges = weekly.joined().flatMap { [$0.lowerBound, $0.upperBound] }
    guard !edges.isEmpty, edges.allSatisfy({ $0 % 60 == 0 }) else { return nil }
    let week7 = weekly
    // A holiday on a closed day would close nothing but the first second of the next.
    self.holidays = holidays.filter { !week7[$0.weekday.rawValue % 7].isEmpty }
    self.zone = calendar.zone
    self.purpose = purpose
  }

  /// The value of the entry, in Perl.
  var perl: String {
    let days = weekly.enumerated().compactMap { day, stretches -> String? in
      guard let first = stretches.first, let last = stretches.last else { return nil }
      let breaks = zip(stretches, stretches.dropFirst())
        .filter { $0.upperBound < $1.lowerBound }
        .map { "{ \(Self.perl($0.upperBound..<$1.lowerBound)) }" }
      let rest = breaks.isEmpty ? "" : ", Breaks => [ \(breaks.joined(separator: ", ")) ]"
      return "        \(day) => { \(Self.perl(first.lowerBound..<last.upperBound))\(rest) },\n"
    }
    let dates = holidays.map { "\n            '\($0)'," }.joined()
    return
      "{\n\(days.joined())        holidays => [\(dates.isEmpty ? "" : dates + "\n        ")],\n    }"
  }

  private static func perl(_ stretch: Stretch) -> String {
    "Start => '\(time(stretch.lowerBound))', End => '\(time(stretch.upperBound))'"
  }

  private static func time(_ seconds: Int) -> String {
    let minutes = seconds / 60 % 60
    return "\(seconds / 3600):\(minutes < 10 ? "0" : "")\(minutes)"
  }
}
