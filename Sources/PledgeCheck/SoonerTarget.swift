import PledgeModel
import PledgeTime

/// A target that falls due sooner than one it should follow, with moments that show it.
struct SoonerTarget {
  let target: Target
  let other: Target
  /// The comparison that shows it best, of one for each zone in which customers are.
  private let comparison: Comparison
  private let zone: Zone

  /// Nil where the target never falls due sooner, or where that cannot be computed.
  init?(_ target: Target, than other: Target, in subject: Rule.Subject) {
    guard case .promise(let mine) = target.value, case .promise(let theirs) = other.value,
      !mine.isCertainlyNotSooner(than: theirs)
    else { return nil }
    var worst: (Comparison, Zone)?
    for deadlines in subject.deadlines {
      guard let first = deadlines.function(of: mine), let second = deadlines.function(of: theirs),
        let zone = deadlines.zone ?? first.schedule?.zone ?? second.schedule?.zone ?? .utc
      else { continue }
      let comparison = Comparison(first, second, received: subject.policy.judgedReceipts)
      if comparison.sooner > worst?.0.sooner ?? 0 { worst = (comparison, zone) }
    }
    guard let worst else { return nil }
    self.target = target
    self.other = other
    (comparison, zone) = worst
  }

  /// When it is sooner, in words that follow “sooner than …”.
  var when: String {
    let share = comparison.soonerShare
    return share == 1 ? "" : " for \(percent(share)) of all moments of receipt"
  }

  /// One moment that shows it, and where it is not always so a second that shows the contrary.
  ///
  /// - Parameters:
  ///   - name: what the target is called in a sentence; `otherName` the other.
  func notes(_ name: String, _ otherName: String) -> [Finding.Note] {
    var notes: [Finding.Note] = []
    if let witness = comparison.soonest {
      notes.append(
        .init(
          "received \(text(witness.received)), \(name) is due \(text(witness.first)) and \(otherName) \(text(witness.second))",
          at: target.place))
    }
    if let witness = comparison.latest {
      notes.append(
        .init(
          "but received \(text(witness.received)), \(name) is due \(text(witness.first)) and \(otherName) \(text(witness.second))",
          at: other.place))
    }
    return notes
  }

  private func text(_ instant: Int64) -> String { zone.text(at: instant) }

  private func percent(_ share: Double) -> String {
    let percent = Int((share * 100).rounded())
    return percent == 0 ? "less than 1 %" : percent == 100 ? "more than 99 %" : "\(percent) %"
  }
}

extension Promise {
  /// Whether the words alone show that it is not due sooner at any moment: as many or more of the same on one clock.
  fileprivate func isCertainlyNotSooner(than other: Promise) -> Bool {
    guard clock?.value == other.clock?.value, let term, let otherTerm = other.term else {
      return false
    }
    return switch (term, otherTerm) {
    case (.seconds(let count), .seconds(let otherCount)),
      (.civilDays(let count), .civilDays(let otherCount)):
      count >= otherCount
    case (
      .businessDays(let count, let received, let due),
      .businessDays(let otherCount, let otherReceived, let otherDue)
    ):
      received == otherReceived && due == otherDue && count >= otherCount
    case (.seconds, _), (.civilDays, _), (.businessDays, _): false
    }
  }
}
