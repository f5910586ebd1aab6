import PledgeDiff
import PledgeModel
import PledgeTime
import Testing

extension GateTests {
  @Test(arguments: cases)
  func gate(example: Case) throws {
    var old = Self.policy
    example.old(&old)
    var new = Self.policy
    example.new(&new)
    let date = try #require(CivilDate(iso: "2026-11-25"))
    let zones = ZoneData(zones: [])
    let released = Side(Self.policy, zones: zones, hasPages: false)
    let (findings, _) = Gate.findings(
      old: Side(old, zones: zones, hasPages: true), new: Side(new, zones: zones, hasPages: true),
      diff: Diff(changes: example.changes), date: date,
      lastRelease: example.sinceRelease.map { (side: released, diff: Diff(changes: $0)) })
    let found = findings.map {
      "\($0.rule) @ \($0.place.file):\($0.place.line): \($0.hint ?? "")"
    }
    #expect(found.sorted() == example.found.sorted())
    #expect(
      findings.allSatisfy { $0.level == ($0.rule == "version-not-semantic" ? .info : .error) })
  }

  @Test func everyRuleIsFoundAndListedInOrder() {
    let found = Set(Self.cases.flatMap(\.found).map { String($0.prefix { $0 != " " }) })
    let listed = Gate.rules.map(\.id.name)
    #expect(found == Set(listed))
    #expect(listed == listed.sorted())
  }

  @Test func theAuthorsWordIsTakenUp() throws {
    var new = Self.policy
    new.version("2.0.0")
    new.note("2.0.0", .word("severities/P1", .weaker))
    let side = Side(new, zones: ZoneData(zones: []), hasPages: true)
    let diff = Gate.findings(
      old: Side(Self.policy, zones: ZoneData(zones: []), hasPages: true), new: side,
      diff: Diff(changes: [.wording, .undecided]), date: .earliest, lastRelease: nil
    ).diff
    #expect(diff.changes.map(\.effect) == [.weaker, .wording])
    #expect(diff.changes.map(\.reason) == ["because", nil])
  }

  @Test func aDefinitionAloneNeedsNoNote() {
    var new = Self.policy
    new.version("1.3.0")
    let zones = ZoneData(zones: [])
    let found = Gate.findings(
      old: Side(Self.policy, zones: zones, hasPages: false),
      new: Side(new, zones: zones, hasPages: false), diff: Diff(changes: [.stronger]),
      date: .earliest, lastRelease: nil
    ).findings
    #expect(found == [])
  }

  /// Version 1.2.3 of a policy, with a notice of 30 days.
  static let policy: Policy = {
    var identity = Identity(
      id: "example", name: Localized("Example", in: "en"), version: "",
      notice: Notice(days: 30, text: Localized()), place: Place(file: "policy.json"))
    identity.versionPlace = Place(file: "policy.json", line: 3)
    var policy = Policy(identity: identity, languages: ["en"])
    policy.version("1.2.3")
    policy.effective("2026-01-01")
    return policy
  }()
}

extension Change {
  static let weaker = Change.example(
    "target-lengthened", .weaker, "targets/P1.initialResponse", "w")
  static let mixed = Change.example(
    "target-incomparable", .mixed, "targets/P2.initialResponse", "m")
  static let stronger = Change.example(
    "target-shortened", .stronger, "targets/P3.initialResponse", "s")
  static let wording = Change.example("contact-changed", .wording, "channels/phone", "c")
  static let undecided = Change.example("severity-text-changed", .undecided, "severities/P1", "u")

  private static func example(
    _ kind: ChangeID, _ effect: Effect, _ pointer: String, _ fingerprint: String
  ) -> Change {
    var change = Change(
      kind, effect, pointer, "something changes", newPlace: Place(file: "severities.md", line: 5))
    change.fingerprint = fingerprint
    return change
  }
}

extension ReleaseNote.Classification {
  static func word(
    _ at: String, _ effect: Effect, kind: ChangeID = "severity-text-changed"
  ) -> Self {
    Self(
      kind: kind, at: at, effect: effect, reason: "because",
      place: Place(file: "releases/note.md", line: 4))
  }
}

extension Policy {
  mutating func version(_ version: String) { identity.version = version }

  mutating func effective(_ day: String) {
    identity.effectiveDate = CivilDate(iso: day).map {
      Located($0, at: Place(file: "policy.json", line: 4))
    }
  }

  mutating func note(
    _ version: String, _ word: ReleaseNote.Classification? = nil, published: String = "2026-11-25"
  ) {
    let path = PolicyRelease.notePath(version)
    var word = word
    word?.place.file = path
    let place = Place(file: path)
    releases.append(
      PolicyRelease(
        version: version,
        note: ReleaseNote(
          path: path, title: Localized(), version: Located(version, at: place),
          published: Located(CivilDate(iso: published) ?? .latest, at: place),
          classifications: word.map { [$0] } ?? [], place: place)))
  }

  mutating func freeze(_ version: String, _ text: String) {
    releases.append(
      PolicyRelease(
        version: version,
        definition: SourceText(
          path: PolicyRelease.definitionPath(version), bytes: [UInt8](text.utf8))))
  }

  mutating func approve(_ fingerprint: String) {
    approvals.append(
      Approval(
        fingerprint: fingerprint, reason: Localized("agreed", in: "en"),
        place: Place(file: "policy.json", line: 8)))
  }

  mutating func severity(_ id: String, _ name: String, _ definition: String) {
    var text = Localized<Prose>()
    if !definition.isEmpty { text.set(Prose(paragraphs: [definition]), in: "en") }
    severities.append(
      Severity(
        id: id, name: Localized(name, in: "en"), definition: text,
        place: Place(file: "severities.md", line: 5)))
  }

  mutating func channel(_ id: String, _ name: String, _ number: String) {
    channels.append(
      Channel(
        id: id, name: Localized(name, in: "en"), contact: .telephone(number),
        place: Place(file: "channels.md", line: 5)))
  }

  mutating func calendar(_ id: String, _ name: String, _ hours: String) {
    let place = Place(file: "calendars.md", line: 5)
    calendars.append(
      SupportCalendar(
        id: id, name: Localized(name, in: "en"), timeZone: Located("Europe/Madrid", at: place),
        weeklyHours: [LocalInterval(hours).map { [$0] } ?? []], place: place))
  }
}
