import Glibc
import PledgeTime

extension CivilDate {
  /// The day it is here, by the system's clock and zone.
  static var today: CivilDate? {
    var now = time(nil)
    var parts = unsafe tm()
    guard unsafe localtime_r(&now, &parts) != nil else { return nil }
    return unsafe CivilDate(
      year: Int(parts.tm_year) + 1900, month: Int(parts.tm_mon) + 1, day: Int(parts.tm_mday))
  }
}

extension Int64 {
  /// This moment, in Unix seconds.
  static var now: Int64 { Int64(time(nil)) }
}
