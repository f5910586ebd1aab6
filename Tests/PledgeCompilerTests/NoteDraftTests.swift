import PledgeCompiler
import PledgeModel
import PledgeTime
import Testing

/// The draft of a change note.
@Suite struct NoteDraftTests {
  static let policy: Policy = {
    let place = Place(file: "policy.json")
    var policy = Policy(
      identity: Identity(
        id: "example", name: Localized("Example", in: "en"), version: "2.0.0", place: place),
      languages: ["en"])
    policy.identity.effectiveDate = CivilDate(iso: "2027-01-01").map { Located($0, at: place) }
    return policy
  }()

  static let changes = [
    Change("prose-changed", .undecided, "pages/a \"b\".md", "the page “A” says something else"),
    Change("severity-text-changed", .undecided, "severities/P1", "P1 is defined otherwise"),
    Change("target-lengthened", .weaker, "targets/P1", "P1 *lengthened* <b>, see {{policy.name}}"),
    Change("contact-changed", .wording, "channels/phone", "another number."),
  ]

  static func note(_ changes: [Change], since last: String? = "1.0.0", _ policy: Policy = policy)
    throws -> String
  {
    NoteDraft(
      policy, since: last, changes, published: try #require(CivilDate(iso: "2026-11-25"))
    ).markdown
  }

  @Test func everythingHasItsSection() throws {
    #expect(
      try Self.note(Self.changes) == #"""
        ---
        version: 2.0.0
        published: 2026-11-25
        effective: 2027-01-01
        # Say what each of these does to customers (wording, stronger, mixed or weaker) and why,
        # and take away the hash signs:
        # classified:
        #   - { kind: prose-changed, at: "pages/a \"b\".md", effect: wording, reason: "" }
        #   - { kind: severity-text-changed, at: severities/P1, effect: wording, reason: "" }
        ---
        # Version 2.0.0

        ## What else changes

        - The page “A” says something else.
        - P1 is defined otherwise.

        ## What gets weaker

        - P1 \*lengthened\* \<b>, see \{\{policy.name}}.

        ## What is worded otherwise

        - Another number.

        """#)
  }

  @Test func aWitnessIsTold() throws {
    let madrid = try #require(try SystemZones.load(["Europe/Madrid"])["Europe/Madrid"])
    let day = Term.seconds(8 * 3600)
    let (old, new) = (
      DeadlineFunction(.seconds(3600), on: nil, zone: madrid),
      DeadlineFunction(day, on: nil, zone: madrid)
    )
    let start: Int64 = 1_796_000_000
    let comparison = try Comparison(
      #require(new), #require(old), received: start..<start + 86_400)
    let change = Change(
      "target-lengthened", .weaker, "targets/P1", "P1 is answered later",
      evidence: Evidence(comparison, in: madrid))
    #expect(
      try Self.note([change]).hasSuffix(
        """
        - P1 is answered later. For example, a ticket received Mon 2026-11-30 01:53:20 (Europe/Madrid) was due Mon 2026-11-30 02:53:20 (Europe/Madrid), and is now due Mon 2026-11-30 09:53:20 (Europe/Madrid).

        """))
  }

  /// With the hash signs taken away and reasons given, the note is one that can be read.
  @Test func theDraftIsContent() throws {
    let draft = try Self.note(Self.changes)
      .replacing("#   - {", with: "  - {").replacing("# classified", with: "classified")
      .replacing("reason: \"\"", with: "reason: Clearer")
    let read = try ReleaseReadingTests.draft([
      "policy.json": BaseContent.policy("").replacing("1.0.0", with: "2.0.0")
        .replacing("2026-01-01", with: "2027-01-01"),
      "releases/2.0.0.md": draft,
    ])
    let words = try #require(read.policy.release("2.0.0")?.note?.classifications)
    #expect(words.map(\.at) == ["pages/a \"b\".md", "severities/P1"])
    let prose = try #require(read.policy.documents.first { $0.kind == .release }?.prose.plainText)
    #expect(prose.contains("P1 *lengthened* <b>, see {{policy.name}}."))
  }

  @Test func theFirstNeedsNoChanges() throws {
    #expect(
      try Self.note([], since: nil).hasSuffix(
        "# Version 2.0.0\n\nThis is the first published version of this policy.\n"))
    #expect(try Self.note([]).hasSuffix("# Version 2.0.0\n\nNothing changes for customers.\n"))
  }

  @Test func inTheLanguageOfThePolicy() throws {
    var policy = Self.policy
    policy.languages = ["es", "en"]
    let note = try Self.note([Self.changes[3]], policy)
    #expect(note.contains("# Versión 2.0.0\n\n## Lo que se expresa de otro modo\n"))
  }
}
