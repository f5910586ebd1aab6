/// Collects faults up to a bound, beyond which it only says that there are more.
struct FaultList {
  private(set) var faults: [TemplateFault] = []

  var isFull: Bool { faults.count > Limits.faults }

  /// In the order of the places, within each template.
  var sorted: [TemplateFault] {
    faults.sorted { ($0.template, $0.line, $0.column) < ($1.template, $1.line, $1.column) }
  }

  mutating func append(_ fault: TemplateFault) {
    if faults.count < Limits.faults {
      faults.append(fault)
    } else if faults.count == Limits.faults {
      faults.append(
        TemplateFault(
          template: fault.template, line: fault.line, column: fault.column,
          message: "there are more than \(Limits.faults) faults: the others are not listed"))
    }
  }
}
