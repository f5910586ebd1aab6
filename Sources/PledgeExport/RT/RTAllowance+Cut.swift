extension RTAllowance {
  /// The same with less opening time, the most that is late at none of some receipts.
  ///
  /// Nil where less than half is left, which would help nobody, and where days are counted by a minute of each.
  func cut(to promised: [(received: Int64, due: Int64)], _ openTime: RTOpenTime?) -> RTAllowance? {
    guard let whole = business, let openTime, outsideBusiness == 0, outsideReal == 0 else {
      return nil
    }
    var seconds = whole.seconds
    for (received, due) in promised {
      let last = openTime.count(before: due - Int64(real.seconds) + 1) - 1
      seconds = min(seconds, Int(last - openTime.count(before: received)))
      guard seconds * 2 >= whole.seconds else { return nil }
    }
    var cut = self
    cut.business = RTMinutes(seconds: seconds, cutOff: true)
    return cut
  }
}
