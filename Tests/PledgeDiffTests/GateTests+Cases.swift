import PledgeModel

extension GateTests {
  static let undecided = [
    Case(
      name: "undecided", changes: [.undecided], new: { $0.version("1.2.4") },
      found: [
        "change-undecided @ severities.md:5: say it in releases/1.2.4.md: classified: [{ kind: severity-text-changed, at: severities/P1, effect: wording, reason: … }]; an effect is wording, stronger, mixed or weaker"
      ]),
    Case(
      name: "undecided in both comparisons is said once", changes: [.undecided],
      sinceRelease: [.undecided], new: { $0.version("1.2.4") },
      found: [
        "change-undecided @ severities.md:5: say it in releases/1.2.4.md: classified: [{ kind: severity-text-changed, at: severities/P1, effect: wording, reason: … }]; an effect is wording, stronger, mixed or weaker"
      ]),
    Case(
      name: "classified as wording", changes: [.undecided],
      new: {
        $0.version("1.2.4")
        $0.note("1.2.4", .word("severities/P1", .wording))
      }),
    Case(
      name: "classified as weaker", changes: [.undecided],
      new: {
        $0.version("1.2.4")
        $0.note("1.2.4", .word("severities/P1", .weaker))
      },
      found: [
        #"version-bump-too-small @ policy.json:3: write "version": "2.0.0""#,
        #"notice-too-short @ policy.json:4: write "effectiveDate": "2026-12-25", or a later day"#,
      ]),
    Case(
      name: "the note of another version classifies nothing", changes: [.undecided],
      new: {
        $0.version("1.2.4")
        $0.note("1.2.3", .word("severities/P1", .wording))
      },
      found: [
        "change-undecided @ severities.md:5: say it in releases/1.2.4.md: classified: [{ kind: severity-text-changed, at: severities/P1, effect: wording, reason: … }]; an effect is wording, stronger, mixed or weaker"
      ]),
    Case(
      name: "a classification of nothing", changes: [.wording],
      new: {
        $0.version("1.2.4")
        $0.note("1.2.4", .word("severities/P1", .wording))
      },
      found: ["classification-unmatched @ releases/1.2.4.md:4: remove it"]),
    Case(
      name: "a classification that was there before", changes: [.wording],
      old: { $0.note("1.2.4", .word("severities/P1", .wording)) },
      new: {
        $0.version("1.2.4")
        $0.note("1.2.4", .word("severities/P1", .wording))
      }),
    Case(
      name: "nobody classifies what is computed", changes: [.weaker],
      new: {
        $0.version("2.0.0")
        $0.note(
          "2.0.0", .word("targets/P1.initialResponse", .wording, kind: "target-lengthened"))
        $0.effective("2027-01-01")
      },
      found: ["classification-unmatched @ releases/2.0.0.md:4: remove it"]),
  ]

