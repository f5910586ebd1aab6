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

  /// Which of a calendar's closed dates are listed; what is open more makes Request Tracker earlier.
  enum Holidays: CaseIterable {
    case all
    /// Without those whose additional second the next date opens with.
    case beforeClosedMidnights
    case none
  }

  /// Nil where the week never opens: Request Tracker would take it for its own default hours.
  ///
  /// - Parameter days: what of the week's days it counts, told as they are.
  init?(_ week: RTWeek, purpose: String, _ choice: Holidays, days: [[Stretch]]) {
    let weekly = days.indices.map { Self.civilDay(days[$0], after: days[($0 + 6) % 7]) }
    guard !weekly.joined().isEmpty else { return nil }
    self.weekly = weekly
    let closed = week.closedDates(Self.civilDay, of: days)
    switch choice {
    case .all: holidays = closed
    case .none: holidays = []
    case .beforeClosedMidnights:
      let all = Set(closed)
      holidays = closed.filter {
        let next = $0.advanced(by: 1)
        return all.contains(next) || weekly[next.weekday.rawValue % 7].first?.lowerBound != 0
      }
    }
    zone = week.calendar.zone
    self.purpose = holidays.isEmpty && !closed.isEmpty ? purpose + " every week" : purpose
  }

  /// What is open from midnight to midnight: a night shift's morning, and the date's own without what is the next one's.
  private static func civilDay(_ today: [Stretch], after yesterday: [Stretch]) -> [Stretch] {
    let shifted = yesterday.map { $0.lowerBound - 86_400..<$0.upperBound - 86_400 }
    return merged((shifted + today).map { $0.clamped(to: 0..<86_400) }.filter { !$0.isEmpty })
  }

  /// The same time in stretches that are ordered and apart.
  static func merged(_ stretches: [Stretch]) -> [Stretch] {
    var merged: [Stretch] = []
    for stretch in stretches.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      if let last = merged.last, stretch.lowerBound <= last.upperBound {
        merged[merged.count - 1] =
          last.lowerBound..<max(last.upperBound, stretch.upperBound)
      } else {
        merged.append(stretch)
      }
    }
    return merged
  }

  /// The value of the entry, in Perl.
  var perl: String {
    let days = weekly.enumerated().compactMap { day, stretches -> String? in
      guard let first = stretches.first, let last = stretches.last else { return nil }
      let breaks = zip(stretches, stretches.dropFirst())
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
