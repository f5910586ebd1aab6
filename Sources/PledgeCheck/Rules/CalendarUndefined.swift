import PledgeModel

extension Rule {
  static let calendarUndefined = Rule(
    "calendar-undefined", "Every calendar that is named exists.",
    why: "Hours on a calendar nobody wrote cannot be counted, by customers or by tools.",
    bad: Example("response-times.md", Example.targets(clock: "clock: «ofice»")),
    good: Example("response-times.md", Example.targets()), needs: [.calendar]
  ) { subject in
    let policy = subject.policy
    let known = policy.calendars.map(\.id)
    let clocks =
      policy.targetTables.flatMap(\.clocks) + policy.channels.compactMap(\.hours)
      + policy.targets.compactMap { target in
        if case .promise(let promise) = target.value { promise.clock } else { nil }
      }
    var seen: Set<Place> = []
    return clocks.compactMap { clock in
      guard case .calendar(let id) = clock.value, !known.contains(id),
        seen.insert(clock.place).inserted
      else { return nil }
      return Finding(
        "there is no calendar “\(id)”", at: clock.place, subject: id,
        hint: hint(for: id, among: known + [Clock.alwaysName]))
    }
  }
}
