import PledgeModel
import PledgeTime

/// Answers a table of tickets, millions of them: CSV in, CSV out, byte by byte.
///
/// Every line gets an answer: a deadline in UTC for each metric, and a note where there is none or where its time
/// of receipt had to be interpreted.
struct TicketTable {
  private let plans: [[UInt8]]
  private let severities: [[UInt8]]
  private let metrics: [String]
  /// By plan, severity and metric; a policy without plans has one plan without a name.
  private let cells: [Cell]
  /// Nil where a time without an offset cannot be read.
  private let zone: Zone?

  private enum Cell {
    case function(DeadlineFunction)
    /// The policy promises nothing, and that is an answer.
    case nothing
    /// There is no answer, and why.
    case fault(String)
  }

  /// What is said of a line beside its deadlines.
  private struct Note {
    private(set) var text = ""
    /// Whether there is something of it that has no answer.
    private(set) var isFault = false

    mutating func add(_ text: String, isFault: Bool = true) {
      self.isFault = self.isFault || isFault
      // Every metric says the same of a moment that no calendar covers.
      guard !self.text.contains(text) else { return }
      self.text += self.text.isEmpty ? text : "; \(text)"
    }
  }

  init(
    _ policy: Policy, _ deadlines: PolicyDeadlines, metric: String?, readingTimesIn zone: Zone?
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
    guard let target else { return .nothing }
    return switch policy.ground(of: target, deadlines: deadlines) {
    case .promised(_, let function): .function(function)
    case .none: .nothing
    case .open: .fault("the policy leaves open when this is due")
    case .needsCustomerZone: .fault("customer zone missing: say which with --customer-zone")
    }
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
      // What closes the quote keeps it from swallowing the answer.
      if line.isOpen { output.append(UInt8(ascii: "\"")) }
      // What a short line lacks is empty.
      for _ in line.fields.count..<max(line.fields.count, names.count) {
        output.append(UInt8(ascii: ","))
      }
      var note = Note()
      if line.isOpen {
        note.add("quote not closed")
        addNothing(to: &output)
      } else {
        add(
          plan: field(plan), severity: field(severity), received: field(received), to: &output,
          &note)
      }
      output.append(UInt8(ascii: ","))
      if !note.text.isEmpty { output += Array("\"\(note.text)\"".utf8) }
      hasFaults = hasFaults || note.isFault
      output.append(UInt8(ascii: "\n"))
    }
    return (output, hasFaults)
  }

  /// Adds an empty field for each metric.
  private func addNothing(to output: inout [UInt8]) {
    for _ in metrics { output.append(UInt8(ascii: ",")) }
  }

  /// Adds a field for each metric, and notes what there is to say of them.
  private func add(
    plan: ArraySlice<UInt8>, severity: ArraySlice<UInt8>, received: ArraySlice<UInt8>,
    to output: inout [UInt8], _ note: inout Note
  ) {
    guard let row = severities.firstIndex(where: { $0.elementsEqual(severity) }) else {
      note.add("no such severity")
      return addNothing(to: &output)
    }
    guard let column = plans.firstIndex(where: { $0.elementsEqual(plan) }) ?? onlyPlan(plan) else {
      note.add(plan.isEmpty ? "no plan" : "no such plan")
      return addNothing(to: &output)
    }
    guard let instant = instant(received, &note) else { return addNothing(to: &output) }
    let first = (column * severities.count + row) * metrics.count
    for cell in cells[first..<first + metrics.count] {
      output.append(UInt8(ascii: ","))
      switch cell {
      case .function(let function):
        switch function.deadline(received: instant) {
        case .due(let due): Self.append(due, to: &output)
        case .notCovered(let date): note.add("not covered: \(date)")
        case .never: note.add("never")
        }
      case .nothing: output += Array("nothing promised".utf8)
      case .fault(let reason): note.add(reason)
      }
    }
  }

  /// The instant of receipt, and a note of what was understood of it that is not plain to see.
  private func instant(_ received: ArraySlice<UInt8>, _ note: inout Note) -> Int64? {
    do {
      let timestamp = try Timestamp(Array(received), in: 0..<received.count)
      if let instant = timestamp.instant { return instant }
      guard let zone else {
        note.add("time zone missing: say which with --zone")
        return nil
      }
      let (instant, clocks) = timestamp.reading(in: zone)
      switch clocks {
      case .usual: break
      case .skipped:
        note.add("clocks skip this time: taken as the end of the gap", isFault: false)
      case .repeated:
        note.add("clocks show this time twice: taken as the first", isFault: false)
      }
      return instant
    } catch {
      switch error {
      case .unreadable: note.add("no time of receipt")
      case .dateOrSeconds: note.add("a date or Unix seconds? write 2026-12-04 17:00")
      case .noSuchDate, .noSuchTime: note.add("no such time of receipt")
      }
      return nil
    }
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
