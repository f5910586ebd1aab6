import PledgeJSON
import PledgeModel
import PledgeSLA
import Testing

/// One slip in a definition: what is found, and where.
struct Slip: Sendable, CustomTestStringConvertible {
  var name: String
  /// The first place in the golden after `after` where this stands…
  var old: String
  /// …becomes this.
  var new: String
  var after = ""
  var rule: RuleID
  /// The text at which the finding starts; a bracket is the last one before the change.
  var at: String
  var message: String
  var hint: String?
  var subject: String
  /// How many findings there are in all.
  var count = 1
  /// Whether the schema alone can tell.
  var isSchemaFault = true

  var testDescription: String { name }

  /// The changed file, and where the finding should start.
  func apply(to text: String) -> (bytes: [UInt8], line: Int, column: Int)? {
    guard let start = after.isEmpty ? text.startIndex : text.firstRange(of: after)?.upperBound,
      let range = text[start...].firstRange(of: old)
    else { return nil }
    let before = text[..<range.lowerBound] + new
    let changed = before + text[range.upperBound...]
    // The place is looked for in what replaced the old text first, then anywhere from the anchor on.
    let from = changed.index(
      changed.startIndex, offsetBy: text.distance(from: text.startIndex, to: range.lowerBound))
    let bracket = changed[..<from].ranges(of: at).last
    guard
      let found = at.count == 1
        ? bracket : changed[from...].firstRange(of: at) ?? changed[start...].firstRange(of: at)
    else { return nil }
    let lines = changed[..<found.lowerBound].split(
      separator: "\n", omittingEmptySubsequences: false)
    return (Array(changed.utf8), lines.count, (lines.last?.utf8.count ?? 0) + 1)
  }
}

