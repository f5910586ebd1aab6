import PledgeJSON
import PledgeModel
import PledgeSLA
import PledgeTime
import Testing

/// What a policy is after it went through a definition.
@Suite struct ReadPolicyTests {
  let written = Fixture.full
  let bytes: [UInt8]
  let policy: Policy
  let zones: [Zone]

  init() throws {
    bytes = SLADefinition.json(of: written, zones: Fixture.zones).text()
    let read = SLADefinition.readAll(SourceText(sla: bytes))
    policy = try #require(read.policy)
    zones = read.zones
  }

  @Test func identity() {
    #expect(texts(policy.identity.name) == ["en ACME Support", "es Soporte de ACME"])
    #expect(policy.identity.version == "1.10")
    #expect(policy.identity.effectiveDate?.value == Fixture.date(2026, 1, 1))
    #expect(policy.identity.provider?.legalName == "ACME, S. L.")
    #expect(policy.identity.notice?.days == 30)
    #expect(policy.languages == ["en", "es"])
    #expect(policy.timeZone?.value == "Europe/Madrid")
  }

  @Test func calendars() {
    #expect(policy.calendars.map(\.id) == ["office", "night", "local"])
    #expect(policy.calendars.map(\.isInCustomerZone) == [false, false, true])
    #expect(policy.customerZones.map(\.value) == ["America/New_York", "Asia/Tokyo"])
    #expect(
      policy.customerZones.map { text(at: $0.place) } == [#""America/New_York""#, #""Asia/Tokyo""#])
    for (read, original) in zip(policy.calendars, written.calendars) {
      #expect(read.weeklyHours == original.weeklyHours)
      #expect(read.covers == original.covers)
      #expect(read.timeZone.value == original.timeZone.value)
      #expect(read.specialDates.map(\.date) == original.specialDates.map(\.date))
      #expect(read.specialDates.map(\.meaning) == original.specialDates.map(\.meaning))
      #expect(read.specialDates.map(\.hours) == original.specialDates.map(\.hours))
    }
  }

  @Test func prose() {
    #expect(
      policy.severities[0].definition["en"]?.plainText == "Nothing “works”.\n\nAnswered in 1 hour.")
    // The bullet list is told as entitlements.
    #expect(policy.plans[0].scope["en"]?.plainText == "calendar: Critical & more\n\nThe end.")
    #expect(policy.plans[0].entitlements["es"] == ["Todo", "Ya"])
    #expect(policy.plans.map(\.hasTargets) == [true, false])
  }

