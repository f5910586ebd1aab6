import PledgeModel

extension Comparer {
  /// What stops clocks.
  static let pauses = Comparer([
    ChangeKind(
      "pause-added", mirror: "pause-removed", .weaker, "Something stops a clock that did not."),
    ChangeKind(
      "pause-removed", mirror: "pause-added", .stronger, "Something stops a clock no longer."),
    ChangeKind(
      "pause-reworded", .undecided, "What stops a clock is put otherwise: it may be something else."
    ),
    ChangeKind(
      "pauses-stated", mirror: "pauses-unstated", .wording,
      "The policy says that nothing stops a clock."),
    ChangeKind(
      "pauses-unstated", mirror: "pauses-stated", .wording,
      "The policy says no longer that nothing stops a clock."),
  ]) { pair in
    let (old, new) = (pair.old.policy, pair.new.policy)
    let pauses = Matched(old.timing.pauses ?? [], new.timing.pauses ?? [], id: \.id)
    func change(_ kind: ChangeID, _ effect: Effect, _ before: Timing.Pause?, _ after: Timing.Pause?)
      -> Change
    {
      let pause = after ?? before
      let name = pause?.name.best(for: pair.language) ?? pause?.id ?? ""
      let (lost, gained) = (pair.stops(before), pair.stops(after))
      return Change(
        kind, effect, "policy/timing/pauses/\(pause?.id ?? "")",
        "“\(name)” stops the clock of \(gained ?? "nothing"), no longer of \(lost ?? "nothing")",
        before: lost, after: gained, oldPlace: before?.place ?? old.identity.place,
        newPlace: after?.place ?? new.identity.place)
    }
    let edited = pauses.both.compactMap { before, after -> Change? in
      let all = Set(pair.metricIDs)
      let (was, now) = (
        before.metrics.map { Set($0.map { pair.renames.newID($0.value, .metrics) }) } ?? all,
        after.metrics.map { Set($0.map(\.value)) } ?? all
      )
      guard was != now else { return nil }
      // A clock that is stopped is a loss to customers.
      let effect = Effect(from: was, to: now).mirrored
      return change(effect == .stronger ? "pause-removed" : "pause-added", effect, before, after)
    }
    let reworded = pauses.both.compactMap { before, after -> Change? in
      let names = (before.name.best(for: pair.language), after.name.best(for: pair.language))
      guard names.0 != names.1 else { return nil }
      return Change(
        "pause-reworded", .undecided, "policy/timing/pauses/\(after.id)/name",
        "what stops a clock is “\(names.1 ?? after.id)”, no longer “\(names.0 ?? before.id)”",
        before: names.0, after: names.1, oldPlace: before.place, newPlace: after.place)
    }
    let stated: [Change] =
      (old.timing.pauses == nil) != (new.timing.pauses == nil)
        && (old.timing.pauses ?? []).isEmpty && (new.timing.pauses ?? []).isEmpty
      ? [
        Change(
          new.timing.pauses == nil ? "pauses-unstated" : "pauses-stated", .wording,
          "policy/timing/pauses",
          new.timing.pauses == nil
            ? "the policy says no longer that nothing stops a clock"
            : "the policy says that nothing stops a clock", oldPlace: old.identity.place,
          newPlace: new.identity.place)
      ] : []
    return edited + reworded + pauses.added.map { change("pause-added", .weaker, nil, $0) }
      + pauses.removed.map { change("pause-removed", .stronger, $0, nil) } + stated
  }
}

extension Pair {
  /// The metrics whose clocks a pause stops, in words; nil for no pause.
  fileprivate func stops(_ pause: Timing.Pause?) -> String? {
    pause.map {
      $0.metrics?.map { metricName($0.value) }.joined(separator: ", ") ?? "every promise"
    }
  }

  fileprivate var metricIDs: [String] {
    new.policy.metrics.map(\.id) + new.policy.targets.map(\.metric)
  }
}
