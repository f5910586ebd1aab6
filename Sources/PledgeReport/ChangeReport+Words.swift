import PledgeModel
import PledgeTime

/// What formats for people say alike.
extension ChangeReport {
  /// So many promises of one change are listed; the others are counted.
  static let mostParts = 20

  /// What all changes do, in a few words.
  var verdict: String {
    if changes.isEmpty {
      return notCompared.isEmpty
        ? "nothing changes for customers" : "nothing changes in what could be compared"
    }
    return switch effect {
    case .wording: "wording only: nothing is promised otherwise"
    case .stronger: "stronger for customers"
    case .mixed: "stronger in parts and weaker in parts for customers"
    case .weaker: "weaker for customers"
    case .undecided: "undecided: the author must say what some changes do to customers"
    }
  }

  /// How many changes there are of each effect, the worst first: `1 weaker, 3 wording`.
  var counts: String {
    Effect.allCases.reversed().compactMap { effect in
      let count = count(effect)
      return count == 0 ? nil : "\(count) \(effect.name)"
    }.joined(separator: ", ")
  }

  func count(_ effect: Effect) -> Int { changes.count { $0.effect == effect } }

  /// What is said where milder changes are left out.
  var unreported: String? {
    let count = changes.count - reported.count
    return count == 0
      ? nil : "\(count) milder than \(level.name) \(count == 1 ? "is" : "are") not listed"
  }

  /// Where both policies say it: `at content/a.md:3:1 (was main:content/a.md:2:1)`.
  func places(of change: Change) -> String? {
    switch (change.newPlace.map(new.position), change.oldPlace.map(old.position)) {
    case (let new?, let old?): "at \(new) (was \(old))"
    case (let new?, nil): "at \(new)"
    case (nil, let old?): "was at \(old)"
    case (nil, nil): nil
    }
  }
}

extension Evidence {
  /// What deadlines do, with the moment that shows it best.
  var sentence: String {
    guard comparison.answered > 0 else { return "no moment has a deadline in both policies" }
    var parts: [String] = []
    if let witness {
      let (received, was, now) = (witness.received, witness.second, witness.first)
      parts.append(
        "received \(text(received)), was due \(text(was)), now \(text(now)) (\(zone.name))")
    }
    parts.append("\(share(comparison.later)) later, \(soonerWords) sooner")
    if comparison.unanswered > 0 {
      parts.append("at some moments only one of the policies has a deadline")
    }
    return parts.joined(separator: "; ")
  }

  /// Where the clocks of its zone are not known, by UTC.
  private func text(_ instant: Int64) -> String {
    zone.known.contains(instant)
      ? zone.text(at: instant) : Zone.utc.map { "\($0.text(at: instant)) UTC" } ?? "\(instant)"
  }

  private var soonerWords: String {
    comparison.sooner == 0 ? "none" : Self.percent(comparison.sooner, of: comparison.answered)
  }

  private func share(_ seconds: Int) -> String {
    switch seconds {
    case 0: "no moment"
    case comparison.answered: "all moments"
    case _: "\(Self.percent(seconds, of: comparison.answered)) of moments"
    }
  }

  /// Rounded, but never to all or nothing.
  private static func percent(_ part: Int, of whole: Int) -> String {
    if part == whole { return "all" }
    let share = Double(part) / Double(whole) * 100
    if share < 1 { return "less than 1 %" }
    if share > 99 { return "more than 99 %" }
    return "\(Int(share.rounded())) %"
  }
}

extension String {
  /// On one line, cut where it is long.
  func shortened(to length: Int) -> String {
    let line = split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return line.count <= length ? line : line.prefix(length - 1) + "…"
  }
}
