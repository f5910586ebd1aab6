import PledgeTime

/// A zone as a VTIMEZONE: RFC 5545 section 3.6.5.
enum TimezoneComponent {
  /// The zone over a span of local dates.
  ///
  /// Changes between the same two offsets share one observance and are listed in it, since no rule is known
  /// that they follow. It is daylight time when the clocks go forward.
  static func lines(of zone: Zone, over dates: ClosedRange<CivilDate>) -> [ContentLine] {
    let start = zone.instant(of: dates.lowerBound, secondsFromMidnight: -86_400)
    let end = zone.instant(of: dates.upperBound, secondsFromMidnight: 3 * 86_400)
    var offset = zone.offset(at: start)
    var lines = [ContentLine("BEGIN", raw: "VTIMEZONE"), ContentLine("TZID", text: zone.name)]
    lines += observance(from: offset, to: offset, at: [Int(start) + offset])

    var observances: [(from: Int, to: Int, at: [Int])] = []
    var indices: [[Int]: Int] = [:]
    for transition in zone.transitions(from: start + 1, to: end) {
      let wall = Int(transition.at) + offset
      if let index = indices[[offset, transition.offset]] {
        observances[index].at.append(wall)
      } else {
        indices[[offset, transition.offset]] = observances.count
        observances.append((offset, transition.offset, [wall]))
      }
      offset = transition.offset
    }
    for (from, to, at) in observances { lines += observance(from: from, to: to, at: at) }
    return lines + [ContentLine("END", raw: "VTIMEZONE")]
  }

  private static func observance(from: Int, to: Int, at: [Int]) -> [ContentLine] {
    let name = to > from ? "DAYLIGHT" : "STANDARD"
    let times = at.map(CalendarTime.local(_:))
    var lines = [
      ContentLine("BEGIN", raw: name),
      ContentLine("DTSTART", raw: times.first ?? ""),
      ContentLine("TZOFFSETFROM", raw: CalendarTime.offset(from)),
      ContentLine("TZOFFSETTO", raw: CalendarTime.offset(to)),
    ]
    if times.count > 1 {
      lines.append(ContentLine("RDATE", raw: times.dropFirst().joined(separator: ",")))
    }
    return lines + [ContentLine("END", raw: name)]
  }
}
