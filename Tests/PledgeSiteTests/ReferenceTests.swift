import PledgeModel
import Testing

@Suite struct ReferenceTests {
  @Test(arguments: [
    ("policy.name", "Sample & Co Support", "Soporte de Sample & Co"),
    ("policy.version", "1.2.0", "1.2.0"),
    ("policy.effectiveDate", "1 January 2026", "1 de enero de 2026"),
    ("provider.name", "Sample & Co", "Sample & Co"),
    ("severities.P1.name", "Critical", "Crítica"),
    ("plans.gold.name", "Gold", "Oro"),
    ("metrics.initialResponse.name", "First answer", "Primera respuesta"),
    ("metrics.workaround.name", "Workaround", "Solución provisional"),
    ("channels.telephone.number", "+34 (0) 637 825-553", "+34 (0) 637 825-553"),
    ("channels.email.address", "help+sla@example.com", "help+sla@example.com"),
    (
      "channels.portal.url", "https://example.com/portal?a=1&b=2",
      "https://example.com/portal?a=1&b=2"
    ),
    ("channels.email.name", "Email", "Correo"),
    ("calendars.madrid.name", "Madrid hours", "Horario de Madrid"),
    (
      "calendars.madrid.hours", "Monday to Friday, 09:00 to 18:00",
      "de lunes a viernes, de 09:00 a 18:00"
    ),
    ("targets.P1.initialResponse", "1 hour", "1 hora"),
    ("targets.gold.P1.caseAssignment", "2-3 Days", "2–3 días"),
    ("targets.P2.initialResponse", "Next Business Day", "siguiente día laborable"),
    ("targets.P2.caseAssignment", "N/A", "no aplica"),
  ]) func values(reference: String, english: String, spanish: String) throws {
    let policy = try samplePolicy()
    #expect(policy.value(of: reference, in: "en")?.text == english)
    #expect(policy.value(of: reference, in: "es")?.text == spanish)
    #expect(policy.knownReferences().contains(reference) || reference.contains("workaround"))
  }

  @Test(arguments: [
    "", ".", "policy", "policy.", ".name", "policy.nane", "policy.name.x", "provider.url",
    "severities.P9.name", "severities.P1", "channels.telephone.address", "channels.email.number",
    "calendars.rome.hours", "targets.P1", "targets.P1.resolution",
    "targets.free.P1.initialResponse",
    "targets.P9.initialResponse", "plans.gold.scope", "metrics.nothing.name", "targets",
  ]) func unknown(reference: String) throws {
    #expect(try samplePolicy().value(of: reference, in: "en") == nil)
  }

  @Test func everyKnownReferenceHasAValue() throws {
    let policy = try samplePolicy()
    let known = policy.knownReferences()
    #expect(known.count == Set(known).count && known.count > 15)
    for reference in known {
      for language in policy.languages {
        #expect(policy.value(of: reference, in: language)?.text.isEmpty == false, "\(reference)")
      }
    }
  }

  /// Where plans differ the plan must be named.
  @Test func plansThatDiffer() throws {
    var policy = try samplePolicy()
    var other = try #require(policy.targets.first { $0.severity == "P1" })
    other.plan = "free"
    guard case .promise(var promise) = other.value else { return }
    promise.written = "3 hours"
    other.value = .promise(promise)
    policy.targets.append(other)
    #expect(policy.value(of: "targets.P1.initialResponse", in: "en") == nil)
    #expect(policy.value(of: "targets.free.P1.initialResponse", in: "en")?.text == "3 hours")
    #expect(!policy.knownReferences().contains("targets.P1.initialResponse"))
  }
}