@Suite struct DefinitionFaultTests {
  static let slips: [Slip] = [
    Slip(
      name: "unknown key", old: #""timeZone""#, new: #""timezone": "Europe/Madrid", "timeZone""#,
      rule: .keyUnknown,
      at: #""timezone""#, message: "unknown key “timezone”", hint: "did you mean “timeZone”?",
      subject: "/timezone"),
    Slip(
      name: "unknown key inside", old: #""hasTargets""#, new: #""hastargets": 1, "hasTargets""#,
      rule: .keyUnknown,
      at: #""hastargets""#, message: "unknown key “hastargets”", hint: "did you mean “hasTargets”?",
      subject: "/plans/0/hastargets"),
    Slip(
      name: "missing key", old: #""id": "acme-support","#, new: "", rule: .keyMissing, at: "{",
      message: "“id” is missing", subject: ""),
    Slip(
      name: "missing key inside", old: #""severity": "P1","#, new: "", after: #""targets""#,
      rule: .keyMissing, at: "{",
      message: "“severity” is missing", subject: "/targets/0"),
    Slip(
      name: "wrong type", old: #""days": 30"#, new: #""days": "30""#, rule: .valueInvalid,
      at: #""30""#,
      message: "“days” should be a whole number, not text", subject: "/notice/days"),
    Slip(
      name: "a text without languages",
      old: "{\n    \"en\": \"How we help\",\n    \"es\": \"Cómo ayudamos\"\n  }",
      new: #""How we help""#, rule: .valueInvalid, at: #""How we help""#,
      message: "“description” should be an object, not text", subject: "/description"),
    Slip(
      name: "no such day", old: "2027-01-06", new: "2027-02-29", rule: .valueInvalid,
      at: #""2027-02-29""#,
      message: "“date” should be a date that exists, such as 2026-01-31",
      subject: "/calendars/0/holidays/1/date"),
    Slip(
      name: "no such time", old: #""18:30""#, new: #""18:60""#, rule: .valueInvalid,
      at: #""18:60""#,
      message: "“closes” should be a time such as 18:00, or 24:00",
      subject: "/calendars/0/hours/monday/1/closes"),
    Slip(
      name: "no such duration", old: "PT2H", new: "2h", rule: .valueInvalid, at: #""2h""#,
      message: "“within” should be a duration such as PT4H, PT1H30M or P2D",
      subject: "/targets/1/within"),
    Slip(
      name: "no such word", old: #""next-business-day""#, new: #""next-busines-day""#,
      rule: .valueInvalid,
      at: #""next-busines-day""#, message: "“received” cannot be “next-busines-day”",
      hint: "did you mean “next-business-day”?", subject: "/targets/2/readings/received"),
    Slip(
      name: "another convention", old: "closed-open", new: "closed", rule: .valueInvalid,
      at: #""closed""#,
      message: "“interval” cannot be “closed”", hint: "known here: “closed-open”",
      subject: "/conventions/interval"),
    Slip(
      name: "neither duration nor none", old: #""within": "PT1H","#, new: "", after: #""targets""#,
      rule: .keyMissing,
      at: "{", message: "one of “within”, “none” is missing", subject: "/targets/0"),
    Slip(
      name: "both duration and none", old: #""clock": "night","#,
      new: #""clock": "night", "none": "best-effort","#,
      rule: .valueInvalid, at: #""none""#, message: "“none” cannot stand beside “within”",
      hint: "give exactly one of “within”, “none”", subject: "/targets/1/none"),
    Slip(
      name: "no clock", old: #""clock": "night","#, new: "", rule: .keyMissing,
      at: #""within": "PT2H""#,
      message: "“within” needs “clock” beside it", subject: "/targets/1/within"),
    Slip(
      name: "the contact of another type", old: #""type": "email""#, new: #""type": "telephone""#,
      rule: .valueInvalid,
      at: #""address""#, message: "“address” belongs to “type”: “email”, and this is “telephone”",
      subject: "/channels/1/address"),
    Slip(
      name: "two calendars of one id", old: #""id": "night""#, new: #""id": "office""#,
      rule: .idDuplicate, at: #""office""#,
      message: "there are two calendars “office”", subject: "/calendars/1", isSchemaFault: false),
    Slip(
      name: "an interval of no length", old: #""18:30""#, new: #""16:00""#, rule: .valueInvalid,
      at: #""16:00""#,
      message: "this opens and closes at the same time", hint: "a whole day is 00:00 to 24:00",
      subject: "/calendars/0/hours/monday/1/closes", isSchemaFault: false),
    Slip(
      name: "intervals that overlap", old: #""16:00""#, new: #""13:59""#, rule: .valueInvalid,
      at: "[",
      message: "13:59-18:30 overlaps 09:00-14:00", subject: "/calendars/0/hours/monday",
      isSchemaFault: false),
    Slip(
      name: "a coverage of nothing", old: "2027-12-31", new: "2025-12-31", rule: .valueInvalid,
      at: #""2025-12-31""#, message: "this covers nothing: 2025-12-31 is before 2026-01-01",
      subject: "/calendars/0/covers/to", isSchemaFault: false),
    Slip(
      name: "a date twice", old: #""2026-12-24""#, new: #""2026-01-06""#, rule: .idDuplicate,
      at: #""2026-01-06""#,
      message: "2026-01-06 stands twice in this calendar", subject: "/calendars/0",
      isSchemaFault: false),
    Slip(
      name: "a metric nobody declares", old: #""metric": "update""#, new: #""metric": "updates""#,
      rule: .metricUndefined, at: #""updates""#, message: "there is no metric “updates”",
      hint: "did you mean “update”?", subject: "/targets/1/metric", isSchemaFault: false),
    Slip(
      name: "a target twice", old: #""metric": "update""#, new: #""metric": "initialResponse""#,
      rule: .targetDuplicate, at: #""PT2H""#, message: "initialResponse of P1 is promised twice",
      subject: "/targets/1", isSchemaFault: false),
    Slip(
      name: "words that say another duration", old: #""en": "1 hour""#, new: #""en": "2 hours""#,
      rule: .valueInvalid,
      at: #""2 hours""#, message: "“2 hours” is PT2H, and the target says “within” PT1H",
      subject: "/targets/0/phrase/en",
      isSchemaFault: false),
    Slip(
      name: "a duration that its words do not say", old: #""P3D""#, new: #""P4D""#,
      rule: .valueInvalid, at: #""2-3 Days""#,
      message: "“2-3 Days” is P2D to P3D, and the target says “atLeast” P2D and “within” P4D",
      subject: "/targets/3/phrase/en", count: 2, isSchemaFault: false),
    Slip(
      name: "words that promise nothing", old: #""en": "1 hour""#, new: #""en": "N/A""#,
      rule: .valueInvalid, at: #""N/A""#,
      message: "“N/A” promises nothing, and the target says “within” PT1H",
      subject: "/targets/0/phrase/en",
      isSchemaFault: false),
    Slip(
      name: "words that promise something", old: #""en": "N/A""#, new: #""en": "1 hour""#,
      rule: .valueInvalid,
      at: #""1 hour""#, message: "“1 hour” is not “not-applicable”, which the target says",
      subject: "/targets/5/phrase/en",
      isSchemaFault: false),
    Slip(
      name: "transitions in no order", old: "1774746000", new: "1992890000", rule: .valueInvalid,
      at: "{\n      \"name\": \"Europe/Madrid\"",
      message: "these transitions do not follow one another in time", subject: "/zones/2",
      isSchemaFault: false),
  ]

  let text = String(
    decoding: SLADefinition.json(of: Fixture.full, zones: Fixture.zones).text(), as: UTF8.self)

  @Test(arguments: slips) func slip(_ slip: Slip) throws {
    let changed = try #require(slip.apply(to: text))
    let (policy, findings) = SLADefinition.read(SourceText(sla: changed.bytes))
    // What a fault has made unreadable asks no further questions.
    for target in try #require(policy).targets {
      if case .promise(let promise) = target.value { #expect(promise.openQuestions == []) }
    }
    let mine = findings.filter { $0.subject == slip.subject }
    let finding = try #require(
      mine.first, "\(findings.map { "\($0.subject ?? "-"): \($0.message)" })")
    #expect(findings.count == slip.count)
    #expect(finding.message == slip.message)
    #expect(finding.rule == slip.rule)
    #expect(finding.hint == slip.hint)
    #expect("\(finding.place.line):\(finding.place.column)" == "\(changed.line):\(changed.column)")
  }

  @Test(.enabled(if: Outside.checker != nil, "check-jsonschema is absent"))
  func slipsAreRefusedByOthersToo() throws {
    var files: [String: [UInt8]] = [:]
    for (index, slip) in Self.slips.enumerated() { files["\(index)"] = slip.apply(to: text)?.bytes }
    let refused = try Outside.refused(files, by: SLADefinition.schemaDocument().text())
    for (index, slip) in Self.slips.enumerated() {
      #expect(refused.contains("\(index)") == slip.isSchemaFault, "\(slip.name)")
    }
  }
}
