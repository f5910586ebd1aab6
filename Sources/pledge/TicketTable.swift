import PledgeModel
import PledgeTime

/// Answers a table of tickets, millions of them: CSV in, CSV out, byte by byte.
///
/// Every line gets an answer: a deadline in UTC for each metric, and a note where there is none.
struct TicketTable {
  private let plans: [[UInt8]]
  private let severities: [[UInt8]]
  private let metrics: [String]
  /// By plan, severity and metric; a policy without plans has one plan without a name.
  private let cells: [Cell]
  private let zone: Zone

  private enum Cell {
    case function(DeadlineFunction)
    case none(String)
  }

  init(
    _ policy: Policy, _ deadlines: PolicyDeadlines, metric: String?, readingTimesIn zone: Zone
  ) {
    self.zone = zone
    let plans = policy.plans.map { Optional($0.id) }
    let all = plans.isEmpty ? [nil] : plans
    self.plans = all.map { Array(($0 ?? "").utf8) }
    severities = policy.severities.map { Array($0.id.utf8) }
    let named = Set(policy.targets.map(\.metric))
    let metrics = policy.metrics.map(\.id).filter {
      named.contains($0) && (metric == nil || $0 == metric)
    }
    self.metrics = metrics
    cells = all.flatMap { plan in
      policy.severities.flatMap { severity in
        metrics.map { metric in
          let target = policy.targets.first {
            $0.plan == plan && $0.severity == severity.id && $0.metric == metric
          }
          return Self.cell(target, policy, deadlines)
        }
      }
    }
  }

  private static func cell(
    _ target: Target?, _ policy: Policy, _ deadlines: PolicyDeadlines
  ) -> Cell {
    guard case .promise(let promise) = target?.value else { return .none("nothing promised") }
    if let function = deadlines.function(of: promise) { return .function(function) }
    return .none(policy.needsCustomerZone(promise) ? "customer zone missing" : "left open")
  }

  /// Nil where the first line does not name the columns.
  func answer(_ bytes: [UInt8]) -> (bytes: [UInt8], hasFaults: Bool)? {
    var lines = CSVLines(bytes)
    guard let header = lines.next() else { return nil }
    let names = header.fields.map { String(decoding: lines.value($0), as: UTF8.self) }
    guard let severity = names.firstIndex(of: "severity"),
      let received = names.firstIndex(of: "received")
    else { return nil }
    let plan = names.firstIndex(of: "plan")
    var output: [UInt8] = []
    output.reserveCapacity(bytes.count * 3)
    output += bytes[header.line]
    for metric in metrics { output += Array(",\(metric)".utf8) }
    output += Array(",note\n".utf8)
    var hasFaults = false
    while let line = lines.next() {
      output += bytes[line.line]
      let field = { (column: Int?) -> ArraySlice<UInt8> in
        guard let column, column < line.fields.count else { return [] }
        return lines.value(line.fields[column])
      }
      // What a short line lacks is empty.
      for _ in line.fields.count..<max(line.fields.count, names.count) {
        output.append(UInt8(ascii: ","))
      }
      let note = add(
        plan: field(plan), severity: field(severity), received: field(received), to: &output)
      output.append(UInt8(ascii: ","))
      if let note {
        hasFaults = true
        output += Array("\"\(note)\"".utf8)
      }
      output.append(UInt8(ascii: "\n"))
    }
    return (output, hasFaults)
  }

  /// Adds a field for each metric, and says what is wrong, if something is.
  private func add(
    plan: ArraySlice<UInt8>, severity: ArraySlice<UInt8>, received: ArraySlice<UInt8>,
    to output: inout [UInt8]
  ) -> String? {
    func commas() { for _ in metrics { output.append(UInt8(ascii: ",")) } }
    guard let row = severities.firstIndex(where: { $0.elementsEqual(severity) }) else {
      commas()
      return "no such severity"
    }
    guard let column = plans.firstIndex(where: { $0.elementsEqual(plan) }) ?? onlyPlan(plan) else {
      commas()
      return plan.isEmpty ? "no plan" : "no such plan"
    }
    let instant: Int64
    do {
      instant = try Timestamp(Array(received), in: 0..<received.count).instant(in: zone)
    } catch {
      commas()
      return error == .unreadable ? "no time of receipt" : "no such time of receipt"
    }
    var note: String?
    let first = (column * severities.count + row) * metrics.count
    for cell in cells[first..<first + metrics.count] {
      output.append(UInt8(ascii: ","))
      switch cell {
      case .function(let function):
        switch function.deadline(received: instant) {
        case .due(let due): Self.append(due, to: &output)
        case .notCovered(let date): note = "not covered: \(date)"
        case .never: note = "never"
        }
      case .none(let word): output += Array(word.utf8)
      }
    }
    return note
  }

  private func onlyPlan(_ plan: ArraySlice<UInt8>) -> Int? {
    plan.isEmpty && plans.count == 1 ? 0 : nil
  }

  /// An instant as `2026-12-09T17:00:00Z`.
  private static func append(_ instant: Int64, to output: inout [UInt8]) {
    let days = Int(instant >= 0 ? instant : instant - 86_399) / 86_400
    let seconds = Int(instant) - days * 86_400
    guard let (year, month, day) = CivilDate(daysSince1970: days)?.components else { return }
    func append(_ number: Int) {
      output.append(0x30 + UInt8(number / 10 % 10))
      output.append(0x30 + UInt8(number % 10))
    }
    append(year / 100)
    append(year % 100)
    output.append(UInt8(ascii: "-"))
    append(month)
    output.append(UInt8(ascii: "-"))
    append(day)
    output.append(UInt8(ascii: "T"))
    append(seconds / 3600)
    output.append(UInt8(ascii: ":"))
    append(seconds / 60 % 60)
    output.append(UInt8(ascii: ":"))
    append(seconds % 60)
    output.append(UInt8(ascii: "Z"))
  }
}
