import PledgeTime

/// The specification of deadlines, followed minute by minute over some weeks: slow, and plain to see.
///
/// It shares nothing with the engine but the offsets of a zone and the hours of a calendar's dates.
struct MinuteWalk {
  let calendar: Calendar
  let zone: Zone
  let start: Int64
  /// What the clocks show each minute, and the earliest they will show from then on.
  let wall: [Int]
  let settled: [Int]
  /// The date whose interval is open each minute.
  let owner: [Int?]
  /// The date each minute belongs to.
  let belongs: [Int]
  /// The minutes of each date's intervals.
  let hours: [Int: [Range<Int>]]

  init(_ calendar: Calendar, in zone: Zone, from start: Int64, days: Int) {
    (self.calendar, self.zone, self.start) = (calendar, zone, start)
    let wall = (0..<days * 1440).map { minute in
      let instant = start + Int64(minute) * 60
      return Int(instant) + zone.offset(at: instant)
    }
    var settled = wall
    for minute in wall.indices.dropLast().reversed() {
      settled[minute] = min(wall[minute], settled[minute + 1])
    }
    func first(showing time: Int) -> Int { Self.first(in: wall, showing: time) }
    var owner = [Int?](repeating: nil, count: wall.count)
    var hours: [Int: [Range<Int>]] = [:]
    for day in wall[0] / 86_400 + 2...wall[wall.count - 1] / 86_400 - 2 {
      for interval in calendar.intervals(on: CivilDate(daysSince1970: day) ?? .earliest) {
        let opens = first(showing: day * 86_400 + interval.opens.seconds)
        let closes = first(showing: day * 86_400 + interval.closes)
        guard opens < closes else { continue }
        hours[day, default: []].append(opens..<closes)
        for minute in opens..<closes { owner[minute] = day }
      }
    }
    var belongs: [Int] = []
    var last = Int.min
    for minute in wall.indices {
      if let day = owner[minute] { last = day }
      belongs.append(owner[minute] ?? max(settled[minute] / 86_400, last))
    }
    (self.wall, self.settled, self.owner) = (wall, settled, owner)
    (self.belongs, self.hours) = (belongs, hours)
  }

  /// The first minute at which the clocks show a time or a later one.
  private static func first(in wall: [Int], showing time: Int) -> Int {
    // Clocks are put forward by less than two days, so no earlier minute can show it.
    let earliest = min(max((time - wall[0]) / 60 - 2_880, 0), wall.count)
    return wall[earliest...].firstIndex { $0 >= time } ?? wall.count
  }

  /// The minute at which a term that starts at a minute is over; nil past the end of the walk.
  func deadline(_ term: Term, received: Int) -> Int? {
    switch term {
    case .seconds(let seconds): return walk(minutes: seconds / 60, from: received)
    case .civilDays(let days):
      let minute = Self.first(in: wall, showing: settled[received] + days * 86_400)
      return minute < wall.count ? minute : nil
    case .businessDays(let count, let receipt, let due):
      guard let (day, counted) = dayZero(received, receipt) else { return nil }
      var last = day
      for _ in 0..<count {
        guard let next = nextBusinessDay(after: last) else { return nil }
        last = next
      }
      guard let opened = hours[last], let closing = opened.last?.upperBound else { return nil }
      switch due {
      case .close: return closing
      case .sameTime:
        let wanted = last * 86_400 + settled[counted] - day * 86_400
        let minute = Self.first(in: wall, showing: wanted)
        for span in opened where minute < span.upperBound { return max(minute, span.lowerBound) }
        return closing
      }
    }
  }

  private func walk(minutes: Int, from received: Int) -> Int? {
    var left = minutes
    var minute = received
    while left > 0 {
      guard minute < owner.count else { return nil }
      if owner[minute] != nil { left -= 1 }
      minute += 1
    }
    return minute
  }

  private func dayZero(_ received: Int, _ receipt: Receipt) -> (day: Int, counted: Int)? {
    let day = belongs[received]
    if let opened = hours[day], let first = opened.first, let last = opened.last,
      received < last.upperBound
    {
      return (day, max(received, first.lowerBound))
    }
    switch receipt {
    case .nextBusinessDay:
      guard let next = nextBusinessDay(after: day), let opened = hours[next]?.first else {
        return nil
      }
      return (next, opened.lowerBound)
    case .asReceived:
      guard let latest = (day - 30...day).reversed().first(where: { hours[$0] != nil }),
        let closing = hours[latest]?.last
      else { return nil }
      return (latest, closing.upperBound)
    }
  }

  private func nextBusinessDay(after day: Int) -> Int? {
    (day + 1...day + 60).first { hours[$0] != nil }
  }
}
