import PledgeTime

extension DeadlineFunction {
  /// The receipts over which an export is held to a promise.
  ///
  /// All that its calendar covers. Where it covers everything, until the week and the clocks have come round in every
  /// way: 28 years after the policy takes effect, or after the last date that differs from the week.
  ///
  /// - Parameter effective: the day on which the policy takes effect.
  func comparedReceipts(since effective: CivilDate) -> Range<Int64> {
    let calendar = schedule?.calendar
    var first = effective.daysSince1970
    var last = first
    if let covered = calendar?.coverage {
      (first, last) = (covered.lowerBound.daysSince1970, covered.upperBound.daysSince1970)
      // Of what is covered longer than anybody keeps a promise, from then on.
      if last - first > Self.longest { first = max(first, min(effective.daysSince1970, last)) }
    } else {
      let differing =
        ((calendar?.closed ?? []) + (calendar?.special.map(\.date) ?? [])).map(\.daysSince1970)
      first = min(first, differing.min() ?? first)
      last = max(last, differing.max() ?? last) + Self.round
    }
    last = min(last, first + Self.longest)
    let zone = schedule?.zone ?? self.zone
    let instants = [first, last + 1].map { day in
      CivilDate(daysSince1970: day).flatMap { zone?.instant(of: $0, secondsFromMidnight: 0) }
        ?? Int64(day) * 86_400
    }
    return instants[0]..<max(instants[0], instants[1])
  }

  /// Whether its calendar covers more than is compared.
  func outlasts(_ receipts: Range<Int64>) -> Bool {
    guard let covered = schedule?.calendar.coverage else { return false }
    return Int64(covered.upperBound.daysSince1970 - 1) * 86_400 > receipts.upperBound
  }

  /// A hundred years.
  private static let longest = 36_525
  /// 28 years, after which weekdays fall on the same dates again.
  private static let round = 10_227
}
