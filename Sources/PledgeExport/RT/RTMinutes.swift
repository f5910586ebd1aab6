/// A number of minutes as Request Tracker's settings hold it: a Perl number, times 60.
struct RTMinutes: Hashable {
  /// Seconds; negative ones count back.
  var seconds: Int
  /// Whether half a second is added, which Request Tracker cuts off again, so that rounding changes nothing.
  var cutOff = false

  static func minutes(_ count: Int) -> RTMinutes { RTMinutes(seconds: count * 60) }

  /// Seconds that are multiplied back to themselves in floating point; other ones rounded down to a minute.
  static func atMost(seconds: Int) -> RTMinutes {
    let isExact = Double(seconds) / 60 * 60 == Double(seconds)
    return RTMinutes(seconds: isExact ? seconds : seconds - seconds % 60)
  }

  /// A Perl expression.
  var perl: String {
    if cutOff { return "\(seconds).5 / 60" }
    return seconds % 60 == 0 ? "\(seconds / 60)" : "\(seconds) / 60"
  }
}
