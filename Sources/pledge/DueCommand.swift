import ArgumentParser
import PledgeCompiler
import PledgeModel
import PledgeReport
import PledgeTime

struct DueCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "due", abstract: "Say when a ticket's promises fall due, and why.",
    discussion: """
      Times are given as 2026-12-04 17:00, with an offset as 2026-12-04T17:00:00+01:00, or as Unix seconds.
      Without an offset they are read in --zone, or else in the policy's own zone.
      """)

  @Argument(help: "The severities, such as P3.")
  var severities: [String] = []

  @Option(help: ArgumentHelp("When the ticket was received (default: now).", valueName: "time"))
  var received: String?

  @Option(help: ArgumentHelp("The plan (default: every plan).", valueName: "id"))
  var plan: String?

  @Option(help: ArgumentHelp("The metric (default: every metric).", valueName: "id"))
  var metric: String?

  @Option(help: ArgumentHelp("The zone in which times are read and shown too.", valueName: "zone"))
  var zone: String?

  @Option(help: ArgumentHelp("Where the customer is, for hours there.", valueName: "zone"))
  var customerZone: String?

  @Option(help: "The folder that holds the policy, or an sla.json alone.")
  var policy = "content"

  @Flag(help: "Answer as JSON.")
  var json = false

  @Option(
    help: ArgumentHelp(
      "Answer a CSV file of tickets with the columns id, plan, severity, received (- reads standard input).",
      valueName: "file"))
  var fromCsv: String?

  func validate() throws {
    guard severities.isEmpty == (fromCsv != nil) else {
      throw ValidationError(
        fromCsv == nil
          ? "which severity? `pledge due P1`, or --from-csv FILE"
          : "--from-csv takes the severities from its file")
    }
    if fromCsv != nil, received != nil || plan != nil || json {
      throw ValidationError("--from-csv takes plan and time from its file, and answers as CSV")
    }
  }

  func run() throws {
    guard let source = try PolicySource.read(policy, stream: .errors) else {
      throw ExitCode.unreadable
    }
    let faults = source.draft.faultsOfDeadlines(zones: source.zones, on: source.effectiveDate)
    guard faults.isEmpty else {
      source.print(faults, to: .errors)
      throw ExitCode.unreadable
    }
    let customer = try customerZone.map(Self.zone)
    let caller = try zone.map(Self.zone)
    let policy = source.draft.policy
    let deadlines = PolicyDeadlines(policy, zones: source.zones.zones, customerZone: customer)
    guard let utc = Zone.utc else { return }
    let reading = caller ?? deadlines.zone
    try known(metric, among: policy.metrics.map(\.id), "metric")
    if let fromCsv {
      let table = TicketTable(policy, deadlines, metric: metric, readingTimesIn: reading)
      let bytes = try fromCsv == "-" ? FileSystem.readInput() : FileSystem.read(fromCsv) ?? []
      guard let answer = table.answer(bytes) else {
        throw ValidationError(
          "\(fromCsv) has no columns severity and received in its first line: id,plan,severity,received"
        )
      }
      Terminal.write(answer.bytes)
      if answer.hasFaults { throw ExitCode.findings }
      return
    }
    try known(plan, among: policy.plans.map(\.id), "plan")
    for severity in severities {
      try known(severity, among: policy.severities.map(\.id), "severity")
    }
    let (instant, notes) = try moment(in: reading)
    let answers = severities.flatMap {
      policy.answers(
        severity: $0, plan: plan, metric: metric, received: instant, deadlines: deadlines)
    }
    guard !answers.isEmpty else {
      throw ValidationError("the policy has no such target: it promises nothing of this kind")
    }
    let zones = [deadlines.zone, caller ?? Timezones.system, utc].compactMap(\.self)
    let report = DueReport(
      policy, answers: answers, received: instant, zones: zones, notes: notes)
    if json { Terminal.write(report.jsonText) } else { Terminal.print(report.text) }
    if report.isIncomplete { throw ExitCode.findings }
  }

  /// The instant of receipt, and what was understood of it that is not plain to see.
  private func moment(in zone: Zone?) throws -> (Int64, [String]) {
    guard let received else { return (.now, []) }
    do {
      let timestamp = try Timestamp(received)
      if let instant = timestamp.instant { return (instant, []) }
      guard let zone else {
        throw ValidationError(
          "--received: “\(received)” can be any moment, since the policy names no time zone: say which with --zone, or write an offset such as +01:00"
        )
      }
      let (instant, clocks) = timestamp.reading(in: zone)
      switch clocks {
      case .usual: return (instant, [])
      case .skipped:
        return (
          instant,
          [
            "the clocks of \(zone.name) skip \(received); it is taken as the end of the gap, \(zone.text(at: instant))"
          ]
        )
      case .repeated:
        return (
          instant,
          [
            "the clocks of \(zone.name) show \(received) twice; it is taken as the first time, \(zone.iso8601(at: instant))"
          ]
        )
      }
    } catch let fault as Timestamp.Fault {
      throw ValidationError("--received: \(fault.message(of: received))")
    }
  }

  private static func zone(_ name: String) throws -> Zone {
    let data = try Timezones.load([name])
    guard let zone = data[name] else {
      let near = nearest(to: name, among: data.allNames).map { "did you mean “\($0)”?" }
      throw ValidationError(
        "there is no time zone “\(name)”; \(near ?? "use a name such as Europe/Madrid")")
    }
    return zone
  }

  private func known(_ name: String?, among known: [String], _ noun: String) throws {
    guard let name, !known.contains(name) else { return }
    throw ValidationError(
      "the policy has no \(noun) “\(name)”"
        + (hint(for: name, among: known).map { "; \($0)" } ?? ""))
  }
}

extension Timestamp.Fault {
  /// What is wrong with a time, for the one who wrote it.
  func message(of text: String) -> String {
    switch self {
    case .unreadable:
      "“\(text)” is no time; write 2026-12-04 17:00, 2026-12-04T17:00:00+01:00 or Unix seconds"
    case .noSuchDate(let year, let month, let day):
      "“\(text)” does not exist: there is no day \(day) in month \(month) of \(year)"
    case .noSuchTime: "“\(text)” does not exist: hours run to 23, minutes and seconds to 59"
    case .dateOrSeconds:
      "“\(text)” may be a date or Unix seconds; write 2026-12-04 17:00 or 2026-12-04T17:00:00+01:00"
    }
  }
}
