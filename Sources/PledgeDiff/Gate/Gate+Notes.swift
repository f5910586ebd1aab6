import PledgeModel
import PledgeTime

extension Gate {
  /// The note of the version that tells of the changes; one of the version before them does not.
  var note: ReleaseNote? { new.policy.release(comingVersion)?.note }

  /// Nobody tells customers of what changes for them.
  func noteFindings() -> [Finding] {
    // A definition alone has no notes.
    guard new.hasPages, note == nil, let step = Step(for: unapproved), step > .patch else {
      return []
    }
    return [
      Finding(
        Self.changeNoteMissing,
        "\(step.clause), and no note tells customers of version \(comingVersion)",
        at: versionPlace, subject: "note", notes: notes(on: unapproved),
        hint: "write \(PolicyRelease.notePath(comingVersion)); pledge release drafts it")
    ]
  }

  /// What gets weaker does so sooner than the policy promised that changes do.
  func noticeFindings() -> [Finding] {
    let weaker = unapproved.filter { $0.effect == .weaker || $0.effect == .mixed }
    // A notice that was shortened since the last release is not what customers were promised.
    let days = [old.policy, released?.policy].compactMap { $0?.identity.notice?.days }.max() ?? 0
    guard !weaker.isEmpty, days > 0 else { return [] }
    let earliest = announced.advanced(by: days)
    let hint = #"write "effectiveDate": "\#(earliest)", or a later day"#
    guard let effective = new.policy.identity.effectiveDate else {
      return [
        Finding(
          Self.noticeTooShort, "a promise gets weaker, and nothing says from which day on",
          at: new.policy.identity.place, subject: "/effectiveDate", notes: notes(on: weaker),
          hint: hint)
      ]
    }
    guard effective.value < earliest else { return [] }
    let given = announced.distance(to: effective.value)
    let told =
      given > 0
      ? "\(given) day\(given == 1 ? "" : "s") after \(announced), when it is announced"
      : "and is announced on \(announced)"
    return [
      Finding(
        Self.noticeTooShort,
        "a promise gets weaker on \(effective.value), \(told): \(days) days' notice is promised",
        at: effective.place, subject: "/effectiveDate", notes: notes(on: weaker), hint: hint)
    ]
  }

  /// The day on which customers are told. What the old policy does not have cannot have been told before today, whatever
  /// a note says.
  private var announced: CivilDate {
    guard let note else { return date }
    let before = old.policy.release(new.policy.identity.version)?.note
    let isTold = before?.published.value == note.published.value
    let isNew = diff.changes.contains { $0.effect == .weaker || $0.effect == .mixed }
    return isTold && !isNew ? note.published.value : max(note.published.value, date)
  }

  /// Changes of which nobody says what they do, and words about changes that there are not.
  func undecidedFindings() -> [Finding] {
    var told: Set<String> = []
    let undecided = (changes + diff.changes).filter { change in
      change.effect == .undecided && told.insert(change.subject).inserted
    }
    let open = undecided.map { change in
      Finding(
        Self.changeUndecided, "\(change.message), and nobody says what that does to customers",
        at: change.newPlace ?? new.policy.identity.place,
        subject: change.subject,
        hint: "say it in \(PolicyRelease.notePath(comingVersion)): classified: "
          + "[{ kind: \(change.kind), at: \(change.pointer), effect: wording, reason: … }]; "
          + "an effect is wording, stronger, mixed or weaker")
    }
    return open + unmatched.map(unmatchedFinding)
  }

  private func unmatchedFinding(_ word: ReleaseNote.Classification) -> Finding {
    let computed = (changes + diff.changes).first { $0.kind == word.kind && $0.pointer == word.at }
    return Finding(
      Self.classificationUnmatched,
      computed.map {
        "what this change does is computed, and no author decides it: \($0.effect.name)"
      }
        ?? "there is no change “\(word.kind)” of “\(word.at)”",
      at: word.place, subject: "\(word.kind) \(word.at)",
      hint: computed == nil
        ? hint(
          for: word.at,
          among: (changes + diff.changes).filter { $0.kind == word.kind }.map(\.pointer))
          ?? "remove it" : "remove it")
  }
}
