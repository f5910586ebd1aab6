import PledgeTime

/// A level of `%ServiceAgreements`: what one plan is promised for one severity.
struct RTLevel {
  var name: String
  var response: RTAllowance?
  var resolve: RTAllowance?

  /// The one entry of `%ServiceBusinessHours` a level can name.
  var hours: RTHours? { response?.hours ?? resolve?.hours }

  /// The entry of `Levels`, in Perl.
  ///
  /// - Parameter hoursName: what its hours are called.
  func perl(hoursName: (RTHours) -> String) -> String {
    var lines = ["Starts => { RealMinutes => 0 }"]
    if let hours {
      lines.append("BusinessHours => \(hoursName(hours).perl)")
      lines.append("Timezone => \(hours.zone.perl)")
    }
    let parts = [("Response", response), ("Resolve", resolve)]
    lines += parts.compactMap { name, allowance in allowance.map { "\(name) => \($0.perl)" } }
    let outside = parts.compactMap { name, allowance in
      allowance?.outsidePerl.map { "\(name) => \($0)" }
    }
    if !outside.isEmpty { lines.append("OutOfHours => { \(outside.joined(separator: ", ")) }") }
    return "        \(name.perl) => {\n"
      + lines.map { "            \($0),\n" }.joined() + "        },\n"
  }
}
