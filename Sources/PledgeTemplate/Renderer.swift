/// Runs a program over a value.
struct Renderer {
  let program: Program
  var output: [UInt8] = []
  var faults = FaultList()

  /// The contexts, outermost first. There is always one.
  var contexts: [Value]
  private var loops: [Loop] = []
  private var calls: [Call] = []
  /// What is written before each line of the template.
  private var indent: [UInt8] = []
  /// Steps left.
  var steps = Limits.steps
  /// The instructions and the templates whose faults are reported.
  var reported: (instructions: Set<Int>, templates: Set<Int>) = ([], [])

  /// A section that is being repeated.
  private struct Loop {
    let items: [Value]
    var next: Int
    let body: Int
  }

  /// A template that waits for its partial.
  private struct Call {
    let next: Int
    let indent: [UInt8]
  }

  init(_ program: Program, _ value: Value) {
    self.program = program
    contexts = [value]
  }

  /// Renders a template of the program, to its end or until a limit is passed.
  mutating func run(_ template: Int) {
    let limit = output.count + Limits.outputLength
    reportFaults(of: template)
    var index = program.templates[template].entry
    while true {
      let here = index
      steps -= 1
      guard steps >= 0, output.count <= limit else {
        return report(
          steps < 0
            ? "rendering takes more than \(Limits.steps) steps"
            : "rendering writes more than \(Limits.outputLength) bytes",
          at: here)
      }
      index += 1
      switch program.instructions[here] {
      case .text(let extent, let opensLine):
        if indent.isEmpty {
          output.append(contentsOf: program.text[extent.start..<extent.end])
        } else {
          writeIndented(extent, opensLine, limit)
        }
      case .print(let name, let escaped):
        print(name, escaped, at: here)
      case .section(let name, let end):
        if !enter(name, body: index, at: here) { index = end }
      case .inverted(let name, let end):
        if look(up: name, at: here)?.isTruthy ?? false { index = end }
      case .close:
        index = repeatLast(orGoTo: index)
      case .call(let template, let indent):
        guard calls.count < Limits.partialDepth else {
          return report(
            "partials call each other deeper than \(Limits.partialDepth) here",
            hint: "a template may call itself only in a section that comes to an end", at: here)
        }
        reportFaults(of: template)
        calls.append(Call(next: index, indent: self.indent))
        self.indent = indent.map { self.indent + program.text[$0.start..<$0.end] } ?? []
        index = program.templates[template].entry
      case .end:
        guard let call = calls.popLast() else { return }
        (index, indent) = (call.next, call.indent)
      }
    }
  }

  private mutating func print(_ name: Int, _ escaped: Bool, at index: Int) {
    guard let value = look(up: name, at: index) else { return }
    switch value {
    case .absent: break
    case .text(let text) where escaped: Escape.append(text, to: &output)
    case .text(let text): output.append(contentsOf: text.utf8)
    case .markup(let bytes): output.append(contentsOf: bytes)
    case .bool, .list, .object:
      report(
        "“\(program.names[name].spelling)” is \(value.kind), which cannot be printed", at: index)
    }
  }

  /// Starts a section's body, or tells that it is not to be run.
  private mutating func enter(_ name: Int, body: Int, at index: Int) -> Bool {
    guard let value = look(up: name, at: index), value.isTruthy else { return false }
    if case .list(let items) = value {
      contexts.append(items[0])
      loops.append(Loop(items: items, next: 1, body: body))
    } else {
      contexts.append(value)
      loops.append(Loop(items: [], next: 0, body: body))
    }
    return true
  }

  /// Where to go on after a section's body: at the body again if there is another item, otherwise after it.
  private mutating func repeatLast(orGoTo end: Int) -> Int {
    let last = loops.count - 1
    let next = loops[last].next
    guard next < loops[last].items.count else {
      loops.removeLast()
      contexts.removeLast()
      return end
    }
    contexts[contexts.count - 1] = loops[last].items[next]
    loops[last].next = next + 1
    return loops[last].body
  }

  /// Writes a text with the indent before each of its lines.
  private mutating func writeIndented(_ extent: Extent, _ opensLine: Bool, _ limit: Int) {
    if opensLine { output.append(contentsOf: indent) }
    for i in extent.start..<extent.end where output.count <= limit {
      output.append(program.text[i])
      if program.text[i] == UInt8(ascii: "\n"), i + 1 < extent.end {
        output.append(contentsOf: indent)
      }
    }
  }
}
