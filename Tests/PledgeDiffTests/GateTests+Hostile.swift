import PledgeModel

extension GateTests {
  /// Ways in which a change might excuse itself.
  static let hostile = [
    Case(
      name: "a note that is dated back", changes: [.weaker],
      new: {
        $0.version("2.0.0")
        $0.note("2.0.0", published: "2020-01-01")
        $0.effective("2026-11-25")
      },
      found: [
        #"notice-too-short @ policy.json:4: write "effectiveDate": "2026-12-25", or a later day"#
      ]),
    Case(
      name: "a version that is in force changes further", changes: [.weaker],
      sinceRelease: [.weaker],
      old: {
        $0.version("2.0.0")
        $0.note("2.0.0", published: "2026-01-20")
        $0.effective("2026-03-01")
      },
      new: {
        $0.version("2.0.0")
        $0.note("2.0.0", published: "2026-01-20")
        $0.effective("2026-03-01")
      },
      found: [
        #"version-not-bumped @ policy.json:3: write "version": "3.0.0""#,
        #"notice-too-short @ policy.json:4: write "effectiveDate": "2026-12-25", or a later day"#,
      ]),
    Case(
      name: "a frozen version above the policy's", old: { $0.freeze("1.2.3", "{\n}\n") },
      new: {
        $0.freeze("1.2.3", "{\n}\n")
        $0.freeze("1.3.0", "{\n}\n")
      },
      found: [
        "published-version-edited @ releases/1.3.0.json:1: remove the file; pledge release writes the policy's own"
      ]),
    Case(
      name: "a frozen version that says something else", changes: [.wording],
      old: { $0.freeze("1.2.3", "{\n}\n") },
      new: {
        $0.version("1.2.4")
        $0.freeze("1.2.3", "{\n}\n")
        $0.freeze("1.2.4", "{\n}\n")
      },
      found: [
        "published-version-edited @ releases/1.2.4.json:1: remove the file, and let pledge release write it"
      ]),
    Case(
      name: "what no definition shows, since a release",
      changes: [Change("rule-lowered", .weaker, "policy/rules/target-order", "off")],
      sinceRelease: [],
      found: [
        #"version-not-bumped @ policy.json:3: write "version": "2.0.0""#,
        "change-note-missing @ policy.json:3: write releases/2.0.0.md; pledge release drafts it",
        #"notice-too-short @ policy.json:4: write "effectiveDate": "2026-12-25", or a later day"#,
      ]),
    Case(
      name: "a word that was said of a change of before", changes: [.undecided],
      sinceRelease: [.undecided],
      old: {
        $0.version("1.2.4")
        $0.note("1.2.4", .word("severities/P1", .wording))
      },
      new: {
        $0.version("1.2.4")
        $0.note("1.2.4", .word("severities/P1", .wording))
      },
      found: [
        "change-undecided @ severities.md:5: say it in releases/1.2.4.md: classified: [{ kind: severity-text-changed, at: severities/P1, effect: wording, reason: … }]; an effect is wording, stronger, mixed or weaker"
      ]),
  ]
}
