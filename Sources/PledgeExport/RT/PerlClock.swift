import PledgeTime

/// Local times as Perl's Time::Local turns them into instants.
struct PerlClock {
  let zone: Zone

  /// `timelocal_nocheck` of a wall-clock time, in seconds from a date's midnight; times past midnight are hour 24.
  ///
  /// It differs from ours where the clocks change, hence this walk through its own steps.
  func instant(of date: CivilDate, _ seconds: Int) -> Int64 {
    let wanted = Int64(date.daysSince1970) * 86_400 + Int64(seconds)
    let zoneOffset = wall(at: wanted) - wanted
    guard zoneOffset != 0 else { return wanted }
    var local = wanted - zoneOffset
    let change = wanted - wall(at: local)
    if change == 0, wanted - 3600 < wall(at: local - 3600) { return local - 3600 }
    local += change
    guard change <= 0 else { return local }
    let shown = Int(((wall(at: local) % 86_400) + 86_400) % 86_400)
    return shown == seconds ? local : local - change
  }

  private func wall(at instant: Int64) -> Int64 { instant + Int64(zone.offset(at: instant)) }
}
