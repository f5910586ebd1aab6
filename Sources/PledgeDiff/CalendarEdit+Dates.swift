import PledgeModel
import PledgeTime

extension CalendarEdit {
  /// Dates of which the hours are changed, those alike together.
  func dateChanges(_ dates: ClosedRange<CivilDate>) -> [Change] {
    let (before, after) = (old.calendar, new.calendar)
    let all = Set(before.exceptionalDates + after.exceptionalDates).sorted().filter(dates.contains)
    var edited: [Effect: [CivilDate]] = [:]
    for date in all where before.exception(on: date) != after.exception(on: date) {
      // A date that is like its weekday is so by the week of either side.
      let effect = [before, after].map { week -> Effect in
        let usual = week.intervals(on: date.weekday)
        return Effect(
          of: HoursComparison(
            before.exception(on: date) ?? usual, after.exception(on: date) ?? usual))
      }.joined
      if effect != .wording { edited[effect, default: []].append(date) }
    }
    return [Effect.weaker, .stronger, .mixed].compactMap { effect in
      edited[effect].map { change(effect, $0) }
    }
  }

  private func change(_ effect: Effect, _ dates: [CivilDate]) -> Change {
    let (kind, verb): (ChangeID, String) =
      switch effect {
      case .weaker: ("holiday-added", "closed, or open less,")
      case .stronger: ("holiday-removed", "open, or open longer,")
      case .mixed, .wording, .undecided: ("special-hours-shifted", "open at other hours")
      }
    let told = dates.map { date in
      let named = (new.special(date) ?? old.special(date))?.name.best(for: pair.language)
      return "\(date.weekday.shortName) \(date)" + (named.map { " (\($0))" } ?? "")
    }
    let shown =
      told.count > 3
      ? told.prefix(2).joined(separator: ", ") + " and \(told.count - 2) more dates"
      : told.joined(separator: ", ")
    return Change(
      kind, effect, "\(pointer)/holidays", "\(name): \(verb) on \(shown)",
      before: text(of: dates, in: old), after: text(of: dates, in: new),
      oldPlace: old.special(dates[0])?.place ?? old.place,
      newPlace: new.special(dates[0])?.place ?? new.place)
  }

  /// The hours of dates: `2026-12-24 09:00-14:00, 2026-12-25 closed`.
  private func text(of dates: [CivilDate], in calendar: SupportCalendar) -> String {
    let counted = calendar.calendar
    return dates.map { date in
      let hours = counted.intervals(on: date)
      return "\(date) "
        + (hours.isEmpty ? "closed" : hours.map(\.description).joined(separator: " "))
    }.joined(separator: ", ")
  }

  /// What the calendars say of the dates they cover.
  var coverageChanges: [Change] {
    func change(_ kind: ChangeID, _ effect: Effect, _ message: String) -> Change {
      func text(_ covers: ClosedRange<CivilDate>?) -> String? {
        covers.map { "\($0.lowerBound) to \($0.upperBound)" }
      }
      return Change(
        kind, effect, "\(pointer)/covers", "\(name): \(message)", before: text(old.covers),
        after: text(new.covers), oldPlace: old.coversPlace ?? old.place,
        newPlace: new.coversPlace ?? new.place)
    }
    switch (old.covers, new.covers) {
    case (nil, nil): return []
    case (nil, let after?):
      return [
        change(
          "holidays-declared", isShort(after) ? .weaker : .wording,
          "holidays are known from \(after.lowerBound) to \(after.upperBound)"
            + (isShort(after) ? ", and nothing is answered after that" : ""))
      ]
    case (let before?, nil):
      return [
        change(
          "holidays-undeclared", isShort(before) ? .stronger : .wording,
          "it is not said any more for which dates holidays are known")
      ]
    case (let before?, let after?):
      // Nobody waits for what is over by the time both policies are in force.
      let since = max(pair.old.policy.judgedSince, pair.new.policy.judgedSince)
      var changes: [Change] = []
      if after.upperBound > before.upperBound || after.lowerBound < before.lowerBound {
        changes.append(
          change(
            "holidays-extended", .wording,
            "holidays are known from \(after.lowerBound) to \(after.upperBound)"))
      }
      if after.upperBound < before.upperBound
        || max(after.lowerBound, since) > max(before.lowerBound, since)
      {
        changes.append(
          change(
            "holidays-shortened", .weaker,
            "holidays are known only from \(after.lowerBound) to \(after.upperBound)"))
      }
      return changes
    }
  }
}

extension CalendarEdit {
  /// Whether dates end within a year of the day on which both policies are in force.
  private func isShort(_ dates: ClosedRange<CivilDate>) -> Bool {
    let since = max(pair.old.policy.judgedSince, pair.new.policy.judgedSince)
    return dates.upperBound < since.advanced(by: 364)
  }
}

extension SupportCalendar {
  fileprivate func special(_ date: CivilDate) -> SpecialDate? {
    specialDates.first { $0.date == date }
  }
}
