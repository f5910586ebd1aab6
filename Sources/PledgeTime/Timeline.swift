/// Offsets and when they change, while a zone is being built.
struct Timeline {
  /// Ascending.
  private(set) var changes: [Int64] = []
  /// One more than `changes`: the offset before each, and the one after the last.
  private(set) var offsets: [Int32]

  init(initialOffset: Int) { offsets = [Int32(initialOffset)] }

  /// Adds a transition not before the last one, which it replaces where both are at one instant.
  ///
  /// One that changes nothing leaves no trace, one before `start` only its offset.
  mutating func append(_ transition: Transition, from start: Int64) {
    let offset = Int32(transition.offset)
    guard transition.at >= start else {
      offsets = [offset]
      return
    }
    if changes.last == transition.at {
      changes.removeLast()
      offsets.removeLast()
    }
    if offset != offsets.last {
      changes.append(transition.at)
      offsets.append(offset)
    }
  }

  /// Writes a rule out from the last transition (or `start`, if there is none) for 400 years and some more.
  ///
  /// Returns where the cycle begins, a year after the last transition, from where on there is nothing but
  /// the rule; nil for a rule without changes.
  mutating func append(
    _ rule: ZoneRule, after last: Int64?, from start: Int64
  ) -> Int64? {
    let known = last.flatMap { $0 < start ? nil : $0 }
    let last = known ?? start
    let year = CivilDate.components(ofDay: Int(last) / 86_400).year
    let transitions = rule.transitions(years: year - 2...year + 404)
    let offset = transitions.last { $0.at <= last }?.offset ?? rule.standardOffset
    // From the last transition on the footer holds, whatever type that transition names.
    if known == nil { offsets = [Int32(offset)] }
    append(Transition(at: last, offset: offset), from: start)
    for transition in transitions where transition.at > last {
      append(transition, from: start)
    }
    return transitions.isEmpty ? nil : last + 366 * 86_400
  }
}