  @Test func channels() {
    #expect(policy.channels.map(\.id) == ["phone", "mail", "portal"])
    #expect(
      policy.channels.map(\.contact) == [
        .telephone("+34 900 000 000"), .email("support@acme.example"),
        .web("https://help.acme.example/"),
      ])
    #expect(policy.channels.map { $0.hours?.value } == [.always, .calendar("office"), nil])
    #expect(policy.channels.map { $0.plans?.map(\.value) } == [nil, ["gold"], []])
    #expect(policy.channels[1].have["es"] == ["Su número de licencia"])
  }

  @Test func metrics() {
    #expect(policy.metrics.map(\.id) == ["initialResponse", "update"])
    #expect(policy.metrics.map(\.recurring) == [false, true])
    #expect(policy.metrics[1].starts == "previous-update")
    #expect(policy.metrics[1].name["en"]?.isEmpty == false)
  }

  /// Stages are in the order they are numbered in, wherever they stand.
  @Test func metricOrder() {
    let swapped = String(decoding: bytes, as: UTF8.self).replacing(
      #""order": 1,"#, with: #""order": 3,"#)
    let read = SLADefinition.read(SourceText(sla: Array(swapped.utf8)))
    #expect(read.findings == [])
    #expect(read.policy?.metrics.map(\.id) == ["update", "initialResponse"])
  }

  /// In the order of plans, severities and metrics; what is blank or open is not there.
  @Test func targets() {
    let told = policy.targets.map { target -> String in
      let name = "\(target.plan ?? "-") \(target.subject)"
      switch target.value {
      case .promise(let promise):
        return
          "\(name): \(promise.written), \(promise.term.map { "\($0)" } ?? "open") on \(promise.clock?.value.name ?? "?")"
      case .none(let absence): return "\(name): \(absence.written), \(absence.reason["es"] ?? "?")"
      case .blank, .unread: return "\(name): ?"
      }
    }
    #expect(
      told == [
        "gold P1.initialResponse: 1 hour, seconds(3600) on always",
        "gold P1.gold: Every 2 hours, seconds(7200) on night",
        "gold P2.initialResponse: Next Business Day, \(Term.businessDays(1, received: .nextBusinessDay, due: .close)) on office",
        "gold P2.update: 2-3 Days, \(Term.businessDays(3, received: .nextBusinessDay, due: .close)) on office",
        "gold P3.initialResponse: Within 1 week, civilDays(7) on always",
        "gold P3.update: N/A, A petición.",
      ])
    for target in policy.targets {
      let original = written.targets.first {
        $0.severity == target.severity && $0.metric == target.metric
      }
      #expect(target.value.term == original?.value.term)
    }
  }

  /// What refers to others stands in tables, with its place in the file.
  @Test func tables() {
    #expect(policy.targetTables.map { $0.plans?.map(\.value) } == [["gold"]])
    let table = policy.targetTables[0]
    #expect(table.columns.map(\.id) == ["initialResponse", "update"])
    #expect(table.rows.map { text(at: $0.severity.place) } == [#""P1""#, #""P2""#, #""P3""#])
    #expect(table.rows.flatMap(\.cells).map(\.place) == policy.targets.map(\.place))
    #expect(table.clocks.map { text(at: $0.place) } == [#""always""#, #""night""#, #""office""#])
  }

  /// A target that a row and a column of the others promise is blank, as an empty cell of a table is.
  @Test func blanks() throws {
    let whole = String(decoding: bytes, as: UTF8.self)
    let start = try #require(
      whole.firstRange(of: "      \"plan\": \"gold\",\n      \"severity\": \"P2\""))
    let end = try #require(whole[start.upperBound...].firstRange(of: "      \"plan\""))
    let less = whole[..<start.lowerBound] + whole[end.lowerBound...]
    let read = SLADefinition.read(SourceText(sla: Array(less.utf8)))
    #expect(read.findings == [])
    let blanks = try #require(read.policy).targets.filter {
      if case .blank = $0.value { true } else { false }
    }
    #expect(blanks.map(\.subject) == ["P2.initialResponse"])
  }

  @Test func places() {
    #expect(policy.severities.map { text(at: $0.place) } == [#""P1""#, #""P2""#, #""P3""#])
    #expect(
      policy.targets.map { text(at: $0.place) } == [
        #""PT1H""#, #""PT2H""#, #""P1D""#, #""P3D""#, #""P7D""#, #""not-applicable""#,
      ])
    #expect(text(at: policy.calendars[1].timeZone.place) == #""America/New_York""#)
    #expect(
      policy.identity.name.versions.map { text(at: $0.place ?? Fixture.place("")) } == [
        #""ACME Support""#, #""Soporte de ACME""#,
      ])
  }

  /// An acceptance of a cell accepts the same finding on the definition.
  @Test func acceptances() {
    #expect(
      policy.acceptances.map(\.at) == ["sla.json#P3.initialResponse", "sla.json", "sla.json#top"])
    #expect(
      policy.additions.map(\.path) == [
        "policy.json#version", "calendars/office.json#hours", "response-times.md#readings.day",
      ])
    #expect(
      policy.additions.map { texts($0.reason) }.last == ["en It says “days”.", "es Dice «días»."])
  }

  /// Only what lies between the day before the effective date and the day after the coverage.
  @Test func transitions() {
    #expect(zones.map(\.name) == ["America/New_York", "Asia/Tokyo", "Europe/Madrid"])
    #expect(
      zones[2].transitions(from: .min, to: .max).map(\.at) == [
        1_774_746_000, 1_792_890_000, 1_806_195_600, 1_824_944_400,
      ])
    for instant in stride(from: Int64(1_767_139_200), to: 1_830_294_000, by: 3600) {
      #expect(zones[2].offset(at: instant) == Fixture.madrid.offset(at: instant))
      #expect(zones[0].offset(at: instant) == Fixture.newYork.offset(at: instant))
    }
  }

  private func texts(_ texts: Localized<String>) -> [String] {
    texts.versions.map { "\($0.language) \($0.value)" }
  }

  private func text(at place: Place) -> String {
    let source = SourceText(sla: bytes)
    let start = source.offset(ofLine: place.line) + place.column - 1
    let end = source.offset(ofLine: place.endLine) + place.endColumn - 1
    return String(decoding: bytes[start..<end], as: UTF8.self)
  }
}

extension Target.Value {
  fileprivate var term: Term? {
    if case .promise(let promise) = self { promise.term } else { nil }
  }
}
