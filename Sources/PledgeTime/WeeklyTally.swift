/// Sums a weight over dates: a week that repeats, and dates that differ from it.
///
/// Both directions cost a binary search among the dates that differ, however far away the answer lies.
/// Days are counted from 1970-01-01, sums from a Monday before the year 1.
struct WeeklyTally: Sendable {
  /// The weight of the days before each weekday, Monday's first; the eighth is that of a whole week.
  private let week: [Int]
  /// The days that differ, ascending.
  private let days: [Int]
  /// The sum of all weights before each of `days`.
  private let sums: [Int]
  /// By how much the weights differ from the week's, up to and including each of `days`.
  private let differences: [Int]

  /// A Monday, in days before 1970-01-01.
  private static let origin = 719_162 + 14
  private static let lastDay = CivilDate.latest.daysSince1970 + 7

  /// - Parameters:
  ///   - week: seven weights, Monday's first; none is negative.
  ///   - exceptions: days whose weight is another, ascending, each once.
  init(week weights: [Int], exceptions: [(day: Int, weight: Int)]) {
    var week = [0]
    for weight in weights { week.append(week[week.count - 1] + weight) }
    self.week = week
    var (days, sums, differences): ([Int], [Int], [Int]) = ([], [], [])
    var difference = 0
    for (day, weight) in exceptions {
      let before = Self.sum(week, before: day)
      let usual = Self.sum(week, before: day + 1) - before
      guard weight != usual else { continue }
      days.append(day)
      sums.append(before + difference)
      difference += weight - usual
      differences.append(difference)
    }
    (self.days, self.sums, self.differences) = (days, sums, differences)
  }

  /// The sum of the weights of all days before this one.
  func sum(before day: Int) -> Int {
    let count = Self.count(in: days, below: day)
    return Self.sum(week, before: day) + (count > 0 ? differences[count - 1] : 0)
  }

  /// The first day with which the sum is at least `amount`; nil where no day up to the year 9999 is.
  func day(reaching amount: Int) -> Int? {
    let count = Self.count(in: sums, below: amount)
    var wanted = amount
    if count > 0 {
      let day = days[count - 1]
      let difference = differences[count - 1]
      if Self.sum(week, before: day + 1) + difference >= amount { return day }
      wanted -= difference
    }
    guard week[7] > 0, wanted > 0 else { return nil }
    let weeks = (wanted - 1) / week[7]
    guard weeks <= (Self.lastDay + Self.origin) / 7 else { return nil }
    let rest = wanted - weeks * week[7]
    var weekday = 0
    while week[weekday + 1] < rest { weekday += 1 }
    let day = weeks * 7 + weekday - Self.origin
    return day <= Self.lastDay ? day : nil
  }

  private static func sum(_ week: [Int], before day: Int) -> Int {
    let (weeks, weekday) = (day + origin).quotientAndRemainder(dividingBy: 7)
    return weeks * week[7] + week[weekday]
  }

  /// How many elements of an ascending list are less than `bound`.
  private static func count(in list: [Int], below bound: Int) -> Int {
    var low = 0
    var high = list.count
    while low < high {
      let middle = (low + high) / 2
      if list[middle] < bound { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
