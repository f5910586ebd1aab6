import PledgeJSON
import PledgeModel
import PledgeSLA
import Testing

/// What is read of other versions of the format, and of what is no definition at all.
@Suite struct VersionTests {
  let text = String(
    decoding: SLADefinition.json(of: Fixture.full, zones: Fixture.zones).text(), as: UTF8.self)

  @Test func laterMinorVersion() {
    let later = text.replacing(#""sla": "1.2","#, with: #""sla": "1.7", "escalations": [{}],"#)
      .replacing(#""hasTargets": true"#, with: #""hasTargets": true, "price": 12"#)
    let (policy, findings) = SLADefinition.read(SourceText(sla: Array(later.utf8)))
    #expect(findings == [])
    #expect(policy?.targets.count == 6)
    // What this build knows is judged none the less.
    let wrong = later.replacing(#""hasTargets": true"#, with: #""hasTargets": 1"#)
    #expect(
      SLADefinition.read(SourceText(sla: Array(wrong.utf8))).findings.map(\.subject) == [
        "/plans/0/hasTargets"
      ])
  }

  /// A definition that an earlier build wrote reads as it did; what is no key is told all the same.
  @Test func earlierMinorVersion() {
    let earlier = text.replacing(#""sla": "1.2","#, with: #""sla": "1.0","#)
    #expect(SLADefinition.read(SourceText(sla: Array(earlier.utf8))).findings == [])
    let wrong = earlier.replacing(#""sla": "1.0","#, with: #""sla": "1.0", "price": 12,"#)
    #expect(
      SLADefinition.read(SourceText(sla: Array(wrong.utf8))).findings.map(\.rule) == [.keyUnknown])
  }

  @Test(
    arguments: [
      (
        #"{"sla": "2.0"}"#, "value-invalid 1:9", "this build cannot read this version of the format"
      ),
      (#"{"sla": "1"}"#, "value-invalid 1:9", "this build cannot read this version of the format"),
      (
        #"{"sla": "1.00"}"#, "value-invalid 1:9",
        "this build cannot read this version of the format"
      ),
      (#"{"sla": 1.0}"#, "value-invalid 1:9", "this build cannot read this version of the format"),
      (#"{"id": "x"}"#, "key-missing 1:1", "this is no SLA definition: “sla” is missing"),
      ("[]", "value-invalid 1:1", "an SLA definition is a JSON object"),
      ("{\n  \"sla\": \"1.0\",\n}", "json-invalid 2:15", nil),
      ("", "json-invalid 1:1", "the file is empty"),
    ] as [(String, String, String?)])
  func noDefinition(_ text: String, _ place: String, _ message: String?) {
    let (policy, findings) = SLADefinition.read(SourceText(sla: Array(text.utf8)))
    #expect(policy == nil)
    #expect(findings.map { "\($0.rule) \($0.place.line):\($0.place.column)" } == [place])
    if let message { #expect(findings.map(\.message) == [message]) }
  }

  /// Nothing but the version: every key that is missing is named, and nothing else is judged by it.
  @Test func nothingButTheVersion() throws {
    let (policy, findings) = SLADefinition.read(SourceText(sla: Array(#"{"sla": "1.0"}"#.utf8)))
    #expect(findings.count == 11)
    #expect(findings.allSatisfy { $0.rule == .keyMissing })
    #expect(
      try #require(policy).unreadKinds == [
        .policy, .calendar, .severities, .plans, .channel, .targets,
      ])
  }

  /// What refers to something that could not be read is not judged.
  @Test(
    arguments: [
      (#""id": "P2","#, #""id": 2,"#, [.severities]), (#""office","#, #""office", "x": 1,"#, []),
      (#""covers""#, #""cover""#, []), (#""18:30""#, #""16:00""#, [.calendar]),
      (#""type": "email""#, #""type": "web""#, [.channel]),
    ] as [(String, String, Set<Kind>)]) func unread(
      _ old: String, _ new: String, _ kinds: Set<Kind>
    )
  {
    let changed = text.replacing(old, with: new, maxReplacements: 1)
    let (policy, findings) = SLADefinition.read(SourceText(sla: Array(changed.utf8)))
    #expect(findings.count == 1)
    #expect(policy?.unreadKinds == kinds)
  }
}
