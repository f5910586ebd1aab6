extension Renderer {
  /// Reports a fault of an instruction, once however often it is run.
  mutating func report(_ message: String, hint: String? = nil, at index: Int) {
    guard !faults.isFull, reported.instructions.insert(index).inserted else { return }
    let template = program.templates.last { $0.entry <= index }
    faults.append(
      TemplateFault(message, hint: hint, at: program.places[index], in: template?.name ?? ""))
  }

  /// Reports what the compiler found in a template that is used.
  mutating func reportFaults(of template: Int) {
    guard !program.templates[template].faults.isEmpty, reported.templates.insert(template).inserted
    else { return }
    for fault in program.templates[template].faults { faults.append(fault) }
  }

  /// Reports that no context has a name.
  mutating func reportUnknown(_ name: String, at index: Int) {
    // Asked first: looking for the name that was meant takes time, and the instruction may be run often.
    guard !faults.isFull, !reported.instructions.contains(index) else { return }
    let names = contexts.reversed().lazy.flatMap(\.fieldNames)
    report("no value is named “\(name)” here", hint: hint(name, names), at: index)
  }

  /// Reports that a value in a dotted name has no such part.
  mutating func reportUnknown(_ part: String, of value: Value, in name: Name, at index: Int) {
    guard !faults.isFull, !reported.instructions.contains(index) else { return }
    guard case .object = value else {
      return report("“\(name.spelling)” looks for “\(part)” in what is \(value.kind)", at: index)
    }
    report(
      "“\(name.spelling)” looks for “\(part)”, which is not there",
      hint: hint(part, value.fieldNames), at: index)
  }

  /// Which name was probably meant, or otherwise which ones there are.
  private func hint(_ name: String, _ names: some Sequence<String>) -> String {
    var seen: Set<String> = []
    let known = names.prefix(1000).filter { seen.insert($0).inserted }
    if let hint = Suggestion.hint(for: name, among: known) { return hint }
    guard !known.isEmpty else { return "there are no names here" }
    let listed = known.prefix(12).map { "“\($0)”" }.joined(separator: ", ")
    return "the names here are \(listed)" + (known.count > 12 ? ", …" : "")
  }
}

extension Value {
  fileprivate var fieldNames: [String] {
    switch self {
    case .object(let fields): fields.map(\.0)
    case .absent, .bool, .text, .markup, .list: []
    }
  }
}
