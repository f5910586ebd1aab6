import PledgeDiff
import PledgeJSON
import PledgeModel
import PledgeSLA
import PledgeTime
import Testing

/// What becomes of deadlines, held against deadlines counted one by one.
@Suite struct VerdictTests {
  /// Old and new cells of P2's first response, and what the new calendar is.
  struct Case: CustomTestStringConvertible {
    var old: String
    var new: String
    var readings = "received: next-business-day, due: close"
    var clocks = ("desk", "desk")
    var hours = "09:00-18:00"
    var zone = "Europe/Madrid"
    var effect: Effect
    var testDescription: String { "\(old) -> \(new) on \(hours) \(zone) \(readings)" }
  }

  static let cases = [
    Case(old: "8 business hours", new: "24 hours", clocks: ("desk", "always"), effect: .mixed),
    Case(old: "8 business hours", new: "8 business hours", hours: "09:00-15:00", effect: .weaker),
    Case(
      old: "Next business day", new: "Next business day",
      readings: "received: as-received, due: close", hours: "09:00-15:00", effect: .stronger),
    Case(old: "Next business day", new: "Next business day", hours: "09:00-15:00", effect: .mixed),
    Case(
      old: "8 business hours", new: "8 business hours", zone: "Europe/Lisbon", effect: .mixed),
    Case(
      old: "8 business hours", new: "8 business hours", zone: "Europe/Paris", effect: .wording),
    Case(old: "9 business hours", new: "1 business day", effect: .weaker),
    Case(
      old: "1 business day", new: "2 business days",
      readings: "received: as-received, due: same-time", effect: .weaker),
    Case(old: "2 hours", new: "60 minutes", clocks: ("always", "always"), effect: .stronger),
  ]

  @Test(arguments: cases) func isAsCountedReceiptByReceipt(_ example: Case) throws {
    let (old, new) = (try side(example, isNew: false), try side(example, isNew: true))
    let diff = Diff(from: old, to: new)
    let (before, after) = (try function(old), try function(new))
    var (later, sooner, answered) = (0, 0, 0)
    let start = try #require(CivilDate(iso: "2026-01-01")).daysSince1970
    // A prime step visits every minute of the day and both sides of every edge in time.
    for received in stride(from: Int64(start) * 86_400, to: Int64(start + 364) * 86_400, by: 499) {
      guard let first = before.deadline(received: received).instant,
        let second = after.deadline(received: received).instant
      else { continue }
      answered += 1
      if second > first { later += 1 }
      if second < first { sooner += 1 }
    }
    let counted: Effect =
      later > 0 ? (sooner > 0 ? .mixed : .weaker) : sooner > 0 ? .stronger : .wording
    #expect(counted == example.effect)
    let name = "P2 First response"
    let evidence = diff.changes.lazy.compactMap { change -> (Effect, Evidence?)? in
      if change.pointer == "targets/P2.initialResponse" { return (change.effect, change.evidence) }
      return change.parts.first { $0.subject == name }.map { ($0.effect, $0.evidence) }
    }.first
    #expect(evidence?.0 ?? .wording == example.effect)
    guard let comparison = evidence?.1?.comparison else { return }
    #expect(abs(comparison.laterShare - Double(later) / Double(answered)) < 0.002)
    #expect(abs(comparison.soonerShare - Double(sooner) / Double(answered)) < 0.002)
    for witness in [comparison.latest, comparison.soonest].compactMap(\.self) {
      #expect(before.deadline(received: witness.received).instant == witness.second)
      #expect(after.deadline(received: witness.received).instant == witness.first)
    }
  }

  /// When the calendar that is narrowed makes one promise stronger and another weaker, each part is said.
  @Test func partsOfAMixedChangeAreSaid() throws {
    let example = Self.cases[2]
    let diff = try Diff(
      from: side(example, isNew: false), to: side(example, isNew: true))
    let change = try #require(diff.changes.first { $0.kind == "hours-narrowed" })
    #expect(change.effect == .mixed)
    let parts = Dictionary(
      uniqueKeysWithValues: change.parts.map { ($0.subject, $0.effect) })
    #expect(parts["opening hours"] == .weaker)
    #expect(parts["P2 First response"] == .stronger)
  }

  /// A policy is no other than its own definition.
  @Test(arguments: [false, true]) func aDefinitionIsThePolicy(isMirrored: Bool) throws {
    let content = try PolicyEdit.side(PolicyEdit.base())
    let json = SLADefinition.json(of: content.policy, zones: content.zones.zones).text()
    let read = SLADefinition.readAll(SourceText(path: "sla.json", bytes: json))
    let definition = Side(try #require(read.policy), zones: content.zones, hasPages: false)
    let diff =
      isMirrored
      ? Diff(from: definition, to: content) : Diff(from: content, to: definition)
    #expect(
      diff.changes.map { "\($0.kind) \($0.pointer) \($0.before ?? "") \($0.after ?? "")" } == [])
    #expect(diff.notCompared.count == 1)
  }

  private func side(_ example: Case, isNew: Bool) throws -> Side {
    var files = try PolicyEdit.base()
    let clock = isNew ? example.clocks.1 : example.clocks.0
    files["response-times.md"] = """
      ---
      kind: targets
      title: Response times
      columns: { First response: initialResponse }
      clock: { P2: \(clock), default: always }
      readings: { day: business, \(example.readings) }
      ---
      | Severity | First response |
      |---|---|
      | P1 | 1 hour |
      | P2 | \(isNew ? example.new : example.old) |
      | P3 | 999 hours |
      """
    if isNew {
      files["calendars/desk.json"]?.replace("09:00-18:00", with: example.hours)
      files["calendars/desk.json"]?.replace("Europe/Madrid", with: example.zone)
    }
    return try PolicyEdit.side(files, allowing: ["target-stage-order", "target-order"])
  }

  private func function(_ side: Side) throws -> DeadlineFunction {
    let target = try #require(side.policy.targets.first { $0.severity == "P2" })
    guard case .promise(let promise) = target.value else { throw CancellationError() }
    return try #require(
      PolicyDeadlines(side.policy, zones: side.zones.zones).function(of: promise))
  }
}
