import PledgeModel

extension Comparer {
  /// The event from which customers wait.
  static let clockStart = Comparer([
    ChangeKind(
      "clock-starts-later", mirror: "clock-starts-earlier", .weaker,
      "A ticket counts as received later than before."),
    ChangeKind(
      "clock-starts-earlier", mirror: "clock-starts-later", .stronger,
      "A ticket counts as received earlier than before."),
    ChangeKind(
      "clock-start-changed", .undecided, "Clocks start at another event, or at one not said before."
    ),
  ]) { pair in
    let (old, new) = (pair.old.policy, pair.new.policy)
    return received(old, new) + metricStarts(old, new, pair)
  }

  private static func received(_ old: Policy, _ new: Policy) -> [Change] {
    let (before, after) = (old.timing.received, new.timing.received)
    guard before != after else { return [] }
    let order = Timing.Received.allCases
    let (kind, effect): (ChangeID, Effect) =
      if let first = before.flatMap(order.firstIndex), let second = after.flatMap(order.firstIndex)
      {
        second > first
          ? ("clock-starts-later", .weaker) : ("clock-starts-earlier", .stronger)
      } else {
        ("clock-start-changed", .undecided)
      }
    return [
      Change(
        kind, effect, "policy/timing/received",
        "a ticket counts as received \(text(after)), no longer \(text(before))",
        before: before?.rawValue, after: after?.rawValue,
        oldPlace: old.identity.place, newPlace: new.identity.place)
    ]
  }

  private static func text(_ received: Timing.Received?) -> String {
    switch received {
    case .sent: "when it is sent"
    case .arrived: "when it arrives"
    case .registered: "when it is registered"
    case nil: "at a moment that the policy does not name"
    }
  }

  private static func metricStarts(_ old: Policy, _ new: Policy, _ pair: Pair) -> [Change] {
    pair.metrics.both.compactMap { old, new in
      guard (old.starts, old.recurring) != (new.starts, new.recurring) else { return nil }
      func text(_ metric: Metric) -> String {
        metric.starts + (metric.recurring ? ", again and again" : "")
      }
      return Change(
        "clock-start-changed", .undecided, "metrics/\(new.id)/starts",
        "\(pair.metricName(new.id)) is timed from \(text(new)), no longer from \(text(old))",
        before: text(old), after: text(new), oldPlace: old.place, newPlace: new.place)
    }
  }
}
