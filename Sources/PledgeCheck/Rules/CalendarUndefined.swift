import PledgeModel

extension Rule {
  static let calendarUndefined = Rule(
    "calendar-undefined", "Every calendar that is named exists.",
    why: "Hours on a calendar nobody wrote cannot be counted, by customers or by tools.",
    bad: Example("response-times.md", Example.targets(clock: "clock: «ofice»")),
    good: Example("response-times.md", Example.targets()), needs: [.calendar]
  ) { subject in
    let known = subject.policy.calendars.map(\.id)
    return subject.policy.namedClocks.compactMap { clock in
      guard case .calendar(let id) = clock.value, !known.contains(id) else { return nil }
      return Finding(
        "there is no calendar “\(id)”", at: clock.place, subject: id,
        hint: hint(for: id, among: known + [Clock.alwaysName]))
    }
  }
}
