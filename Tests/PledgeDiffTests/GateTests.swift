import PledgeDiff
import PledgeModel
import PledgeTime
import Testing

/// What a change is held to: a policy changes, and the gate says what is missing.
@Suite struct GateTests {
  struct Case: CustomTestStringConvertible {
    var name: String
    /// What changes since the old policy.
    var changes: [Change] = []
    /// What changes since the last release; nil where there is none.
    var sinceRelease: [Change]?
    var old: @Sendable (inout Policy) -> Void = { _ in }
    var new: @Sendable (inout Policy) -> Void = { _ in }
    /// What is found: `rule @ file:line`, and the hint.
    var found: [String] = []

    var testDescription: String { name }
  }

  static let cases: [Case] =
    versions + notes + notices + undecided + approvals + releases + published + ids + hostile

  static let versions = [
    Case(name: "nothing changes"),
    Case(
      name: "weaker, same version", changes: [.weaker],
      found: [
        #"version-not-bumped @ policy.json:3: write "version": "2.0.0""#,
        "change-note-missing @ policy.json:3: write releases/2.0.0.md; pledge release drafts it",
        #"notice-too-short @ policy.json:4: write "effectiveDate": "2026-12-25", or a later day"#,
      ]),
    Case(
      name: "stronger, same version", changes: [.stronger],
      found: [
        #"version-not-bumped @ policy.json:3: write "version": "1.3.0""#,
        "change-note-missing @ policy.json:3: write releases/1.3.0.md; pledge release drafts it",
      ]),
    Case(
      name: "wording, same version", changes: [.wording],
      found: [#"version-not-bumped @ policy.json:3: write "version": "1.2.4""#]),
    Case(name: "wording, patch", changes: [.wording], new: { $0.version("1.2.4") }),
    Case(
      name: "weaker, minor version", changes: [.weaker],
      new: {
        $0.version("1.3.0")
        $0.note("1.3.0")
        $0.effective("2027-01-01")
      },
      found: [#"version-bump-too-small @ policy.json:3: write "version": "2.0.0""#]),
    Case(
      name: "stronger, patch", changes: [.stronger],
      new: {
        $0.version("1.2.4")
        $0.note("1.2.4")
      },
      found: [#"version-bump-too-small @ policy.json:3: write "version": "1.3.0""#]),
    Case(
      name: "weaker, major version, note, notice", changes: [.weaker, .mixed, .stronger],
      new: {
        $0.version("2.0.0")
        $0.note("2.0.0")
        $0.effective("2026-12-25")
      }),
    Case(
      name: "goes back without a change", new: { $0.version("1.2.2") },
      found: [#"version-decreased @ policy.json:3: write "version": "1.2.4""#]),
    Case(
      name: "before its release is lower", new: { $0.version("1.2.3-rc.1") },
      found: [#"version-decreased @ policy.json:3: write "version": "1.2.4""#]),
    Case(
      name: "years for versions", changes: [.wording], old: { $0.version("2026-06") },
      new: { $0.version("2026-07") },
      found: [
        "version-not-semantic @ policy.json:3: semantic versions say it: 2.0.0 for a weaker promise, 1.1.0 for a stronger one"
      ]),
    Case(
      name: "two numbers", changes: [.wording], old: { $0.version("2026.6") },
      new: { $0.version("2026.10") },
      found: [
        "version-not-semantic @ policy.json:3: semantic versions say it: 2.0.0 for a weaker promise, 1.1.0 for a stronger one"
      ]),
    Case(
      name: "two numbers, backwards", old: { $0.version("2026.10") },
      new: { $0.version("2026.6") },
      found: ["version-decreased @ policy.json:3: write a version that is later than 2026.10"]),
    Case(
      name: "a word, unchanged", changes: [.wording], old: { $0.version("summer") },
      new: { $0.version("summer") },
      found: ["version-not-bumped @ policy.json:3: write a version that is later than summer"]),
    Case(
      name: "no version at all", changes: [.wording], old: { $0.version("") },
      new: { $0.version("") },
      found: [#"version-not-bumped @ policy.json:3: write "version": "1.0.0""#]),
    Case(name: "the first version", changes: [.wording], old: { $0.version("") }),
  ]

  static let notes = [
    Case(
      name: "stronger, no note", changes: [.stronger], new: { $0.version("1.3.0") },
      found: [
        "change-note-missing @ policy.json:3: write releases/1.3.0.md; pledge release drafts it"
      ]),
    Case(
      name: "the note of another version", changes: [.stronger],
      new: {
        $0.version("1.3.0")
        $0.note("1.2.3")
      },
      found: [
        "change-note-missing @ policy.json:3: write releases/1.3.0.md; pledge release drafts it"
      ]),
  ]

  static let notices = [
    Case(
      name: "the note of the version before tells nothing of this change", changes: [.weaker],
      new: { $0.note("1.2.3", published: "2025-06-01") },
      found: [
        #"version-not-bumped @ policy.json:3: write "version": "2.0.0""#,
        "change-note-missing @ policy.json:3: write releases/2.0.0.md; pledge release drafts it",
        #"notice-too-short @ policy.json:4: write "effectiveDate": "2026-12-25", or a later day"#,
      ]),
    Case(
      name: "the note is there before the version is", changes: [.weaker],
      new: {
        $0.note("2.0.0", published: "2026-12-01")
        $0.effective("2026-12-31")
      },
      found: [#"version-not-bumped @ policy.json:3: write "version": "2.0.0""#]),
    Case(
      name: "a day too soon", changes: [.mixed],
      new: {
        $0.version("2.0.0")
        $0.note("2.0.0")
        $0.effective("2026-12-24")
      },
      found: [
        #"notice-too-short @ policy.json:4: write "effectiveDate": "2026-12-25", or a later day"#
      ]),
    Case(
      name: "announced later than today", changes: [.weaker],
      new: {
        $0.version("2.0.0")
        $0.note("2.0.0", published: "2026-12-01")
        $0.effective("2026-12-25")
      },
      found: [
        #"notice-too-short @ policy.json:4: write "effectiveDate": "2026-12-31", or a later day"#
      ]),
    Case(
      name: "no day", changes: [.weaker],
      new: {
        $0.version("2.0.0")
        $0.note("2.0.0")
        $0.identity.effectiveDate = nil
      },
      found: [
        #"notice-too-short @ policy.json:1: write "effectiveDate": "2026-12-25", or a later day"#
      ]),
    Case(
      name: "the notice is that of the old policy", changes: [.weaker],
      new: {
        $0.version("2.0.0")
        $0.note("2.0.0")
        $0.identity.notice = nil
        $0.effective("2026-12-24")
      },
      found: [
        #"notice-too-short @ policy.json:4: write "effectiveDate": "2026-12-25", or a later day"#
      ]),
    Case(
      name: "no notice is promised", changes: [.weaker], old: { $0.identity.notice = nil },
      new: {
        $0.version("2.0.0")
        $0.note("2.0.0")
      }),
    Case(
      name: "the notice was shortened since the release", changes: [.wording],
      sinceRelease: [.weaker], old: { $0.identity.notice = Notice(days: 1, text: Localized()) },
      new: {
        $0.version("2.0.0")
        $0.note("2.0.0")
        $0.effective("2026-12-24")
      },
      found: [
        #"notice-too-short @ policy.json:4: write "effectiveDate": "2026-12-25", or a later day"#
      ]),
  ]
}
