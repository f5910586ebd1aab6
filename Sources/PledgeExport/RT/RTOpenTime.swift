import PledgeTime

/// The seconds at which Request Tracker takes business hours to be open, over some years.
struct RTOpenTime {
  /// Open stretches, ascending.
  private(set) var runs: [Range<Int64>] = []
  /// How many open seconds lie before each run.
  private var before: [Int64] = []

  /// Nil where Request Tracker's own answer would hang on more than the hours: clocks that change within
  /// an edge of them or skip a Sunday's midnight, from which it counts its weeks.
  init?(_ hours: RTHours, in zone: Zone, over receipts: Range<Int64>) {
    let clock = PerlClock(zone: zone)
    let first = zone.local(at: receipts.lowerBound).date.advanced(by: -8)
    let last = zone.local(at: receipts.upperBound).date.advanced(by: 40)
    let holidays = hours.holidays.map { clock.instant(of: $0, 0) }.map { $0..<$0 + 86_401 }.sorted {
      $0.lowerBound < $1.lowerBound
    }
    var nextHoliday = 0
    for day in 0...first.distance(to: last) {
      let date = first.advanced(by: day)
      let weekday = date.weekday.rawValue % 7
      if weekday == 0, zone.local(at: clock.instant(of: date, 0)).date != date { return nil }
      for stretch in hours.weekly[weekday] {
        let start = clock.instant(of: date, stretch.lowerBound)
        let end = clock.instant(of: date, stretch.upperBound)
        guard start < end, start >= runs.last?.upperBound ?? start else { return nil }
        while nextHoliday < holidays.count, holidays[nextHoliday].upperBound <= start {
          nextHoliday += 1
        }
        append(start..<end, without: holidays[nextHoliday...])
      }
    }
    var total: Int64 = 0
    for run in runs {
      before.append(total)
      total += Int64(run.count)
    }
  }

  private mutating func append(_ run: Range<Int64>, without holidays: ArraySlice<Range<Int64>>) {
    var start = run.lowerBound
    for holiday in holidays {
      guard holiday.lowerBound < run.upperBound else { break }
      if start < holiday.lowerBound { join(start..<holiday.lowerBound) }
      start = max(start, holiday.upperBound)
    }
    if start < run.upperBound { join(start..<run.upperBound) }
  }

  private mutating func join(_ run: Range<Int64>) {
    if let last = runs.last, last.upperBound == run.lowerBound {
      runs[runs.count - 1] = last.lowerBound..<run.upperBound
    } else {
      runs.append(run)
    }
  }

  func contains(_ instant: Int64) -> Bool {
    let index = runsEnded(by: instant)
    return index < runs.count && runs[index].contains(instant)
  }

  /// How many open seconds lie before an instant.
  func count(before instant: Int64) -> Int64 {
    let index = runsEnded(by: instant)
    guard index < runs.count else { return (before.last ?? 0) + Int64(runs.last?.count ?? 0) }
    return before[index] + max(0, instant - runs[index].lowerBound)
  }

  /// The open second that has so many before it; nil where it lies outside these years.
  func second(_ count: Int64) -> Int64? {
    guard count >= 0 else { return nil }
    let index = partition(before.count) { before[$0] > count } - 1
    guard index >= 0 else { return nil }
    let instant = runs[index].lowerBound + (count - before[index])
    return runs[index].contains(instant) ? instant : nil
  }

  private func runsEnded(by instant: Int64) -> Int {
    partition(runs.count) { runs[$0].upperBound > instant }
  }

  /// The first index from which on a condition holds.
  private func partition(_ count: Int, _ holds: (Int) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if holds(middle) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
