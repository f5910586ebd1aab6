/// All templates of a set, one after the other, as instructions.
struct Program: Sendable {
  private(set) var instructions: [Instruction] = []
  /// Where each instruction comes from, by its index.
  private(set) var places: [Place] = []
  /// The sources of all templates, which `Extent`s point into.
  var text: [UInt8] = []
  var names = NameTable()
  var templates: [Template] = []

  /// One template of the set.
  struct Template: Sendable {
    let name: String
    /// The index of its first instruction.
    let entry: Int
    let faults: [TemplateFault]
  }
}

extension Program {
  mutating func emit(_ instruction: Instruction, at place: Place) {
    instructions.append(instruction)
    places.append(place)
  }

  /// Tells the section that starts at an index that the next instruction is the first one after it.
  mutating func endSection(at index: Int) {
    switch instructions[index] {
    case .section(let name, _): instructions[index] = .section(name: name, end: instructions.count)
    case .inverted(let name, _):
      instructions[index] = .inverted(name: name, end: instructions.count)
    case .text, .print, .close, .call, .end: break
    }
  }
}