  static let approvals = [
    Case(
      name: "approved before", changes: [.weaker],
      old: { $0.approve(Change.weaker.fingerprint) }),
    Case(
      name: "approved by itself", changes: [.weaker],
      new: {
        $0.version("2.0.0")
        $0.effective("2027-01-01")
        $0.approve(Change.weaker.fingerprint)
      },
      found: [
        "change-note-missing @ policy.json:3: write releases/2.0.0.md; pledge release drafts it"
      ]),
    Case(
      name: "another change is approved", changes: [.mixed],
      old: { $0.approve(Change.weaker.fingerprint) },
      new: {
        $0.version("2.0.0")
        $0.note("2.0.0")
      },
      found: [
        #"notice-too-short @ policy.json:4: write "effectiveDate": "2026-12-25", or a later day"#
      ]),
    Case(
      name: "an approval excuses no stronger change", changes: [.stronger],
      old: { $0.approve(Change.stronger.fingerprint) },
      new: {
        $0.version("1.2.4")
        $0.note("1.2.4")
      },
      found: [#"version-bump-too-small @ policy.json:3: write "version": "1.3.0""#]),
  ]

  static let releases = [
    Case(
      name: "thin slices add up", changes: [.wording], sinceRelease: [.weaker],
      old: { $0.version("1.3.0") },
      new: {
        $0.version("1.3.1")
        $0.note("1.3.1")
        $0.effective("2027-01-01")
      },
      found: [#"version-bump-too-small @ policy.json:3: write "version": "2.0.0""#]),
    Case(
      name: "a version is not bumped twice", changes: [.weaker], sinceRelease: [.weaker, .mixed],
      old: { $0.version("2.0.0") },
      new: {
        $0.version("2.0.0")
        $0.note("2.0.0")
        $0.effective("2027-01-01")
      }),
    Case(
      name: "back to what was released", changes: [.stronger], sinceRelease: [],
      old: { $0.version("2.0.0") }, new: { $0.version("2.0.0") }),
    Case(
      name: "below the old policy, above the release", changes: [.wording],
      sinceRelease: [.wording], old: { $0.version("1.4.0") }, new: { $0.version("1.3.0") },
      found: [#"version-decreased @ policy.json:3: write "version": "1.4.1""#]),
  ]

  static let published = [
    Case(
      name: "as it was", old: { $0.freeze("1.0.0", "{\n}\n") },
      new: { $0.freeze("1.0.0", "{\n}\n") }),
    Case(
      name: "edited", old: { $0.freeze("1.0.0", "{\n  \"a\": 1\n}\n") },
      new: { $0.freeze("1.0.0", "{\n  \"a\": 2\n}\n") },
      found: [
        "published-version-edited @ releases/1.0.0.json:2: put it back, and publish what is right as a new version"
      ]),
    Case(
      name: "gone", old: { $0.freeze("1.0.0", "{\n}\n") }, new: { $0.note("1.0.0") },
      found: [
        "published-version-edited @ policy.json:1: put it back: customers may have been promised it"
      ]),
    Case(name: "a new one", new: { $0.freeze("1.0.0", "{\n}\n") }),
  ]

  static let ids = [
    Case(
      name: "another id, same name", old: { $0.severity("P1", "Outage", "") },
      new: { $0.severity("critical", "Outage", "Nobody can work.") },
      found: [
        #"id-removed-without-alias @ severities.md:5: add "aliases": { "severities": { "critical": ["P1"] } } to policy.json"#
      ]),
    Case(
      name: "another id, same definition",
      old: { $0.severity("P1", "Outage", "Nobody can work.") },
      new: { $0.severity("critical", "Critical", "Nobody can work.") },
      found: [
        #"id-removed-without-alias @ severities.md:5: add "aliases": { "severities": { "critical": ["P1"] } } to policy.json"#
      ]),
    Case(
      name: "the alias says it", old: { $0.severity("P1", "Outage", "") },
      new: {
        $0.severity("critical", "Outage", "")
        let place = Place(file: "policy.json", line: 9)
        $0.aliases = [
          Alias(
            .severities, id: Located("critical", at: place), former: [Located("P1", at: place)])
        ]
      }),
    Case(
      name: "something else came", old: { $0.severity("P1", "Outage", "Nobody can work.") },
      new: { $0.severity("P9", "Question", "Anything else.") }),
    Case(
      name: "the name went to one that was there",
      old: {
        $0.severity("P1", "Outage", "")
        $0.severity("P2", "Defect", "")
      }, new: { $0.severity("P2", "Outage", "") }),
    Case(
      name: "a channel, by its number",
      old: { $0.channel("phone", "Telephone", "+34 600 000 000") },
      new: { $0.channel("hotline", "Hotline", "+34 600 000 000") },
      found: [
        #"id-removed-without-alias @ channels.md:5: add "aliases": { "channels": { "hotline": ["phone"] } } to policy.json"#
      ]),
    Case(
      name: "a calendar, by its hours", old: { $0.calendar("office", "Office", "09:00-18:00") },
      new: { $0.calendar("madrid", "Madrid", "09:00-18:00") },
      found: [
        #"id-removed-without-alias @ calendars.md:5: add "aliases": { "calendars": { "madrid": ["office"] } } to policy.json"#
      ]),
    Case(
      name: "a calendar of other hours", old: { $0.calendar("office", "Office", "09:00-18:00") },
      new: { $0.calendar("madrid", "Madrid", "08:00-18:00") }),
  ]
}
