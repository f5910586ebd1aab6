extension Renderer {
  /// The value of a name; nil, and a fault, if no context has it.
  mutating func look(up index: Int, at instruction: Int) -> Value? {
    let name = program.names[index]
    guard !name.isCurrent else { return contexts[contexts.count - 1] }
    guard var value = innermost(name.head) else {
      reportUnknown(name.head, at: instruction)
      return nil
    }
    for part in name.tail {
      guard let inner = field(part, of: value) else {
        reportUnknown(part, of: value, in: name, at: instruction)
        return nil
      }
      value = inner
    }
    return value
  }

  /// The value of a name in the innermost context that has it.
  private mutating func innermost(_ name: String) -> Value? {
    var index = contexts.count
    while index > 0 {
      index -= 1
      if let value = field(name, of: contexts[index]) { return value }
    }
    return nil
  }

  private mutating func field(_ name: String, of value: Value) -> Value? {
    steps -= 1
    guard case .object(let fields) = value else { return nil }
    for (key, value) in fields where key == name { return value }
    return nil
  }
}
