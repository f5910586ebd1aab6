import PledgeModel
import PledgeTime

/// A target that falls due sooner than one it should follow, with moments that show it.
struct SoonerTarget {
  let target: Target
  let other: Target
  /// The comparison that shows it best, of one for each zone in which customers are, and the zone to tell it in.
  ///
  /// Nil where nothing can be computed, since a calendar or its zone is not known, and the words alone show it.
  private let evidence: (comparison: Comparison, zone: Zone)?

  /// The last of several than which a target falls due sooner; nil where there is none, or where that cannot be told.
  ///
  /// A function and not an initializer, which would be given a copy of the whole subject.
  static func found(
    _ target: Target, than others: ArraySlice<Target>, in subject: Rule.Subject
  ) -> SoonerTarget? {
    for other in others.reversed() {
      if let found = found(target, than: other, in: subject) { return found }
    }
    return nil
  }

  static func found(
    _ target: Target, than other: Target, in subject: Rule.Subject
  ) -> SoonerTarget? {
    guard case .promise(let mine) = target.value, case .promise(let theirs) = other.value
    else { return nil }
    let difference = mine.difference(from: theirs)
    if let difference, difference >= 0 { return nil }
    var worst: (comparison: Comparison, zone: Zone)?
    var isComputed = false
    for (deadlines, courses) in zip(subject.deadlines, subject.courses) {
      guard let first = courses[mine], let second = courses[theirs],
        let zone = deadlines.zone ?? deadlines.function(of: mine)?.schedule?.zone
          ?? deadlines.function(of: theirs)?.schedule?.zone ?? .utc
      else { continue }
      isComputed = true
      let comparison = Comparison(first, second)
      if comparison.sooner > worst?.comparison.sooner ?? 0 { worst = (comparison, zone) }
    }
    guard worst != nil || (!isComputed && difference != nil) else { return nil }
    return SoonerTarget(target: target, other: other, evidence: worst)
  }

  /// When it is sooner, in words that follow “sooner”; empty where it always is.
  var when: String {
    guard let share = evidence?.comparison.soonerShare, share < 1 else { return "" }
    return " for \(percent(share)) of all moments of receipt"
  }

  /// One moment that shows it, and where it is not always so a second that shows the contrary.
  ///
  /// - Parameters:
  ///   - name: what the target is called in a sentence; `otherName` the other.
  func notes(_ name: String, _ otherName: String) -> [Finding.Note] {
    guard let (comparison, zone) = evidence else { return [] }
    func note(_ start: String, _ witness: Comparison.Witness, at place: Place) -> Finding.Note {
      .init(
        "\(start)received \(zone.text(at: witness.received)), \(name) is due \(zone.text(at: witness.first)) and \(otherName) \(zone.text(at: witness.second))",
        at: place)
    }
    return (comparison.soonest.map { [note("", $0, at: target.place)] } ?? [])
      + (comparison.latest.map { [note("but ", $0, at: other.place)] } ?? [])
  }

  private func percent(_ share: Double) -> String {
    let percent = Int((share * 100).rounded())
    return percent == 0 ? "less than 1 %" : percent == 100 ? "more than 99 %" : "\(percent) %"
  }
}

extension Promise {
  /// By how many of the same it allows more, on the same clock and with the same readings; nil where words cannot tell.
  fileprivate func difference(from other: Promise) -> Int? {
    guard clock?.value == other.clock?.value else { return nil }
    guard let term, let otherTerm = other.term else {
      // What is left open is left open alike, so that the count decides.
      let isAlike = phrase.unit == other.phrase.unit && phrase.qualifier == other.phrase.qualifier
      return isAlike && readings == other.readings ? phrase.upper - other.phrase.upper : nil
    }
    switch (term, otherTerm) {
    case (.seconds(let count), .seconds(let otherCount)),
      (.civilDays(let count), .civilDays(let otherCount)):
      return count - otherCount
    case (
      .businessDays(let count, let received, let due),
      .businessDays(let otherCount, let otherReceived, let otherDue)
    ):
      return received == otherReceived && due == otherDue ? count - otherCount : nil
    case (.seconds, _), (.civilDays, _), (.businessDays, _): return nil
    }
  }
}
