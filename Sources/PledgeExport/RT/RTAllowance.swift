import PledgeTime

/// What a level of `%ServiceAgreements` allows for a response or a resolution.
struct RTAllowance: Hashable {
  /// Nil where time runs day and night.
  var hours: RTHours?
  /// Counted first, on the hours.
  var business: RTMinutes?
  /// Counted from there, day and night.
  var real: RTMinutes
  /// What is added to both where a ticket is received outside the hours; whole minutes.
  var outsideBusiness = 0
  var outsideReal = 0

  /// The value of `Response` or `Resolve`, in Perl.
  var perl: String {
    let business = business.map { "BusinessMinutes => \($0.perl), " } ?? ""
    return "{ \(business)RealMinutes => \(real.perl) }"
  }

  /// The value for it in `OutOfHours`, in Perl; nil where it is the same outside the hours.
  var outsidePerl: String? {
    let parts = [("BusinessMinutes", outsideBusiness), ("RealMinutes", outsideReal)]
      .filter { $0.1 != 0 }
    guard !parts.isEmpty else { return nil }
    return "{ \(parts.map { "\($0.0) => \($0.1)" }.joined(separator: ", ")) }"
  }

  /// When Request Tracker makes a ticket due; nil where it finds nothing in the 29 days it searches.
  func deadline(received: Int64, _ openTime: RTOpenTime?) -> Int64? {
    guard let business, let openTime else { return received + Int64(real.seconds) }
    let outside = !openTime.contains(received)
    let seconds = business.seconds + (outside ? outsideBusiness * 60 : 0)
    guard seconds >= 0,
      let found = openTime.second(openTime.count(before: received) + Int64(seconds)),
      found <= received + 29 * 86_400
    else { return nil }
    return found + Int64(real.seconds + (outside ? outsideReal * 60 : 0))
  }

  /// The receipts at which that may jump or bend, in no order.
  func breakpoints(_ openTime: RTOpenTime?) -> [Int64] {
    guard let business, let openTime else { return [] }
    let ahead = Set([business.seconds, business.seconds + outsideBusiness * 60]).map(Int64.init)
    return openTime.runs.flatMap { run -> [Int64] in
      let start = openTime.count(before: run.lowerBound)
      let sources = ahead.flatMap { ahead in
        [openTime.second(start - ahead), openTime.second(start - ahead - 1)].compactMap { $0 }
      }
      return ([run.lowerBound, run.upperBound] + sources).flatMap { [$0, $0 + 1] }
    }
  }
}
