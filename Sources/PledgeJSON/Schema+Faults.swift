extension Schema {
  /// Every fault of a value, in the order of the text: one a place, none below a value of the wrong type.
  ///
  /// With `scalarsAreText`, as in front matter, every scalar is a string, and a string spelled `true`
  /// or `12` is a truth value or a whole number where one is asked for.
  public func faults(in node: JSONNode, scalarsAreText: Bool = false) -> [SchemaFault] {
    var judge = SchemaJudge(scalarsAreText: scalarsAreText)
    judge.judge(node, by: shape)
    return judge.faults
  }
}

/// Walks a value along its schema; never deeper than the schema itself.
private struct SchemaJudge {
  let scalarsAreText: Bool
  var faults: [SchemaFault] = []
  private var path: [SchemaFault.Step] = []

  init(scalarsAreText: Bool) {
    self.scalarsAreText = scalarsAreText
  }

  private mutating func report(_ kind: SchemaFault.Kind, at range: Range<Int>) {
    faults.append(SchemaFault(kind: kind, range: range, path: path))
  }

  private mutating func reportType(_ node: JSONNode, expected: Schema.Shape) {
    report(.wrongType(expected: expected.phrase, found: node.phrase), at: node.range)
  }

  mutating func judge(_ node: JSONNode, by shape: Schema.Shape) {
    switch shape {
    case .string(let format, let minLength):
      guard case .string(let text) = node.value else { return reportType(node, expected: shape) }
      if minLength > 0, text.unicodeScalars.count < minLength {
        let least = minLength == 1 ? "at least one character" : "at least \(minLength) characters"
        report(.malformed(least), at: node.range)
      } else if let format, !format.accepts(text) {
        report(.malformed(format.hint), at: node.range)
      }
    case .enumeration(let allowed):
      guard case .string(let text) = node.value else { return reportType(node, expected: shape) }
      if !allowed.contains(where: { $0.isSpelled(like: text) }) {
        report(.notAllowed(text, allowed: allowed), at: node.range)
      }
    case .constant(let constant):
      if !node.equals(constant, scalarsAreText: scalarsAreText) {
        guard let text = node.scalarText else { return reportType(node, expected: shape) }
        report(.notAllowed(text, allowed: [constant.scalarText]), at: node.range)
      }
    case .boolean:
      if node.bool(scalarsAreText: scalarsAreText) == nil { reportType(node, expected: shape) }
    case .integer(let minimum, let maximum):
      judgeInteger(node, minimum: minimum, maximum: maximum)
    case .share: judgeShare(node)
    case .object(let properties): judgeObject(node, by: shape, properties)
    case .map(let keys, let values): judgeMap(node, by: shape, keys: keys, values: values)
    case .array(let items, let minItems):
      guard let elements = node.array else { return reportType(node, expected: shape) }
      if elements.count < minItems {
        report(.tooFew(minimum: minItems, found: elements.count), at: node.range)
      }
      for (index, element) in elements.enumerated() {
        path.append(.index(index))
        judge(element, by: items.shape)
        path.removeLast()
      }
    case .oneOf(let alternatives): judgeOneOf(node, by: shape, alternatives.map(\.shape))
    case .definition(_, let body): judge(node, by: body.shape)
    }
  }

  private mutating func judgeShare(_ node: JSONNode) {
    guard case .number(let text) = node.value else { return reportType(node, expected: .share) }
    if Double(text).map((0...1).contains) != true {
      report(.malformed("a number from 0 to 1"), at: node.range)
    }
  }

  private mutating func judgeInteger(_ node: JSONNode, minimum: Int, maximum: Int) {
    let shape = Schema.Shape.integer(minimum: minimum, maximum: maximum)
    switch node.value {
    case .number(let text) where JSONNumber(text)?.isWhole == true: break
    case .string(let text) where scalarsAreText && JSONNumber.isPlainInteger(text): break
    case .null, .bool, .number, .string, .array, .object:
      return reportType(node, expected: shape)
    }
    // Nil when it is too large for Int, and so for every bound.
    guard let integer = node.integer(scalarsAreText: scalarsAreText),
      minimum <= integer, integer <= maximum
    else {
      return report(.malformed("a whole number from \(minimum) to \(maximum)"), at: node.range)
    }
  }

  private mutating func judgeObject(
    _ node: JSONNode, by shape: Schema.Shape, _ properties: [Schema.Property]
  ) {
    guard let members = node.members else { return reportType(node, expected: shape) }
    for property in properties where property.isRequired {
      if !members.contains(where: { $0.key.isSpelled(like: property.name) }) {
        report(.missingKey(property.name), at: node.firstByte)
      }
    }
    for member in members {
      path.append(.key(member.key))
      if let property = properties.first(where: { $0.name.isSpelled(like: member.key) }) {
        judge(member.value, by: property.schema.shape)
      } else {
        report(.unknownKey(member.key, known: properties.map(\.name)), at: member.keyRange)
      }
      path.removeLast()
    }
  }

  private mutating func judgeMap(
    _ node: JSONNode, by shape: Schema.Shape, keys: Schema.Format?, values: Schema
  ) {
    guard let members = node.members else { return reportType(node, expected: shape) }
    for member in members {
      path.append(.key(member.key))
      if let keys, !keys.accepts(member.key) { report(.malformed(keys.hint), at: member.keyRange) }
      judge(member.value, by: values.shape)
      path.removeLast()
    }
  }

  private mutating func judgeOneOf(
    _ node: JSONNode, by shape: Schema.Shape, _ alternatives: [Schema.Shape]
  ) {
    var fitting = alternatives.filter { $0.types.contains(node.type) }
    if scalarsAreText, case .string = node.value {
      // Text may stand for any scalar. The string alternative comes first, so that its fault is told
      // when none accepts.
      fitting += alternatives.filter { !$0.types.contains(.string) && $0.isScalar }
    }
    let before = faults.count
    for (index, alternative) in fitting.enumerated() {
      let told = faults.count
      judge(node, by: alternative)
      if faults.count == told {
        faults.removeSubrange(before...)
        return
      }
      if index > 0 { faults.removeSubrange(told...) }
    }
    if fitting.isEmpty { reportType(node, expected: shape) }
  }
}
